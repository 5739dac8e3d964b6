// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Category.h"
#include "core/catalogue/Product.h"
#include "core/shop/Jobs.h"
#include "ui/common/FormDialog.h"
#include "ui/common/Workplace.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tefter {

class CategoryCombo;
class InlineMessage;
class MoneyEdit;
class NumberEdit;
class QuantityEdit;
class OwnValueRows;
class TextLabel;
struct VatRate;

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
    void buildPrice(QFormLayout *form);
    void buildUnit();
    void proposeWhole(const QString &unit);
    void buildStock(QFormLayout *form);
    void buildBarcodes(QFormLayout *form);
    void buildRest(QFormLayout *form);
    void fillRates(const QList<VatRate> &rates);
    void readLists();
    void showKinds();
    /// Says which other products have these barcodes; they may share them.
    void lookForOthers();
    void showStock();
    QStringList barcodes() const;
    Product product() const;
    QWidget *firstFault() const;
    void save();

    Workplace m_workplace;
    Product m_before;
    Latest m_latest;
    QHash<QString, QString> m_others; ///< barcode -> another product that has it
    QLineEdit *m_name;
    QLineEdit *m_code;
    CategoryCombo *m_category;
    QLineEdit *m_newCategory;
    QComboBox *m_brand;
    MoneyEdit *m_price;
    QComboBox *m_vat;
    QComboBox *m_unit;
    QCheckBox *m_whole;
    QCheckBox *m_stocked;
    QComboBox *m_negative;
    QuantityEdit *m_reorder;
    QuantityEdit *m_target;
    QLineEdit *m_shelf;
    NumberEdit *m_warranty;
    NumberEdit *m_usesUp;
    QPlainTextEdit *m_barcodes;
    TextLabel *m_kinds;
    QPlainTextEdit *m_note;
    OwnValueRows *m_ownValues;
    InlineMessage *m_fault;
    QPushButton *m_save;
};

} // namespace tefter
