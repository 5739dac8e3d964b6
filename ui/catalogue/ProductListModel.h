// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/ProductListService.h"
#include "ui/common/WindowedModel.h"

namespace tefter {

/// The products of the list, fetched as they come into sight.
class ProductListModel : public WindowedModelOf<ProductListRow>
{
    Q_OBJECT
public:
    ProductListModel(const Formats &formats, const Currency &currency, Fetch fetch,
                     QObject *parent = nullptr);

    static ProductColumn columnFor(const QString &columnId);
    /// The columns of the fields that the shop has made.
    void setOwnFields(const QList<OwnField> &fields);

protected:
    QVariant cell(const ProductListRow &row, int column, int role) const override;

private:
    QString text(const ProductListRow &row, int column) const;
    QString profileText(const Product &product, int column) const;
    QString ownText(const Product &product, int column) const;
    /// For a file; invalid where it is the text.
    QVariant plain(const ProductListRow &row, int column) const;
    static QList<TableColumn> makeColumns();

    const Formats &m_formats;
    const Currency m_currency;
    QList<OwnField> m_ownFields;
};

} // namespace tefter
