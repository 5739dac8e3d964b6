// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/Personality.h"

namespace tefter {

using namespace Qt::StringLiterals;

const QStringList &personalityTypes()
{
    static const QStringList types{u"INTJ"_s, u"INTP"_s, u"ENTJ"_s, u"ENTP"_s, u"INFJ"_s, u"INFP"_s,
                                   u"ENFJ"_s, u"ENFP"_s, u"ISTJ"_s, u"ISFJ"_s, u"ESTJ"_s, u"ESFJ"_s,
                                   u"ISTP"_s, u"ISFP"_s, u"ESTP"_s, u"ESFP"_s};
    return types;
}

std::optional<QString> personalityFromText(QStringView text)
{
    QString type = text.trimmed().toString().toUpper();
    if (type.endsWith("-A"_L1) || type.endsWith("-T"_L1))
        type.chop(2);
    return personalityTypes().contains(type) ? std::optional(type) : std::nullopt;
}

} // namespace tefter
