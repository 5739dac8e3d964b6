// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/SaleListService.h"

#include "core/catalogue/CategoryService.h"
#include "core/sales/DocumentSearch.h"
#include "tests/core/sales/TestTrade.h"
#include "tests/support/Catch.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

struct Documents : test::TestTrade
{
    Documents()
        : list(file.shop())
    {
        CategoryService categories(file.shop());
        food = *categories.findOrCreate({u"Food"_s});
        tea = product(u"Tea"_s, 500, *categories.findOrCreate({u"Food"_s, u"Tea"_s}));
        soap = product(u"Soap"_s, 300);
        maria = customer(u"Μαρία"_s, u"Γεωργίου"_s);
        anna = customer(u"Άννα"_s, u"Σταύρου"_s);
        first = sale(maria, u"2026-01-10"_s, tea, 2);
        second = sale(anna, u"2026-02-01"_s, soap);
        third = sale({}, u"2026-02-01"_s, tea);
        fourth = sale(maria, u"2026-02-03"_s, tea, -1);
    }
    QList<qint64> ids(const SaleFilter &filter, SaleColumn column = SaleColumn::Day, bool descending = true)
    {
        return list.list(filter, {column, descending}, Language::Greek)->ids;
    }
    static QList<qint64> of(QList<SaleId> sales)
    {
        QList<qint64> result;
        for (const SaleId id : sales)
            result << id.value;
        return result;
    }

    SaleListService list;
    CategoryId food;
    ProductId tea, soap;
    CustomerId maria, anna;
    SaleId first, second, third, fourth;
};

} // namespace

TEST_CASE("documents are listed in the order of any column, with their sum", "[sales][list]")
{
    Documents d;
    const SaleListing all = *d.list.list({}, {}, Language::Greek);
    CHECK(all.ids == d.of({d.fourth, d.third, d.second, d.first}));
    CHECK(all.total == Money{1300});
    CHECK(all.sales == 3);
    CHECK(all.returns == 1);
    CHECK(d.ids({}, SaleColumn::Day, false) == d.of({d.first, d.second, d.third, d.fourth}));
    CHECK(d.ids({}, SaleColumn::Total) == d.of({d.first, d.third, d.second, d.fourth}));
    CHECK(d.ids({}, SaleColumn::Customer, false) == d.of({d.first, d.fourth, d.second, d.third}));
    CHECK(d.ids({}, SaleColumn::Kind, false) == d.of({d.fourth, d.first, d.second, d.third}));
    CHECK(d.ids({}, SaleColumn::Number, false) == d.of({d.first, d.second, d.third, d.fourth}));
    CHECK(d.ids({}, SaleColumn::Country, false) == d.of({d.first, d.second, d.third, d.fourth}));
}

TEST_CASE("documents are listed by filter", "[sales][list]")
{
    Documents d;
    SaleFilter filter;
    filter.period = {Day(2026, 2, 1), Day(2026, 2, 1)};
    CHECK(d.ids(filter) == d.of({d.third, d.second}));
    CHECK(d.list.list(filter, {}, Language::Greek)->total == Money{800});
    filter.walkIn = true;
    CHECK(d.ids(filter) == d.of({d.third}));
    filter = {};
    filter.customer = d.maria;
    CHECK(d.ids(filter) == d.of({d.fourth, d.first}));
    filter.kind = SaleKind::Return;
    CHECK(d.ids(filter) == d.of({d.fourth}));
    filter = {};
    filter.product = d.soap;
    CHECK(d.ids(filter) == d.of({d.second}));
    filter = {};
    filter.category = d.food;
    CHECK(d.ids(filter) == d.of({d.fourth, d.third, d.first}));
    filter = {};
    filter.text = u" r-2026 "_s;
    CHECK(d.ids(filter) == d.of({d.fourth}));
    filter.text = u"%"_s;
    CHECK(d.ids(filter).isEmpty());
    filter = {};
    filter.country = u"PL"_s;
    CHECK(d.ids(filter).isEmpty());
    filter = {};
    filter.binned = true;
    CHECK(d.ids(filter).isEmpty());
    REQUIRE(SaleService(d.file.shop()).bin({d.first}));
    CHECK(d.ids(filter) == d.of({d.first}));
    CHECK(d.ids({}).size() == 3);
}

TEST_CASE("a row of a document names customer and first line", "[sales][list]")
{
    Documents d;
    const auto rows = *d.list.rows(d.of({d.first, d.third}), Language::Greek);
    const SaleListRow row = rows[d.first.value];
    CHECK(row.number == u"H-2026-0001");
    CHECK(row.customerName == u"Γεωργίου, Μαρία");
    CHECK(row.total == Money{1000});
    CHECK(row.lines == 1);
    CHECK(row.firstLine == u"Tea");
    CHECK(row.at == QDateTime(QDate(2026, 1, 10), QTime(12, 0)));
    CHECK(rows[d.third.value].customerName.isEmpty());
    const SaleDocument document = *d.list.document(d.first, Language::Greek);
    CHECK(document.sale.lines.size() == 1);
    CHECK(document.customerName == u"Γεωργίου, Μαρία");
    CHECK(document.products.value(d.tea.value).name == u"Tea");
    CHECK(d.list.document(d.third, Language::Greek)->customerName.isEmpty());
    CHECK(d.list.document(SaleId{99}, Language::Greek).error().cause == Cause::NotFound);
    CHECK(d.list.countries() == QStringList{u"GR"_s});
    CHECK(d.list.extent() == Period{Day(2026, 1, 10), Day(2026, 2, 3)});
}

TEST_CASE("documents are found by a part of their number, in any digits, the newest first", "[sales][search]")
{
    Documents d;
    DocumentSearch search(d.list);
    const QString number = d.list.rows({d.second.value}, Language::Greek)->value(d.second.value).number;
    const auto found = [&](const QString &text, int limit = 8) {
        QList<qint64> ids;
        const QList<SaleListRow> rows = search.find(text, limit, Language::Greek).value();
        for (const SaleListRow &row : rows)
            ids << row.id.value;
        return ids;
    };
    CHECK(found(u' ' + number + u' ') == d.of({d.second}));
    QString persian = number;
    for (QChar &c : persian) {
        if (c.isDigit())
            c = QChar(0x06F0 + c.digitValue());
    }
    CHECK(found(persian) == d.of({d.second}));
    const QString common = u"2026-000"_s;
    CHECK(found(common) == d.of({d.fourth, d.third, d.second, d.first}));
    CHECK(found(common, 2) == d.of({d.fourth, d.third}));
    CHECK(found(u" "_s).isEmpty());
    CHECK(found(u"no such number"_s).isEmpty());
}
