// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tefter {

/// The lines of a text among the resources, without comments and empty ones.
QStringList textLines(const QString &path);

} // namespace tefter
