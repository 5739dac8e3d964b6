// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/PageFixture.h"
#include "ui/common/RecordEdit.h"
#include "ui/suppliers/PurchaseListModel.h"
#include "ui/suppliers/PurchasesPage.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFileDialog>
#include <QLineEdit>
#include <QTimer>

namespace tefter::test {

/// A shop that buys mugs from a potter, and its page of orders.
struct PurchaseShop : PageFixture<PurchasesPage, PurchaseListModel>
{
    PurchaseShop()
    {
        Supplier supplier;
        supplier.name = QStringLiteral("Potter");
        supplier.leadDays = 10;
        potter = *services.suppliers.save(supplier);
        Product product;
        product.name = QStringLiteral("Mug");
        product.reorderPoint = Quantity{4'000};
        product.targetLevel = Quantity{10'000};
        mug = *services.products.create(product);
        SupplierProduct cost;
        cost.supplier = potter;
        cost.product = mug;
        cost.code = QStringLiteral("P-1");
        cost.unitCost = UnitPrice{2'500'000};
        REQUIRE(services.supplierProducts.save(cost));
    }
    PurchaseOrderId sent(Day promised = {})
    {
        PurchaseOrder order;
        order.supplier = potter;
        order.promisedOn = promised;
        order.lines = {*services.purchaseOrders.line(potter, mug, Quantity{10'000})};
        order.id = *services.purchaseOrders.save(order);
        REQUIRE(services.purchaseOrders.send(order.id));
        return order.id;
    }
    /// Somebody who asked for mugs.
    CustomerId waits(const QString &name)
    {
        Customer customer;
        customer.name = name;
        customer.phones = {{0, QStringLiteral("6941234567"), {}}};
        StockRequest request;
        request.customer = *services.customers.create(customer);
        request.product = mug;
        REQUIRE(services.stockRequests.add(request));
        return request.customer;
    }

    SupplierId potter;
    ProductId mug;
};

/// Types and takes the best offer with Enter.
inline void pickFirst(RecordEdit *edit, const QString &typed)
{
    type(edit, typed);
    REQUIRE(QTest::qWaitFor([&] { return edit->completer() && edit->completer()->popup()->isVisible(); }));
    QTest::keyClick(edit->completer()->popup(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return edit->record() != 0; }));
}

/// Answers the next question where a file goes, with the keyboard.
inline void saveAt(const QString &path)
{
    auto *waiting = new QTimer(qApp);
    QObject::connect(waiting, &QTimer::timeout, waiting, [waiting, path] {
        auto *asked = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!asked)
            return;
        waiting->stop();
        waiting->deleteLater();
        auto *name = asked->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    });
    waiting->start(20);
}

} // namespace tefter::test
