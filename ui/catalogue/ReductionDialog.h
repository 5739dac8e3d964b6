// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Product.h"
#include "core/catalogue/ProductPrice.h"
#include "core/shop/Jobs.h"
#include "ui/common/FormDialog.h"
#include "ui/common/Workplace.h"

class QLineEdit;
class QPushButton;

namespace tefter {

class DayEdit;
class InlineMessage;
class MoneyEdit;
class TextLabel;

/// A lower price for some days; says the lowest price of the days before it.
class ReductionDialog : public FormDialog
{
    Q_OBJECT
public:
    ReductionDialog(const Workplace &workplace, const Product &product, QWidget *parent);

private:
    void build();
    void showLowest();
    QWidget *firstFault();
    void askThenSave();
    bool asksWhetherFree();
    QString runningSentence(const Period &days) const;
    void save();

    Workplace m_workplace;
    Product m_product;
    Latest m_latest;
    Latest m_latestOther;
    MoneyEdit *m_price;
    DayEdit *m_from;
    DayEdit *m_to;
    QLineEdit *m_reason;
    TextLabel *m_lowest;
    InlineMessage *m_fault;
    QPushButton *m_save;
};

} // namespace tefter
