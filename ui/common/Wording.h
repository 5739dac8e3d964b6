// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Language.h"

#include <QString>
#include <QTranslator>

namespace tefter {

/// Words of the program in one language, whatever language it speaks now: for what belongs to the shop, such
/// as the headers of a file or the names that its people know.
class Wording
{
public:
    explicit Wording(Language language);

    /// The word for a key of a context; the key itself, which is English, where there is none.
    QString word(const char *context, const QString &key) const;
    /// The same of a key that may hold `%n`.
    QString word(const char *context, const QString &key, qint64 number) const;

private:
    Language m_language;
    QTranslator m_catalogue;
};

} // namespace tefter
