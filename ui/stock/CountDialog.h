// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Product.h"
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
    /// What stands in the line of the product at Enter: of a barcode or a code one is counted at once, and
    /// the line is free for the next; a name is looked for.
    void scan(const QString &typed);
    void take(ProductId product, Quantity quantity);
    void ask(const QString &barcode, const QList<Product> &products);
    void lookFor(const QString &typed);
    void sayUnknown(const QString &typed);
    /// A barcode where the quantity stands is a scan, never a quantity.
    bool isScanInQuantity();
    void correct(StockCountLineId line, const QString &typed);
    bool isCorrecting() const;
    void clearCurrent();
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// Shows what will change before it does.
    void review();
    void book();
    void tellBooked(const StockCountBooked &booked);
    void savePdf();

    Workplace m_workplace;
    const StockCountId m_id;
    Latest m_latest;
    Facts m_facts;
    QStringList m_unknown; ///< scanned, and no product has them
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
