// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/SupplierExportService.h"

namespace tefter {

/// Gives an export its headers and words, but for the headers that it has: in the language it names, else in
/// that of the shop where people read the file, and in English, which stays, where a program does.
void addWords(ExportOptions &options, const Exporter &target, const ShopSettings &shop);

/// The same for the columns of an export of suppliers; none for a program, which reads them in English.
SupplierExportService::Heading supplierHeadings(const Exporter &target, const ShopSettings &shop);

} // namespace tefter
