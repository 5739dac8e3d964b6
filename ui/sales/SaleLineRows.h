// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/ProductPrice.h"
#include "core/sales/SaleListService.h"
#include "ui/common/Workplace.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace tefter {

class QuantityEdit;
class RecordEdit;
class TextLabel;
class UnitPriceEdit;

/// The lines of a document as one enters them: product or words, how many, at what price.
class SaleLineRows : public QWidget
{
    Q_OBJECT
public:
    explicit SaleLineRows(const Workplace &workplace, QWidget *parent = nullptr);

    void setDocument(const SaleDocument &document);
    /// Products that are chosen from now on have the price of this day, and new lines its VAT rate.
    void setDay(Day day);
    /// Rows in which nothing stands are left out. Totals are not reckoned.
    QList<SaleLine> lines() const;
    /// The first field that cannot be used, marked; null where all can.
    QWidget *firstFault();
    /// Shows these totals behind the rows, in their order.
    void showTotals(const QList<SaleLine> &reckoned);
    bool isEmpty() const { return lines().isEmpty(); }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct LineRow
    {
        SaleLine before;
        RecordEdit *what = nullptr;
        QuantityEdit *quantity = nullptr;
        UnitPriceEdit *price = nullptr;
        TextLabel *total = nullptr;
        TextLabel *reduced = nullptr; ///< below the line, where its product is reduced
        QPushButton *remove = nullptr;
    };

    void addRow(const SaleLine &line, const QString &name);
    void connectRow(const LineRow &row);
    void removeRow(const RecordEdit *what);
    QString reducedWords(const PriceOfDay &price) const;
    void picked(const RecordEdit *what, ProductId product);
    /// Enter behind a barcode in the field of a quantity: the next line, not so many of this one.
    void scanInQuantity(const RecordEdit *what);
    void needEmptyRow();
    static bool isBlank(const LineRow &row);
    static SaleLine lineOf(const LineRow &row);
    LineRow *rowOf(const RecordEdit *what);

    Workplace m_workplace;
    Currency m_currency;
    Day m_day;
    QGridLayout *m_grid;
    QList<LineRow> m_rows;
    int m_nextGridRow = 1;
};

} // namespace tefter
