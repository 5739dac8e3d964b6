// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/CustomerListRow.h"
#include "ui/common/WindowedModel.h"

namespace tefter {

class Formats;
struct Currency;

/// The list of people; the page answers its questions for rows.
class CustomerListModel : public WindowedModelOf<CustomerListRow>
{
    Q_OBJECT
public:
    CustomerListModel(const Formats &formats, const Currency &currency, Day today, Fetch fetch,
                      QObject *parent);

    void setToday(Day today) { m_today = today; }
    /// The columns of the fields that the shop has made, behind all others.
    void setOwnFields(const QList<OwnField> &fields);
    /// By what the service sorts for a column.
    static CustomerColumn columnFor(const QString &columnId);

protected:
    QVariant cell(const CustomerListRow &row, int column, int role) const override;

private:
    QString text(const CustomerListRow &row, int column) const;
    static QList<TableColumn> makeColumns();

    const Formats &m_formats;
    const Currency m_currency;
    Day m_today;
    QList<OwnField> m_ownFields;
};

} // namespace tefter
