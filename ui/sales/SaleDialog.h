// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/SaleListService.h"
#include "core/shop/Jobs.h"
#include "ui/common/FormDialog.h"
#include "ui/common/Workplace.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace tefter {

class DayEdit;
class FormFrame;
class InlineMessage;
class MoneyEdit;
class RecordEdit;
class SaleLineRows;
class TextLabel;

/// Enters a sale or a return in a few keys: who, how much, Enter. Or with products; or changes a document.
class SaleDialog : public FormDialog
{
    Q_OBJECT
public:
    /// A new document; `document` says what is known already (the customer), or is the one to change.
    SaleDialog(const Workplace &workplace, const SaleDocument &document, QWidget *parent);

Q_SIGNALS:
    void saved(SaleId sale, const QString &number);

private:
    void buildHead(QFormLayout *form);
    void buildLines(FormFrame *frame);
    QString headline() const;
    SaleKind kind() const;
    /// What is entered, as far as it can be; the total is shown along the way.
    Sale entered() const;
    void showTotal();
    QWidget *firstFault();
    void save();
    /// Asks where there is not enough; saves where there is, or where that does not matter.
    void askThenSave();
    QList<QPair<ProductId, Quantity>> goods() const;

    Workplace m_workplace;
    Latest m_latest;
    Currency m_currency;
    SaleDocument m_before;
    bool m_linesStay; ///< too many lines to be changed here

    QComboBox *m_kind;
    RecordEdit *m_customer;
    DayEdit *m_day;
    MoneyEdit *m_amount;
    SaleLineRows *m_lines;
    QLineEdit *m_note;
    TextLabel *m_total;
    InlineMessage *m_fault;
    QPushButton *m_save;
};

} // namespace tefter
