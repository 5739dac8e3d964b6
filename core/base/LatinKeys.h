// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QHash>
#include <QString>

namespace tefter {

/// latinKey() of many texts: a word that came before is not worked out again.
class LatinKeys
{
public:
    QString of(QStringView text);

private:
    QHash<QString, QByteArrayList> m_sounds; ///< by word
};

} // namespace tefter
