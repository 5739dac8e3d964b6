// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/SearchKey.h"

#include <QByteArrayList>
#include <QHash>
#include <QString>

namespace tefter {

/// latinKey() of many texts: a word that came before is not worked out again.
class LatinKeys
{
public:
    QString of(QStringView text) { return ofFolded(foldedKey(text)); }
    /// The same of what foldedKey() has made already.
    QString ofFolded(const QString &folded);

private:
    QHash<QString, QByteArrayList> m_sounds; ///< by word
};

} // namespace tefter
