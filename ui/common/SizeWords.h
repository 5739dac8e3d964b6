// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tefter {

class Formats;

/// How much room a file takes: 340 KB, 2.4 MB.
QString sizeText(qint64 bytes, const Formats &formats);

} // namespace tefter
