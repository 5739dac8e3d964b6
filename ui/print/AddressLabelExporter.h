// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Export.h"
#include "ui/print/LabelLayout.h"

namespace tefter {

/// Sheets of labels with the addresses of people, for letters: a PDF.
class AddressLabelExporter : public Exporter
{
public:
    static QString target() { return QStringLiteral("labels"); }

    /// `used`: how many places of the first sheet are used up already. Of each label `copies`.
    explicit AddressLabelExporter(LabelLayout layout = labelLayouts().first(), int copies = 1, int used = 0);

    QString id() const override { return target(); }
    QString label() const override;
    QString suffix() const override { return QStringLiteral("pdf"); }
    QList<ExportColumn> fixedColumns() const override;
    std::optional<Channel> onlyChannel() const override { return Channel::Post; }
    bool needsAddress() const override { return true; }
    bool isReadByPeople() const override { return true; }
    Result<std::unique_ptr<TableWriter>> open(const QString &path, const QList<ExportColumn> &columns,
                                              const ShopSettings &settings) const override;

private:
    LabelLayout m_layout;
    int m_copies;
    int m_used;
};

} // namespace tefter
