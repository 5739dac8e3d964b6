// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Category.h"
#include "core/catalogue/Product.h"
#include "ui/common/FormDialog.h"
#include "ui/common/Workplace.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tefter {

class CategoryCombo;
class InlineMessage;
class MoneyEdit;

/// Enters a new product or changes one.
class ProductDialog : public FormDialog
{
    Q_OBJECT
public:
    /// A product without an id is a new one.
    ProductDialog(const Workplace &workplace, const Product &product, const QList<CategoryBranch> &tree,
                  QWidget *parent);

Q_SIGNALS:
    void saved(ProductId product);

private:
    void buildFields(QFormLayout *form, const QList<CategoryBranch> &tree);
    void fillRates(const QList<Percent> &rates);
    void readRates();
    Product product() const;
    void save();

    Workplace m_workplace;
    Product m_before;
    QLineEdit *m_name;
    QLineEdit *m_code;
    CategoryCombo *m_category;
    QLineEdit *m_newCategory;
    MoneyEdit *m_price;
    QComboBox *m_vat;
    QComboBox *m_unit;
    QPlainTextEdit *m_barcodes;
    QPlainTextEdit *m_note;
    InlineMessage *m_fault;
    QPushButton *m_save;
};

} // namespace tefter
