// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace tefter {

/// Folded text with one byte for each letter of the scripts that the program serves, so that a search reads
/// half as much. Other characters take four bytes that cannot be mistaken for letters.
std::string packedText(QStringView folded);

/// The letter of one byte of packed text; 0 for a part of a longer one.
char16_t letterOfByte(char byte);

/// The way back.
QString unpackedText(std::string_view packed);

} // namespace tefter
