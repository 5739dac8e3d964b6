// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suppliers/PurchaseActions.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/DocumentsFolder.h"
#include "ui/common/FileChoice.h"
#include "ui/common/FileName.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/Navigator.h"
#include "ui/common/OpenDialog.h"
#include "ui/print/ReportPrinter.h"
#include "ui/suppliers/PurchaseDialog.h"
#include "ui/suppliers/PurchasePaper.h"
#include "ui/suppliers/ReceiptDialog.h"
#include "ui/suppliers/ReturnDialog.h"
#include "ui/suppliers/SupplierWords.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QSettings>
#include <QUrl>
#include <QUrlQuery>
#include <QWidget>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

const auto paperFolderKey = u"purchases/paper-folder"_s;

/// A document with what its products and its supplier are called.
template <class Document>
struct Named
{
    Document document;
    QHash<ProductId, QString> names;
    QString supplier;
};

template <class Document>
Result<Named<Document>> withNames(const Services &services, const Result<Document> &document)
{
    if (!document)
        return failure(document.error());
    Named<Document> result{*document, {}, {}};
    for (const auto &line : document->lines) {
        if (const auto product = services.products.find(line.product))
            result.names.insert(line.product, product->name);
    }
    const auto supplier = services.suppliers.find(document->supplier);
    if (!supplier)
        return failure(supplier.error());
    result.supplier = supplier->name;
    return result;
}

/// To whom an order goes, and the units of what is on it.
struct Addressed
{
    Supplier supplier;
    QHash<ProductId, QString> units;
};

Result<Addressed> addressed(const Services &services, const PurchaseOrder &order)
{
    const auto supplier = services.suppliers.find(order.supplier);
    if (!supplier)
        return failure(supplier.error());
    Addressed result{*supplier, {}};
    for (const PurchaseOrderLine &line : order.lines) {
        if (const auto product = services.products.find(line.product))
            result.units.insert(line.product, product->unit);
    }
    return result;
}

} // namespace

PurchaseActions::PurchaseActions(const Workplace &workplace, QWidget *parent)
    : QObject(parent)
    , m_workplace(workplace)
{
}

QWidget *PurchaseActions::window() const
{
    return static_cast<QWidget *>(parent());
}

template <class Work>
void PurchaseActions::write(Work work, const QString &said)
{
    m_workplace.services.shop.jobs().write(this, std::move(work), [this, said](const auto &done) {
        if (!done)
            return MessageDialog::tell(done.error(), window());
        m_workplace.navigator.announce(said, true);
    });
}

template <class Read, class Show>
void PurchaseActions::readNamed(Read read, Show show)
{
    Services *services = &m_workplace.services;
    services->shop.jobs().read(
        this, [services, read] { return withNames(*services, read(*services)); },
        [this, show](const auto &named) {
            if (!named)
                return MessageDialog::tell(named.error(), window());
            openAndForget(show(*named));
        });
}

QDialog *PurchaseActions::orderDialog(const PurchaseOrder &order, const QString &supplier)
{
    auto *dialog = new PurchaseDialog(m_workplace, order, supplier, window());
    connect(dialog, &PurchaseDialog::saved, this, [this](PurchaseOrderId id) {
        m_workplace.navigator.announce(tr("Order saved"), true);
        Q_EMIT saved(id);
    });
    return dialog;
}

QDialog *PurchaseActions::receiptDialog(const PurchaseReceipt &receipt,
                                        const QHash<ProductId, QString> &names, const QString &supplier)
{
    auto *dialog = new ReceiptDialog(m_workplace, receipt, names, supplier, window());
    connect(dialog, &ReceiptDialog::saved, this, [this, isNew = !receipt.id.isValid()](PurchaseReceiptId id) {
        m_workplace.navigator.announce(tr("Goods received"), true);
        if (isNew)
            tellWhoAsked(id);
    });
    connect(dialog, &ReceiptDialog::sendBackRequested, this, &PurchaseActions::sendBackDefective);
    connect(dialog, &ReceiptDialog::binned, this,
            [this] { m_workplace.navigator.announce(tr("Receipt put into the bin"), true); });
    return dialog;
}

