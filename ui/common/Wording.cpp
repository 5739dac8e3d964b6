// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Wording.h"

#include "core/base/Formats.h"

namespace tefter {

Wording::Wording(Language language)
    : m_language(language)
{
    (void)m_catalogue.load(QStringLiteral(":/tefter/i18n/tefter_%1.qm").arg(languageCode(language)));
}

QString Wording::word(const char *context, const QString &key) const
{
    const QString found = m_catalogue.translate(context, key.toUtf8().constData());
    return found.isEmpty() ? key : found;
}

QString Wording::word(const char *context, const QString &key, qint64 number) const
{
    if (!key.contains(QStringLiteral("%n")))
        return word(context, key);
    QString found = m_catalogue.translate(context, key.toUtf8().constData(), nullptr,
                                          static_cast<int>(qMin<qint64>(number, 1'000'000'000)));
    if (found.isEmpty())
        found = key;
    const QString digits = Formats(m_language).number(number);
    return found.replace(QStringLiteral("%Ln"), digits).replace(QStringLiteral("%n"), digits);
}

} // namespace tefter
