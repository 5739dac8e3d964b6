// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/ReadyMadeSegments.h"

namespace tefter {

using namespace Qt::StringLiterals;

QList<Segment> readyMadeSegments()
{
    return {{{},
             u"best-customers"_s,
             QStringLiteral(QT_TRANSLATE_NOOP("segment", "Best customers")),
             u"all(rfm money-at-least 5, rfm frequency-at-least 4)"_s},
            {{},
             u"new-customers"_s,
             QStringLiteral(QT_TRANSLATE_NOOP("segment", "New customers")),
             u"first-purchase within 60"_s},
            {{},
             u"lapsed-regulars"_s,
             QStringLiteral(QT_TRANSLATE_NOOP("segment", "Lapsed regulars")),
             u"all(purchases >= 5, last-purchase more-than-days-ago 90)"_s},
            {{},
             u"one-time-buyers"_s,
             QStringLiteral(QT_TRANSLATE_NOOP("segment", "One-time buyers")),
             u"purchases = 1"_s},
            {{},
             u"birthdays-next-month"_s,
             QStringLiteral(QT_TRANSLATE_NOOP("segment", "Birthdays next month")),
             u"birthday next-month"_s}};
}

} // namespace tefter
