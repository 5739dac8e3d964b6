// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suppliers/SupplierListService.h"
#include "ui/common/WindowedModel.h"

namespace tefter {

class Formats;

/// The suppliers of the list.
class SupplierListModel : public WindowedModelOf<SupplierListRow>
{
    Q_OBJECT
public:
    SupplierListModel(const Formats &formats, const Currency &currency, Fetch fetch,
                      QObject *parent = nullptr);

    static SupplierColumn columnFor(const QString &columnId);
    /// The columns of the fields that the shop has made.
    void setOwnFields(const QList<OwnField> &fields);

protected:
    QVariant cell(const SupplierListRow &row, int column, int role) const override;

private:
    QString text(const SupplierListRow &row, int column) const;
    QVariant plain(const SupplierListRow &row, int column) const;
    static QList<TableColumn> makeColumns();

    const Formats &m_formats;
    const Currency m_currency;
    QList<OwnField> m_ownFields;
};

} // namespace tefter
