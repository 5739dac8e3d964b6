// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportRun.h"

namespace tefter {

/// Orders to suppliers and what came of them, one line of an order or delivery to a row.
class PurchasesImporter : public Importer
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
