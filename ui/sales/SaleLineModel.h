// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/SaleListService.h"
#include "ui/common/TableModelOf.h"

namespace tefter {

class Formats;

/// The lines of one document, with their exact unit prices.
class SaleLineModel : public TableModelOf<SaleLine>
{
    Q_OBJECT
public:
    SaleLineModel(const Formats &formats, const Currency &currency, QObject *parent = nullptr);

    void setDocument(const SaleDocument &document);

protected:
    QVariant cell(const SaleLine &line, int column, int role) const override;

private:
    QString text(const SaleLine &line, int column) const;
    static QList<TableColumn> makeColumns();

    const Formats &m_formats;
    const Currency m_currency;
    QHash<qint64, SaleDocument::ProductName> m_products;
};

} // namespace tefter