QDialog *PurchaseActions::returnDialog(const SupplierReturn &goods, const QHash<ProductId, QString> &names,
                                       const QString &supplier)
{
    auto *dialog = new ReturnDialog(m_workplace, goods, names, supplier, window());
    connect(dialog, &ReturnDialog::saved, this,
            [this] { m_workplace.navigator.announce(tr("Goods sent back"), true); });
    connect(dialog, &ReturnDialog::binned, this,
            [this] { m_workplace.navigator.announce(tr("Return put into the bin"), true); });
    return dialog;
}

void PurchaseActions::draft(SupplierId supplier, const QString &name)
{
    PurchaseOrder order;
    order.supplier = supplier;
    openAndForget(orderDialog(order, name));
}

void PurchaseActions::edit(const PurchaseOrder &order, const QString &supplier)
{
    openAndForget(orderDialog(order, supplier));
}

void PurchaseActions::send(PurchaseOrderId order)
{
    const PurchaseOrderService *orders = &m_workplace.services.purchaseOrders;
    m_workplace.services.shop.jobs().write(
        this,
        [orders, order]() -> Result<PurchaseOrder> {
            const auto number = orders->send(order);
            return number ? orders->find(order) : failure(number.error());
        },
        [this](const Result<PurchaseOrder> &sent) {
            if (!sent)
                return MessageDialog::tell(sent.error(), window());
            const QString number = m_workplace.formats.isolate(sent->number);
            //: %1 is a number
            m_workplace.navigator.announce(tr("Order %1 is marked as sent").arg(number), true);
            paper(*sent, [this, number](const PurchasePaper &, const Supplier &, const QString &path) {
                //: %1 is a number, %2 the path of a file
                m_workplace.navigator.announce(
                    tr("Order %1 is marked as sent. This file is for the supplier: %2")
                        .arg(number, m_workplace.formats.isolate(QDir::toNativeSeparators(path))),
                    true);
            });
        });
}

void PurchaseActions::close(PurchaseOrderId order)
{
    const PurchaseOrderService *orders = &m_workplace.services.purchaseOrders;
    write([orders, order] { return orders->close(order); }, tr("Order closed"));
}

void PurchaseActions::reopen(PurchaseOrderId order)
{
    const PurchaseOrderService *orders = &m_workplace.services.purchaseOrders;
    write([orders, order] { return orders->reopen(order); }, tr("Order opened again"));
}

void PurchaseActions::cancel(PurchaseOrderId order)
{
    const PurchaseOrderService *orders = &m_workplace.services.purchaseOrders;
    write([orders, order] { return orders->cancel(order); }, tr("Order cancelled"));
}

void PurchaseActions::bin(const QList<PurchaseOrderId> &orders)
{
    const PurchaseOrderService *service = &m_workplace.services.purchaseOrders;
    write([service, orders] { return service->bin(orders); },
          tr("%Ln orders put into the bin", nullptr, static_cast<int>(orders.size())));
}

void PurchaseActions::restore(PurchaseOrderId order)
{
    const PurchaseOrderService *orders = &m_workplace.services.purchaseOrders;
    write([orders, order] { return orders->restore({order}); }, tr("Order taken out of the bin"));
}

void PurchaseActions::receive(PurchaseOrderId order)
{
    readNamed([order](const Services &services) { return services.purchaseReceipts.expected(order); },
              [this](const Named<PurchaseReceipt> &named) {
                  return receiptDialog(named.document, named.names, named.supplier);
              });
}

void PurchaseActions::receiveFrom(SupplierId supplier, const QString &name)
{
    PurchaseReceipt receipt;
    receipt.supplier = supplier;
    openAndForget(receiptDialog(receipt, {}, name));
}

void PurchaseActions::openReceipt(PurchaseReceiptId receipt)
{
    readNamed([receipt](const Services &services) { return services.purchaseReceipts.find(receipt); },
              [this](const Named<PurchaseReceipt> &named) {
                  return receiptDialog(named.document, named.names, named.supplier);
              });
}

void PurchaseActions::sendBackTo(SupplierId supplier, const QString &name)
{
    SupplierReturn goods;
    goods.supplier = supplier;
    openAndForget(returnDialog(goods, {}, name));
}

