// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace tefter::test {

/// A whole picture of one colour, a few points wide; each `shade` gives another one.
QByteArray png(int shade);
/// A whole, small JPEG.
QByteArray jpeg();

} // namespace tefter::test
