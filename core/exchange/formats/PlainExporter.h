// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Export.h"

namespace tefter {

/// RFC 4180: commas, UTF-8, for any program.
class PlainExporter : public Exporter
{
public:
    QString id() const override;
    QString label() const override;
    CsvFormat format(const ShopSettings &settings) const override;
};

} // namespace tefter
