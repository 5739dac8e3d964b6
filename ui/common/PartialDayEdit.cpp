// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PartialDayEdit.h"

#include "core/base/Formats.h"

namespace tefter {

PartialDayEdit::PartialDayEdit(const Formats &formats, QWidget *parent)
    : TypedEdit(formats, parent)
{
}

PartialDay PartialDayEdit::day() const
{
    return formats().parsePartialDay(text().trimmed()).value_or(PartialDay());
}

void PartialDayEdit::setDay(const PartialDay &day)
{
    showText(formats().partialDay(day));
}

bool PartialDayEdit::understands(const QString &typed) const
{
    const auto day = formats().parsePartialDay(typed.trimmed());
    return day && day->isPossible();
}

QString PartialDayEdit::written(const QString &typed) const
{
    const auto day = formats().parsePartialDay(typed.trimmed());
    return day ? formats().partialDay(*day) : typed;
}

QString PartialDayEdit::complaint() const
{
    return tr("This is not understood as a day.");
}

} // namespace tefter
