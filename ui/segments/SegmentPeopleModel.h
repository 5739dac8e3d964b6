// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/CustomerListRow.h"
#include "core/segments/Criterion.h"
#include "ui/common/WindowedModel.h"

namespace tefter {

class Formats;
struct Currency;

/// The people of a segment, with what is short to say about each.
class SegmentPeopleModel : public WindowedModelOf<CustomerListRow>
{
    Q_OBJECT
public:
    SegmentPeopleModel(const Formats &formats, const Currency &currency, Fetch fetch, QObject *parent);

    /// Why people are in the segment; comes after their rows.
    void addReasons(const QHash<qint64, QList<Fact>> &reasons);
    void clearReasons();

    /// By what the list service sorts for a column.
    static CustomerColumn columnFor(const QString &columnId);

protected:
    QVariant cell(const CustomerListRow &row, int column, int role) const override;

private:
    QString text(const CustomerListRow &row, int column) const;
    static QList<TableColumn> makeColumns();

    const Formats &m_formats;
    const Currency m_currency;
    QHash<qint64, QString> m_reasons;
};

} // namespace tefter
