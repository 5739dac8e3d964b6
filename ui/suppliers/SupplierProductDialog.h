// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suppliers/SupplierProduct.h"
#include "ui/common/FormDialog.h"
#include "ui/common/Workplace.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace tefter {

class InlineMessage;
class NumberEdit;
class QuantityEdit;
class RecordEdit;
class UnitPriceEdit;

/// What a supplier calls a product and asks for it; or a new product of a supplier.
class SupplierProductDialog : public FormDialog
{
    Q_OBJECT
public:
    SupplierProductDialog(const Workplace &workplace, const NamedSupplierProduct &there, QWidget *parent);

private:
    void build();
    SupplierProduct entry() const;
    QString firstFault() const;
    void save();
    void remove();

    Workplace m_workplace;
    NamedSupplierProduct m_before;
    RecordEdit *m_product;
    QLineEdit *m_code;
    UnitPriceEdit *m_cost;
    QuantityEdit *m_case;
    QuantityEdit *m_minimum;
    NumberEdit *m_leadDays;
    QCheckBox *m_usual;
    InlineMessage *m_fault;
    QPushButton *m_remove;
    QPushButton *m_save;
};

} // namespace tefter
