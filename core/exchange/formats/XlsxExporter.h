// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Export.h"

namespace tefter {

/// A spreadsheet (XLSX): numbers are numbers and days are days, whatever the language of who opens it.
class XlsxExporter : public Exporter
{
public:
    QString id() const override;
    QString label() const override;
    Result<std::unique_ptr<TableWriter>> open(const QString &path, const QList<ExportColumn> &columns,
                                              const ShopSettings &settings) const override;
    QString suffix() const override;
    bool isReadByPeople() const override { return true; }
};

} // namespace tefter
