// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Export.h"

namespace tefter {

using namespace Qt::StringLiterals;

QString leftOutReasonId(LeftOutReason reason)
{
    switch (reason) {
    case LeftOutReason::Withdrawn:
        return u"withdrawn"_s;
    case LeftOutReason::NoConsent:
        return u"no-consent"_s;
    case LeftOutReason::NoAddress:
        return u"no-address"_s;
    }
    return {};
}

const QList<qint64> &LeftOut::of(LeftOutReason reason) const
{
    switch (reason) {
    case LeftOutReason::Withdrawn:
        return withdrawn;
    case LeftOutReason::NoConsent:
        return noConsent;
    case LeftOutReason::NoAddress:
        break;
    }
    return noAddress;
}

QList<qint64> &LeftOut::of(LeftOutReason reason)
{
    return const_cast<QList<qint64> &>(std::as_const(*this).of(reason));
}

} // namespace tefter
