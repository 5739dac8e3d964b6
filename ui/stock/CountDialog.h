// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/Jobs.h"
#include "core/stock/StockCount.h"
#include "ui/common/Workplace.h"
#include "ui/print/PrintDocument.h"

#include <QDialog>

class QCheckBox;
class QPushButton;

namespace tefter {

class CountRowModel;
class InlineMessage;
class ListTable;
class QuantityEdit;
class RecordEdit;
class TextLabel;

/// One count: scan or choose a product, type how many, Enter, the next one. What was to be there stays hidden
/// until it is asked for; then the count is booked.
class CountDialog : public QDialog
{
    Q_OBJECT
public:
    CountDialog(const Workplace &workplace, StockCountId count, QWidget *parent = nullptr);

    /// The sheet on which one writes by hand: no figures of what is to be found.
    PrintDocument sheet() const;

private:
    struct Facts
    {
        StockCount count;
        QList<StockCountRow> rows;
    };

    void build();
    QWidget *buildEntry();
    void read();
    void show(const Facts &facts);
    void showSum();
    void take();
    /// Enter in the line of the product: what a scanner has typed counts at once.
    void scan();
    void clearCurrent();
    void book();
    void tellBooked(const StockCountBooked &booked);
    void savePdf();

    Workplace m_workplace;
    const StockCountId m_id;
    Latest m_latest;
    Facts m_facts;
    TextLabel *m_title;
    QWidget *m_entry;
    RecordEdit *m_product;
    QuantityEdit *m_quantity;
    QPushButton *m_take;
    CountRowModel *m_model;
    ListTable *m_list;
    QCheckBox *m_expected;
    QCheckBox *m_zero;
    TextLabel *m_sum;
    InlineMessage *m_fault;
    QPushButton *m_uncount;
    QPushButton *m_pdf;
    QPushButton *m_print;
    QPushButton *m_book;
};

} // namespace tefter
