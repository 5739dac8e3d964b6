// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Export.h"

namespace tefter {

/// A CSV file for a double click: separator and decimal sign of the shop's language, with a mark.
class SpreadsheetExporter : public Exporter
{
public:
    QString id() const override;
    QString label() const override;
    CsvFormat format(const ShopSettings &settings) const override;
    bool isReadByPeople() const override { return true; }
    char decimalSign(const ShopSettings &settings) const override;
};

} // namespace tefter
