// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Wording.h"

namespace tefter {

Wording::Wording(Language language)
{
    (void)m_catalogue.load(QStringLiteral(":/tefter/i18n/tefter_%1.qm").arg(languageCode(language)));
}

QString Wording::word(const char *context, const QString &key) const
{
    const QString found = m_catalogue.translate(context, key.toUtf8().constData());
    return found.isEmpty() ? key : found;
}

} // namespace tefter
