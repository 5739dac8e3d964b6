// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/Jobs.h"
#include "core/stock/StockCount.h"
#include "ui/common/FormDialog.h"
#include "ui/common/Workplace.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tefter {

class DayEdit;
class InlineMessage;

/// What is to be counted: a place, all of it, one category, or the products that were chosen.
class NewCountDialog : public FormDialog
{
    Q_OBJECT
public:
    /// Of these products alone, where there are any.
    explicit NewCountDialog(const Workplace &workplace, const QList<ProductId> &products = {},
                            QWidget *parent = nullptr);

Q_SIGNALS:
    void begun(tefter::StockCountId count);

private:
    void readChoices();
    void begin();

    Workplace m_workplace;
    const QList<ProductId> m_products;
    Latest m_latest;
    QLineEdit *m_name;
    QComboBox *m_place;
    QComboBox *m_category;
    DayEdit *m_day;
    InlineMessage *m_fault;
    QPushButton *m_begin;
};

} // namespace tefter
