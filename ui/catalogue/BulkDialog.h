// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Category.h"
#include "core/catalogue/ProductBulkService.h"
#include "ui/common/FormDialog.h"
#include "ui/common/Workplace.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace tefter {

class CategoryCombo;
class InlineMessage;
class NumberEdit;
class OwnValueEdit;

/// Changes many products in one step; what is left empty stays as it is.
class BulkDialog : public FormDialog
{
    Q_OBJECT
public:
    BulkDialog(const Workplace &workplace, const QList<ProductId> &products,
               const QList<CategoryBranch> &tree, QWidget *parent);

Q_SIGNALS:
    void changed(qint64 products);

private:
    void build(const QList<CategoryBranch> &tree);
    void readRates();
    void readOwnFields();
    void showOwnFields(const QList<OwnField> &fields);
    /// Of the field that is chosen; none where none is.
    OwnValueEdit *ownValue() const;
    ProductChanges changes() const;
    void save();

    Workplace m_workplace;
    QList<ProductId> m_products;
    CategoryCombo *m_category;
    QComboBox *m_vat;
    QLineEdit *m_brand;
    QLineEdit *m_shelf;
    NumberEdit *m_percent;
    QComboBox *m_field;
    QStackedWidget *m_values;
    QFormLayout *m_form = nullptr;
    InlineMessage *m_fault;
    QPushButton *m_save;
};

} // namespace tefter
