// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tefter {

/// A file that is not kept yet.
struct LooseFile
{
    QString name; ///< without folders
    QByteArray bytes;
};

} // namespace tefter
