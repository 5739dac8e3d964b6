// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/KeptTables.h"
#include "core/registry/Services.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

namespace tefter::test {

/// A shop of which rows are written as a till would, with costs and suppliers on the lines. Today is
/// 2026-03-15.
class TestMargins
{
public:
    struct Line
    {
        qint64 product = 0;
        qint64 supplier = 0;
        qint64 quantity = 1000;
        qint64 total = 0;
        std::optional<qint64> vat = 2400;
        std::optional<qint64> cost; ///< in millionths
    };

    TestMargins()
        : file(keptTables())
        , services(file.shop())
    {
    }

    void write(const std::function<void(Transaction &)> &work)
    {
        REQUIRE(file->write({QStringLiteral("test"), {}}, work));
    }
    qint64 add(const QString &table, const Fields &fields)
    {
        qint64 id = 0;
        write([&](Transaction &tx) { id = tx.insert(table, fields); });
        return id;
    }
    qint64 supplier(const QString &name) { return add(QStringLiteral("supplier"), named(name)); }
    qint64 category(const QString &name)
    {
        return add(QStringLiteral("category"), {{QStringLiteral("name"), name}});
    }
    qint64 product(const QString &name, qint64 category = 0)
    {
        Fields fields = named(name);
        if (category)
            fields << Field(QStringLiteral("category_id"), category);
        return add(QStringLiteral("product"), fields);
    }
    /// The id of the document.
    static qint64 sell(Transaction &tx, const QString &kind, Day day, const QList<Line> &lines)
    {
        static int number = 0;
        qint64 total = 0, position = 0;
        for (const Line &line : lines)
            total += line.total;
        const QString at = day.iso() + QStringLiteral("T10:00:00");
        const qint64 sale =
            tx.insert(QStringLiteral("sale"), {{QStringLiteral("kind"), kind},
                                               {QStringLiteral("number"), QString::number(++number)},
                                               {QStringLiteral("at"), at},
                                               {QStringLiteral("business_day"), day.iso()},
                                               {QStringLiteral("country"), QStringLiteral("GR")},
                                               {QStringLiteral("total"), total}});
        for (const Line &line : lines) {
            const bool counts = kind != QStringLiteral("adjustment");
            tx.insert(QStringLiteral("sale_line"),
                      {{QStringLiteral("sale_id"), sale},
                       {QStringLiteral("position"), position++},
                       {QStringLiteral("product_id"), line.product ? QVariant(line.product) : QVariant()},
                       {QStringLiteral("quantity"), line.quantity},
                       {QStringLiteral("unit_price"), 1},
                       {QStringLiteral("total"), line.total},
                       {QStringLiteral("vat_basis_points"), bound(line.vat)},
                       {QStringLiteral("unit_cost"), bound(line.cost)},
                       {QStringLiteral("supplier_id"), line.supplier ? QVariant(line.supplier) : QVariant()},
                       {QStringLiteral("bought_on"), counts ? QVariant(day.iso()) : QVariant()}});
        }
        return sale;
    }
    qint64 sell(Day day, const QList<Line> &lines)
    {
        qint64 sale = 0;
        write([&](Transaction &tx) { sale = sell(tx, QStringLiteral("sale"), day, lines); });
        return sale;
    }
    /// Into the shop, or out of it, in pieces; at a cost in cents where it comes in at one.
    static void move(Transaction &tx, qint64 place, qint64 product, Day day, qint64 pieces,
                     std::optional<qint64> cents = {})
    {
        tx.insert(QStringLiteral("stock_move"),
                  {{QStringLiteral("product_id"), product},
                   {QStringLiteral("place_id"), place},
                   {QStringLiteral("kind"), pieces > 0 ? QStringLiteral("receipt") : QStringLiteral("sale")},
                   {QStringLiteral("at"), day.iso() + QStringLiteral("T10:00:00")},
                   {QStringLiteral("business_day"), day.iso()},
                   {QStringLiteral("quantity"), pieces * 1000},
                   {QStringLiteral("unit_cost"), cents ? QVariant(*cents * 10'000) : QVariant()}});
    }
    qint64 place()
    {
        return add(QStringLiteral("stock_place"),
                   {{QStringLiteral("name"), QStringLiteral("Shop")}, {QStringLiteral("position"), 0}});
    }
    QList<QStringList> rows(const QString &report, const ReportParameters &p = ReportParameters())
    {
        QList<QStringList> rows = reportRows(table(report, p), file->settings().currency);
        rows.removeFirst();
        return rows;
    }
    ReportTable table(const QString &report, const ReportParameters &p = ReportParameters())
    {
        const auto table = services.reports.run(report, p);
        REQUIRE(table);
        return *table;
    }

    ShopFile file;
    Services services;

private:
    static Fields named(const QString &name)
    {
        return {{QStringLiteral("name"), name}, {QStringLiteral("created_on"), QStringLiteral("2025-01-01")}};
    }
};

} // namespace tefter::test
