// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportRun.h"

namespace tefter {

/// Sales from a flat file, one line of a document to a row: documents, lines, and the customers and products
/// they name.
class SalesImporter : public Importer
{
public:
    QString id() const override;
    QString label() const override;
    QList<ImportField> fields() const override;
    QList<QStringList> needed() const override;
    QStringList matchKeys() const override { return {QStringLiteral("number")}; }
    bool needsEveryRow() const override { return true; }
    bool isNumber(const QString &field) const override;
    bool isDay(const QString &field) const override;
    std::unique_ptr<ImportRun> start(const ImportSetting &setting) const override;
};

} // namespace tefter
