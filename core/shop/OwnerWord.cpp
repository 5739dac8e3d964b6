// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/OwnerWord.h"

#include "core/base/SearchKey.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

QString ownerWord(Language language)
{
    switch (language) {
    case Language::English:
        return u"Owner"_s;
    case Language::Greek:
        return u"Ιδιοκτήτης"_s;
    case Language::Hungarian:
        return u"Tulajdonos"_s;
    case Language::Polish:
        return u"Właściciel"_s;
    case Language::Russian:
        return u"Владелец"_s;
    case Language::Persian:
        return u"صاحب فروشگاه"_s;
    }
    return {};
}

bool isOwnerWord(QStringView text)
{
    const auto languages = allLanguages();
    return std::any_of(languages.begin(), languages.end(),
                       [&](Language language) { return foldedKey(ownerWord(language)) == foldedKey(text); });
}

} // namespace tefter
