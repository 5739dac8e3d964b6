// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Export.h"
#include "core/exchange/ExportFields.h"
#include "core/shop/Shop.h"

namespace tefter {

/// Takes people out of the shop as a file: looks first, writes the file whole or not at all, and enters who
/// went where in the register.
class ExportService
{
public:
    ExportService(Shop &shop, ExporterList exporters)
        : m_shop(shop)
        , m_exporters(std::move(exporters))
    {
    }

    const ExporterList &exporters() const { return m_exporters; }
    /// Nothing for a target that does not exist.
    const Exporter *find(const QString &target) const;
    /// What a column may hold: every field that an export knows, and those that the shop has made.
    [[nodiscard]] Result<QList<ExportField>> fields() const;

    /// Who would be in the file, who is left out and why, and which addresses look wrong.
    [[nodiscard]] Result<ExportCheck> check(const QList<qint64> &people, const ExportOptions &options) const;
    /// Writes the file and enters it in the register; what somebody said no to is not handed on for another
    /// channel, but for internal use. With nobody left the file has only its header.
    [[nodiscard]] Result<ExportOutcome> run(const QList<qint64> &people, const ExportOptions &options,
                                            const QString &path, Progress &progress) const;
    /// The exports made so far, newest first.
    [[nodiscard]] Result<QList<ExportRecord>> registered(int limit = 100) const;
    /// Those of one segment: under its name, or with its condition, whatever it was called then.
    [[nodiscard]] Result<QList<ExportRecord>> registered(const QString &what, const QString &condition,
                                                         int limit) const;

private:
    struct Plan;

    Result<Plan> plan(const ExportOptions &asked) const;

    Shop &m_shop;
    ExporterList m_exporters;
};

} // namespace tefter
