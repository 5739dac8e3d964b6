// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/ProductService.h"
#include "core/sales/CustomerFiguresKept.h"
#include "core/sales/SaleService.h"
#include "tests/support/ShopFile.h"

namespace tefter::test {

/// A shop with people and products on the shelf; documents are one line each.
class TestTrade
{
public:
    /// Figures are kept, and what is given.
    explicit TestTrade(KeptList kept = {})
        : file([&] {
            kept.push_back(std::make_shared<CustomerFiguresKept>());
            return kept;
        }())
    {
    }

    CustomerId customer(const QString &given, const QString &family, const QString &city = {})
    {
        return CustomerId{*file->write({QStringLiteral("test"), {}}, [&](Transaction &tx) {
            const qint64 id = tx.insert(QLatin1StringView("customer"),
                                        {{QLatin1StringView("kind"), QStringLiteral("person")},
                                         {QLatin1StringView("given_name"), given},
                                         {QLatin1StringView("family_name"), family},
                                         {QLatin1StringView("created_on"), QStringLiteral("2026-01-01")}});
            if (!city.isEmpty())
                tx.insert(QLatin1StringView("customer_address"),
                          {{QLatin1StringView("customer_id"), id},
                           {QLatin1StringView("position"), 0},
                           {QLatin1StringView("city"), city},
                           {QLatin1StringView("country"), QStringLiteral("GR")}});
            return id;
        })};
    }

    ProductId product(const QString &name, qint64 price = 100, CategoryId category = {})
    {
        Product product;
        product.name = name;
        product.price = Money{price};
        product.category = category;
        return *ProductService(file.shop()).create(product);
    }

    /// `pieces` of a product, below zero for a return.
    SaleId sale(CustomerId customer, const QString &day, ProductId product, int pieces = 1)
    {
        SaleService sales(file.shop());
        Sale sale;
        sale.kind = pieces < 0 ? SaleKind::Return : SaleKind::Sale;
        sale.customer = customer;
        sale.at = QDateTime(Day::fromIso(day).date(), QTime(12, 0));
        sale.lines = {*sales.productLine(product, Quantity{pieces * qint64(1000)})};
        return *sales.record(sale);
    }

    ShopFile file;
};

} // namespace tefter::test
