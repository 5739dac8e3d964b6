// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportRun.h"

namespace tefter {

/// Products from a flat file, one to a row.
class ProductsImporter : public Importer
{
public:
    QString id() const override;
    QString label() const override;
    QList<ImportField> fields() const override;
    std::optional<OwnSubject> ownFieldsOf() const override { return OwnSubject::Product; }
    QList<QStringList> needed() const override;
    QStringList matchKeys() const override;
    bool isNumber(const QString &field) const override;
    bool isDay(const QString &field) const override;
    std::unique_ptr<ImportRun> start(const ImportSetting &setting) const override;
};

} // namespace tefter
