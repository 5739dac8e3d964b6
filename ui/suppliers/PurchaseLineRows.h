// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suppliers/SupplierReturn.h"
#include "ui/common/Workplace.h"

#include <QWidget>

#include <utility>

class QComboBox;
class QGridLayout;
class QPushButton;

namespace tefter {

class QuantityEdit;
class RecordEdit;
class TextLabel;
class TypedEdit;
class UnitPriceEdit;

/// One line of an order, a receipt or a return, as the rows show it.
struct PurchaseEntry
{
    qint64 line = 0;   ///< the id of the row in the file
    qint64 origin = 0; ///< the line of the order, or of the receipt, that it belongs to
    ProductId product;
    QString name;
    QString code; ///< the supplier's
    Quantity quantity;
    Quantity defective;
    std::optional<UnitPrice> cost;
    ReturnReason reason = ReturnReason::Defective;
};

/// Lines of goods as one enters them with the keyboard alone: product, how many, at what cost; of a receipt
/// how many were defective, of a return why.
class PurchaseLineRows : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Order, Receipt, Return };

    PurchaseLineRows(const Workplace &workplace, Kind kind, QWidget *parent = nullptr);

    /// Call it once before the rows are shown.
    void setEntries(const QList<PurchaseEntry> &entries);
    /// Whose costs and codes a product that is picked gets.
    void setSupplier(SupplierId supplier) { m_supplier = supplier; }
    /// Rows in which nothing stands are left out.
    QList<PurchaseEntry> entries() const;
    /// What is wrong with the first field that cannot be used, which is marked and gets the keyboard; empty
    /// where nothing is.
    QString firstFault();
    /// What the lines come to, those without a cost not counted.
    Money total() const;
    /// Whether something of what came is said to be defective.
    bool hasDefective() const;

Q_SIGNALS:
    void changed();

private:
    struct EntryRow
    {
        PurchaseEntry before;
        RecordEdit *what = nullptr;
        QuantityEdit *quantity = nullptr;
        QuantityEdit *defective = nullptr;
        QComboBox *reason = nullptr;
        UnitPriceEdit *cost = nullptr;
        QPushButton *remove = nullptr;
    };

    void addHeads();
    void addRow(const PurchaseEntry &entry);
    QWidget *addExtra(EntryRow &row);
    void connectRow(const EntryRow &row);
    void removeRow(const RecordEdit *what);
    void picked(const RecordEdit *what, ProductId product);
    void needEmptyRow();
    static bool isBlank(const EntryRow &row);
    static PurchaseEntry entryOf(const EntryRow &row);
    std::pair<TypedEdit *, QString> faultIn(const EntryRow &row) const;
    EntryRow *rowOf(const RecordEdit *what);

    Workplace m_workplace;
    Kind m_kind;
    Currency m_currency;
    SupplierId m_supplier;
    QGridLayout *m_grid;
    QList<EntryRow> m_rows;
    int m_nextGridRow = 1;
};

} // namespace tefter
