// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/Jobs.h"
#include "core/stock/StockService.h"
#include "ui/common/FormDialog.h"
#include "ui/common/Workplace.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tefter {

class DayEdit;
class FormLayout;
class InlineMessage;
class NumberEdit;
class QuantityEdit;
class RecordEdit;

/// Goods that came in, were there at the beginning, were lost, or were carried to another place.
class StockEntryDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `kind`: Receipt, Opening, Loss or Transfer. Without a product it is chosen here.
    StockEntryDialog(const Workplace &workplace, StockMoveKind kind, ProductId product, const QString &name,
                     QWidget *parent = nullptr);

private:
    QString headline() const;
    void build();
    void addOwnFields(FormLayout *form);
    void readPlaces();
    void askThenSave();
    bool asks(const QList<StockShortage> &lacking);
    bool asksForNothing();
    void save();
    QWidget *firstFault();
    StockEntry entered() const;

    Workplace m_workplace;
    const StockMoveKind m_kind;
    Latest m_latest;
    RecordEdit *m_product;
    QuantityEdit *m_quantity;
    QComboBox *m_place;
    QComboBox *m_to;
    NumberEdit *m_cost;
    QComboBox *m_reason;
    DayEdit *m_day;
    QLineEdit *m_note;
    InlineMessage *m_fault;
    QPushButton *m_save;
};

} // namespace tefter
