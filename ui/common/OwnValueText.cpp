// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/OwnValueText.h"

#include "core/base/Formats.h"
#include "core/base/Money.h"

#include <QCoreApplication>

namespace tefter {

namespace {

/// The sentences of this file.
struct OwnValueText
{
    Q_DECLARE_TR_FUNCTIONS(OwnValueText)
};

} // namespace

QString ownValueText(OwnFieldKind kind, const QString &value, const Formats &formats)
{
    if (value.isEmpty())
        return {};
    switch (kind) {
    case OwnFieldKind::Number:
        if (const auto thousandths = parseDecimal(value, ownNumberScale))
            return formats.decimal(*thousandths, ownNumberScale);
        break;
    case OwnFieldKind::Date:
        return formats.day(Day::fromIso(value));
    case OwnFieldKind::YesNo:
        return value == QLatin1String("yes") ? OwnValueText::tr("yes") : OwnValueText::tr("no");
    case OwnFieldKind::Text:
    case OwnFieldKind::Choice:
        break;
    }
    return value;
}

} // namespace tefter
