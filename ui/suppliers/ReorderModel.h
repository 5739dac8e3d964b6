// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suppliers/Reorder.h"
#include "ui/common/TableModelOf.h"

namespace tefter {

class Formats;

/// What should be ordered, each line with a mark whether it is, and a quantity that can be typed.
class ReorderModel : public TableModelOf<ReorderLine>
{
    Q_OBJECT
public:
    ReorderModel(const Formats &formats, const Currency &currency, QObject *parent = nullptr);

    static constexpr int markColumn = 0;
    static int quantityColumn();
    static int supplierColumn();
    /// What else is known of a line, besides what the columns say at first.
    QString facts(const ReorderLine &line) const;

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    /// Orders the row, or leaves it out.
    void toggle(int row);

Q_SIGNALS:
    /// A mark or a quantity is another one.
    void edited();
    /// What was typed as a quantity is none.
    void refused();

protected:
    QVariant cell(const ReorderLine &line, int column, int role) const override;

private:
    QString money(const std::optional<Money> &amount) const;
    QString text(const ReorderLine &line, int column) const;
    QString figure(const ReorderLine &line, int column) const;
    QString note(const ReorderLine &line) const;
    static QVariant sortKey(const ReorderLine &line, int column);
    static QVariant tone(const ReorderLine &line, int column);

    const Formats &m_formats;
    const Currency m_currency;
};

} // namespace tefter
