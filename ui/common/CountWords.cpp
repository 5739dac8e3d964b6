// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/CountWords.h"

#include "core/base/Formats.h"
#include "ui/common/MessageDialog.h"

namespace tefter {

QString CountWords::change(Quantity quantity, const Formats &formats)
{
    if (!formats.isRightToLeft() || quantity.milli == 0)
        return quantity.milli > 0 ? u'+' + formats.quantity(quantity) : formats.quantity(quantity);
    // Either sign at the same side of its digits.
    const QChar sign = quantity.milli > 0 ? QChar(u'+') : QChar(u'\u2212');
    return formats.isolate(sign + formats.quantity({qAbs(quantity.milli)}));
}

QString CountWords::worth(Money difference, const Currency &currency, const Formats &formats)
{
    const QString money = formats.money(Money{qAbs(difference.minor)}, currency);
    if (difference.minor == 0)
        return tr("The stock is worth as much as before.");
    //: %1 is money
    return difference.minor < 0 ? tr("The stock is worth %1 less.").arg(money)
                                //: %1 is money
                                : tr("The stock is worth %1 more.").arg(money);
}

QString CountWords::shifted(const QList<CountShift> &shifts, const Formats &formats)
{
    if (shifts.isEmpty())
        return {};
    const CountShift &first = shifts.first();
    if (shifts.size() == 1)
        //: %1 is a count, %2 a product, %3 and %4 are differences such as −2
        return tr("What was counted stands, but in “%1” the difference of “%2” is now %4 instead of %3.")
            .arg(first.count.isEmpty() ? formats.day(first.day) : first.count, first.product,
                 change(first.before, formats), change(first.after, formats));
    return tr("What was counted stands, but %Ln differences of counts are other ones now.", nullptr,
              static_cast<int>(shifts.size()));
}

void CountWords::tell(const QList<CountShift> &shifts, const Formats &formats, QWidget *parent)
{
    if (!shifts.isEmpty())
        MessageDialog::inform(tr("A count looks different now"), shifted(shifts, formats), parent);
}

} // namespace tefter
