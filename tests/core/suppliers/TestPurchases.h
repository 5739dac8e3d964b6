// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/ProductService.h"
#include "core/suppliers/PurchaseOrderService.h"
#include "core/suppliers/PurchaseReceiptService.h"
#include "core/suppliers/ScorecardService.h"
#include "core/suppliers/SupplierProductService.h"
#include "core/suppliers/SupplierReturnService.h"
#include "core/suppliers/SupplierSearchKept.h"
#include "core/suppliers/SupplierService.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

namespace tefter::test {

/// A shop that buys: suppliers, products, and short ways to order and to receive.
class TestPurchases
{
public:
    explicit TestPurchases(KeptList kept = {})
        : file(std::move(kept))
        , suppliers(file.shop())
        , costs(file.shop())
        , orders(file.shop())
        , receipts(file.shop())
        , returns(file.shop())
        , cards(file.shop())
    {
    }

    SupplierId supplier(const QString &name, std::optional<int> leadDays = {})
    {
        Supplier supplier;
        supplier.name = name;
        supplier.leadDays = leadDays;
        return *suppliers.save(supplier);
    }

    ProductId product(const QString &name)
    {
        Product product;
        product.name = name;
        return *ProductService(file.shop()).create(product);
    }

    /// What the supplier asks, in cents.
    void asks(SupplierId supplier, ProductId product, qint64 cents, const QString &code = {})
    {
        SupplierProduct entry;
        entry.supplier = supplier;
        entry.product = product;
        entry.code = code;
        entry.unitCost = UnitPrice{cents * 10'000};
        REQUIRE(costs.save(entry));
    }

    /// A sent order of one product, `promised` where it is to come then.
    PurchaseOrderId ordered(SupplierId supplier, ProductId product, int pieces, Day promised = {})
    {
        PurchaseOrder order;
        order.supplier = supplier;
        order.promisedOn = promised;
        order.lines = {*orders.line(supplier, product, Quantity{pieces * qint64(1000)})};
        const PurchaseOrderId id = *orders.save(order);
        REQUIRE(orders.send(id));
        return id;
    }

    /// `pieces` of the first line of an order came.
    PurchaseReceiptId came(PurchaseOrderId order, Day day, int pieces, int defective = 0,
                           std::optional<qint64> cents = {})
    {
        PurchaseReceipt receipt = *receipts.expected(order);
        if (receipt.lines.isEmpty())
            receipt.lines = {
                {{}, orders.find(order)->lines[0].id, orders.find(order)->lines[0].product, {}, {}, {}, {}}};
        receipt.at = QDateTime(day.date(), QTime(9, 0));
        receipt.lines[0].quantity = {pieces * qint64(1000)};
        receipt.lines[0].defective = {defective * qint64(1000)};
        if (cents)
            receipt.lines[0].unitCost = UnitPrice{*cents * 10'000};
        const auto id = receipts.save(receipt);
        REQUIRE(id);
        return *id;
    }

    /// Goods without an order.
    PurchaseReceiptId bought(SupplierId supplier, ProductId product, Day day, int pieces, qint64 cents)
    {
        PurchaseReceipt receipt;
        receipt.supplier = supplier;
        receipt.at = QDateTime(day.date(), QTime(9, 0));
        receipt.lines = {{{}, {}, product, {pieces * qint64(1000)}, {}, UnitPrice{cents * 10'000}, {}}};
        const auto id = receipts.save(receipt);
        REQUIRE(id);
        return *id;
    }

    /// The shop keeps stock from that day on, in one place.
    void keepStock(Day since)
    {
        REQUIRE(file->write({QStringLiteral("test"), {}}, [&](Transaction &tx) {
            setSettingValue(tx, QStringLiteral("stock.since"), since.iso());
            tx.insert(QLatin1StringView("stock_place"), {{QLatin1StringView("name"), QStringLiteral("Shop")},
                                                         {QLatin1StringView("position"), 0}});
        }));
    }

    /// The ledger: kind, quantity in pieces, cost in cents.
    QString moves()
    {
        return *file->read([](Connection &c) {
            return c
                .all(QStringLiteral("SELECT kind, quantity / 1000, coalesce(unit_cost / 10000, -1) "
                                    "FROM stock_move ORDER BY at, id"),
                     {}, [](const Row &row) { return row.text(0) + u' ' + row.text(1) + u'@' + row.text(2); })
                .join(QStringLiteral(", "));
        });
    }

    ShopFile file;
    SupplierService suppliers;
    SupplierProductService costs;
    PurchaseOrderService orders;
    PurchaseReceiptService receipts;
    SupplierReturnService returns;
    ScorecardService cards;
};

} // namespace tefter::test
