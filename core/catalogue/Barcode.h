// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tefter {

/// What the bars of a barcode are. Own: what the shop made up for itself (EAN-13 numbers that begin with 2),
/// and what none of the others can hold.
enum class BarcodeKind { Ean13, Ean8, UpcA, Code128, Own };

BarcodeKind barcodeKindOf(QStringView barcode);

/// The check digit that the first digits of an EAN or UPC number ask for, its own last digit left aside;
/// nothing for other barcodes.
std::optional<QChar> wantedCheckDigit(QStringView barcode);
/// Whether its last digit is another than its first ones ask for.
bool hasWrongCheckDigit(QStringView barcode);

} // namespace tefter
