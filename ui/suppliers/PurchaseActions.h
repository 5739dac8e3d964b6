// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suppliers/PurchaseOrderService.h"
#include "core/suppliers/PurchaseReceipt.h"
#include "core/suppliers/SupplierReturn.h"
#include "ui/common/Workplace.h"

#include <QHash>
#include <QObject>

#include <functional>

class QDialog;
class QWidget;

namespace tefter {

class PurchasePaper;
struct Supplier;

/// What can be done with orders, receipts and returns, from the list, the panel and the page of a supplier;
/// each says afterwards what it did. The dialogs are also given not yet shown.
class PurchaseActions : public QObject
{
    Q_OBJECT
public:
    PurchaseActions(const Workplace &workplace, QWidget *parent);

    /// A new order, to this supplier where there is one.
    void draft(SupplierId supplier = {}, const QString &name = {});
    void edit(const PurchaseOrder &order, const QString &supplier);
    /// Marks it as sent, then asks where its paper goes: that is what the supplier gets.
    void send(PurchaseOrderId order);
    void close(PurchaseOrderId order);
    void reopen(PurchaseOrderId order);
    void cancel(PurchaseOrderId order);
    void bin(const QList<PurchaseOrderId> &orders);
    void restore(PurchaseOrderId order);

    /// What is still to come of an order.
    void receive(PurchaseOrderId order);
    void receiveFrom(SupplierId supplier, const QString &name);
    void openReceipt(PurchaseReceiptId receipt);
    void sendBackTo(SupplierId supplier, const QString &name);
    void openReturn(SupplierReturnId goods);
    /// What came defective with a receipt and has not gone back yet.
    void sendBackDefective(PurchaseReceiptId receipt);

    void savePdf(const PurchaseOrder &order);
    /// Saves the paper, then opens a letter in the person's own e-mail program.
    void writeEmail(const PurchaseOrder &order);

    QDialog *orderDialog(const PurchaseOrder &order, const QString &supplier);
    QDialog *receiptDialog(const PurchaseReceipt &receipt, const QHash<ProductId, QString> &names,
                           const QString &supplier);
    QDialog *returnDialog(const SupplierReturn &goods, const QHash<ProductId, QString> &names,
                          const QString &supplier);

Q_SIGNALS:
    void saved(tefter::PurchaseOrderId order);

private:
    /// Writes by the service and announces `said`.
    template <class Work>
    void write(Work work, const QString &said);
    /// Reads a document with the names on it, then shows it.
    template <class Read, class Show>
    void readNamed(Read read, Show show);
    /// Asks where the paper of an order goes and writes it there.
    using Written = std::function<void(const PurchasePaper &, const Supplier &, const QString &path)>;
    void paper(const PurchaseOrder &order, const Written &done);
    void tellWhoAsked(PurchaseReceiptId receipt);
    QWidget *window() const;

    Workplace m_workplace;
};

} // namespace tefter