void PurchaseActions::openReturn(SupplierReturnId goods)
{
    readNamed([goods](const Services &services) { return services.supplierReturns.find(goods); },
              [this](const Named<SupplierReturn> &named) {
                  return returnDialog(named.document, named.names, named.supplier);
              });
}

void PurchaseActions::sendBackDefective(PurchaseReceiptId receipt)
{
    readNamed([receipt](const Services &services) { return services.supplierReturns.ofDefective(receipt); },
              [this](const Named<SupplierReturn> &named) -> QDialog * {
                  if (!named.document.lines.isEmpty())
                      return returnDialog(named.document, named.names, named.supplier);
                  auto *told = new MessageDialog(
                      u"help"_s, Tone::Accent, tr("Nothing is left to send back"),
                      tr("All that came defective with this receipt went back already."), window());
                  told->addAnswer(tr("Close"), QDialog::Accepted);
                  return told;
              });
}

void PurchaseActions::tellWhoAsked(PurchaseReceiptId receipt)
{
    Services *services = &m_workplace.services;
    services->shop.jobs().read(
        this,
        [services, receipt, language = m_workplace.formats.language()] {
            return services->purchaseList.askedFor(receipt, language);
        },
        [this](const Result<QList<WaitingCustomer>> &waiting) {
            if (!waiting)
                return MessageDialog::tell(waiting.error(), window());
            if (waiting->isEmpty())
                return;
            QSet<qint64> people;
            for (const WaitingCustomer &one : *waiting)
                people.insert(one.customer.value);
            auto *told = new MessageDialog(
                u"phone"_s, Tone::Accent,
                tr("%Ln people asked for what has come", nullptr, static_cast<int>(people.size())),
                SupplierWords::calls(*waiting, m_workplace.formats), window());
            told->addAnswer(tr("Show whom to call"), QDialog::Accepted);
            told->addAnswer(tr("Close"), QDialog::Rejected);
            connect(told, &QDialog::accepted, this, [this] {
                m_workplace.navigator.openPage(u"stock"_s, {{u"asked-for"_s, true}});
            });
            openAndForget(told);
        });
}

void PurchaseActions::paper(const PurchaseOrder &order, const Written &done)
{
    const QString name = order.number.isEmpty() ? tr("Order") : order.number;
    const QString folder = QSettings().value(paperFolderKey).toString();
    const QDir begin(folder.isEmpty() || !QDir(folder).exists() ? documentsFolder() : folder);
    const QString path = fileChoice::toSave(window(), tr("Save the order as PDF"),
                                            begin.filePath(fileNameOf(name) + u".pdf"_s), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    QSettings().setValue(paperFolderKey, QFileInfo(path).absolutePath());
    Services *services = &m_workplace.services;
    services->shop.jobs().read(
        this, [services, order] { return addressed(*services, order); },
        [this, order, path, done](const Result<Addressed> &to) {
            if (!to)
                return MessageDialog::tell(to.error(), window());
            const Supplier *supplier = &to->supplier;
            const ShopSettings settings = m_workplace.services.shop.settings();
            const PurchasePaper paper(order, *supplier, settings, to->units);
            const Formats formats(PurchasePaper::languageFor(*supplier, settings));
            const auto written = ReportPrinter(formats).savePdf(paper.document(formats), path);
            if (!written)
                return MessageDialog::tell(written.error(), window());
            done(paper, *supplier, path);
        });
}

void PurchaseActions::savePdf(const PurchaseOrder &order)
{
    paper(order, [this](const PurchasePaper &, const Supplier &, const QString &path) {
        m_workplace.navigator.announce(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    });
}

void PurchaseActions::writeEmail(const PurchaseOrder &order)
{
    paper(order, [this](const PurchasePaper &paper, const Supplier &supplier, const QString &path) {
        QUrl letter(u"mailto:"_s + (supplier.emails.isEmpty() ? QString() : supplier.emails.first().address));
        QUrlQuery query;
        query.addQueryItem(u"subject"_s, paper.subject());
        query.addQueryItem(u"body"_s, paper.letter());
        letter.setQuery(query);
        QDesktopServices::openUrl(letter);
        m_workplace.navigator.announce(
            //: %1 is the path of a file
            tr("Attach this file to the e-mail: %1").arg(QDir::toNativeSeparators(path)));
    });
}

} // namespace tefter
