// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/CountSheet.h"

#include "core/base/Formats.h"

#include <QCoreApplication>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal roomToWrite = 30;

struct CountSheetText
{
    Q_DECLARE_TR_FUNCTIONS(tefter::CountSheet)
};

} // namespace

PrintDocument countSheet(const StockCount &count, const QList<StockCountRow> &rows,
                         const ShopSettings &settings, Day today, const Formats &formats)
{
    PrintDocument document;
    document.title = count.name;
    //: on the sheet for a count: here the name of who has counted is written by hand
    const QString counter = CountSheetText::tr("Counted by:") + u" ________________________"_s;
    document.subtitle =
        count.place.name + u"  ·  "_s + formats.longDay(Day(count.at.date())) + u"  ·  "_s + counter;
    document.shopName = settings.name;
    document.contactLines = settings.address;
    document.printedOn = formats.longDay(today);
    //: where on the shelves a product lies
    document.table.columns = {{CountSheetText::tr("Shelf"), false, false, 0.12},
                              {CountSheetText::tr("Product"), false, true},
                              //: of a product
                              {CountSheetText::tr("Code"), false, false, 0.18},
                              //: piece, kg, m
                              {CountSheetText::tr("Unit"), false, false, 0.1},
                              //: how much was counted, to be written in by hand
                              {CountSheetText::tr("Counted"), false, false, 0.22}};
    document.table.leastRowHeight = roomToWrite;
    for (const StockCountRow &row : rows)
        document.table.rows << QStringList{row.shelfPlace, row.name, formats.isolate(row.code), row.unit,
                                           u"________________"_s};
    return document;
}

} // namespace tefter
