// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/DialledNumbers.h"

#include "core/base/Language.h"
#include "core/base/SearchKey.h"
#include "core/customers/PhoneNumber.h"

#include <algorithm>

namespace tefter {

DialledNumbers::DialledNumbers(const QString &country)
    : m_prefix(QString::number(countryFacts(country).value_or(CountryFacts()).phonePrefix))
    , m_trunk(PhoneNumber::trunkPrefix(country))
{
}

void DialledNumbers::add(QStringList &words, const QString &key, const QString &typed) const
{
    QStringList forms{key, digitsKey(typed)};
    if (key.startsWith(m_prefix))
        forms << m_trunk + key.mid(m_prefix.size());
    for (const QString &form : std::as_const(forms)) {
        const bool isPart = std::any_of(words.cbegin(), words.cend(),
                                        [&form](const QString &word) { return word.contains(form); });
        if (!isPart)
            words << form;
    }
}

QStringList emailWords(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    QStringList words{foldedKey(at < 0 ? address : address.left(at))};
    if (at >= 0)
        words << foldedKey(address.mid(at + 1)).remove(u' ');
    return words;
}

} // namespace tefter
