// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suppliers/PurchasesPage.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/Chip.h"
#include "ui/common/KeysText.h"
#include "ui/common/ListTable.h"
#include "ui/common/OpenDialog.h"
#include "ui/suppliers/PurchaseActions.h"
#include "ui/suppliers/PurchaseListModel.h"
#include "ui/suppliers/PurchasePanel.h"
#include "ui/suppliers/ReorderDialog.h"

#include <QComboBox>
#include <QDialog>
#include <QHBoxLayout>
#include <QPushButton>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

const QKeySequence reorderKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_O);

} // namespace

PurchasesPage::PurchasesPage(const Workplace &workplace, QWidget *parent)
    : ListPage(
          workplace, u"purchases"_s,
          {.title = tr("Orders"),
           .create = tr("New order"),
           .searchName = tr("Search in orders"),
           .searchHint = tr("Number, supplier, product…"),
           .noneYet = tr("No orders to suppliers yet"),
           .howToBegin = tr("Draft the first one. Once it is sent, goods are received against it, and you "
                            "see what is late."),
           .noneFound = tr("Nothing found"),
           .noneFits = tr("No order fits the filters and what is typed in the search."),
           .binIsEmpty = tr("The bin is empty"),
           .allBinned = tr("All orders are in the bin"),
           .showAll = tr("Show all orders"),
           .withSeveral = tr("Choose one of them to see it.")},
          parent)
    , m_actions(new PurchaseActions(workplace, this))
    , m_model(
          new PurchaseListModel(workplace.formats, workplace.services.shop.settings().currency,
                                rowsFrom<PurchaseListRow>(workplace.services.shop.jobs(), this,
                                                          [services = &workplace.services](const auto &ids) {
                                                              return services->purchaseList.rows(ids);
                                                          }),
                                this))
    , m_show(new QComboBox)
    , m_bin(new Chip(tr("In the bin")))
    , m_panel(new PurchasePanel(workplace, *m_actions))
{
    build({m_model, u"number"_s, Qt::DescendingOrder, {buildFilters()}, nullptr, m_panel});
    addKey(table(), Qt::Key_F2, [this] { m_panel->edit(); });
    addKey(this, reorderKeys, [this] { openAndForget(reorderDialog()); });
    connect(m_actions, &PurchaseActions::saved, this, [this](PurchaseOrderId id) { saved(id.value); });
    readList();
}

QWidget *PurchasesPage::buildFilters()
{
    auto *filters = new QWidget;
    auto *line = new QHBoxLayout(filters);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    m_show->setAccessibleName(tr("Which orders"));
    for (const QString &what : {tr("All orders"), tr("Drafts"),
                                //: orders of which goods are still to come
                                tr("Open"),
                                //: orders that should have come
                                tr("Late"),
                                //: orders that are closed or cancelled
                                tr("Over")})
        m_show->addItem(what);
    line->addWidget(m_show);
    line->addWidget(m_bin);
    line->addStretch(1);
    auto *reorder = new QPushButton(tr("What to order…"));
    reorder->setToolTip(m_workplace.formats.isolate(keysText(reorderKeys)));
    line->addWidget(reorder);
    connect(reorder, &QPushButton::clicked, this, [this] { openAndForget(reorderDialog()); });
    connect(m_show, &QComboBox::activated, this, [this] { filtersChanged(); });
    connect(m_bin, &QAbstractButton::toggled, this, [this] { filtersChanged(); });
    return filters;
}

QDialog *PurchasesPage::reorderDialog()
{
    auto *dialog = new ReorderDialog(m_workplace, window());
    connect(dialog, &ReorderDialog::drafted, this, [this](const QList<PurchaseOrderId> &orders) {
        saved(orders.first().value);
        table()->setFocus(); // the drafts are looked at next
    });
    return dialog;
}

QList<PageDialog> PurchasesPage::dialogs()
{
    const auto receipt = [this] {
        PurchaseReceipt goods;
        goods.supplier = m_panel->order().supplier;
        QHash<ProductId, QString> names;
        for (const PurchaseOrderLine &line : m_panel->order().lines) {
            names.insert(line.product, line.description);
            goods.lines.append({{}, {}, line.product, line.quantity, {}, line.unitCost, {}});
        }
        return m_actions->receiptDialog(goods, names, m_panel->supplierName());
    };
    const auto goodsBack = [this] {
        SupplierReturn goods;
        goods.supplier = m_panel->order().supplier;
        return m_actions->returnDialog(goods, {}, m_panel->supplierName());
    };
    return {{u"new"_s, [this] { return m_actions->orderDialog({}, {}); }},
            {u"edit"_s, [this] { return m_actions->orderDialog(m_panel->order(), m_panel->supplierName()); }},
            {u"reorder"_s, [this] { return reorderDialog(); }},
            {u"receive"_s, receipt},
            {u"return"_s, goodsBack}};
}

void PurchasesPage::restore(const QVariantMap &state)
{
    const QString begin = state.value(u"begin"_s).toString();
    const SupplierId supplier{state.value(u"supplier"_s).toLongLong()};
    const QString name = state.value(u"name"_s).toString();
    if (begin == u"reorder")
        return openAndForget(reorderDialog());
    if (begin == u"order")
        return m_actions->draft(supplier, name);
    if (begin == u"receipt")
        return m_actions->receiveFrom(supplier, name);
    if (begin == u"return")
        return m_actions->sendBackTo(supplier, name);
    if (const qint64 receipt = state.value(u"receipt"_s).toLongLong(); receipt != 0)
        return m_actions->openReceipt(PurchaseReceiptId{receipt});
    if (const qint64 goods = state.value(u"return"_s).toLongLong(); goods != 0)
        return m_actions->openReturn(SupplierReturnId{goods});
    ListPage::restore(state);
}

void PurchasesPage::create()
{
    m_actions->draft();
}

void PurchasesPage::binSelected()
{
    m_actions->bin(selected<PurchaseOrderId>());
}

QString PurchasesPage::severalChosen(int count) const
{
    return tr("%Ln orders chosen", nullptr, count);
}

PurchaseFilter PurchasesPage::filter() const
{
    PurchaseFilter filter;
    filter.show = static_cast<PurchaseShow>(qMax(0, m_show->currentIndex()));
    filter.binned = m_bin->isChecked();
    return filter;
}

bool PurchasesPage::isFiltering() const
{
    return !(filter() == PurchaseFilter());
}

bool PurchasesPage::showsBin() const
{
    return m_bin->isChecked();
}

void PurchasesPage::clearFilters()
{
    m_show->setCurrentIndex(0);
    m_bin->setChecked(false);
}

void PurchasesPage::readList()
{
    PurchaseFilter asked = filter();
    asked.words = question();
    const auto [column, sort] = table()->sorting();
    ask(
        [services = &m_workplace.services, asked, by = PurchaseListModel::columnFor(column),
         down = column.isEmpty() || sort == Qt::DescendingOrder,
         language = m_workplace.formats.language()]() -> Result<Listing> {
            const auto rows = services->purchaseList.list(asked, by, down, language);
            if (!rows)
                return failure(rows.error());
            Listing listing{{}, Stock::Listed, false};
            for (const PurchaseListRow &row : *rows) {
                listing.ids << row.id.value;
                listing.someoneWaits = listing.someoneWaits || row.waiting > 0;
            }
            if (!listing.ids.isEmpty())
                return listing;
            PurchaseFilter all;
            const auto any = services->purchaseList.list(all, by, down, language);
            all.binned = true;
            const auto binned = services->purchaseList.list(all, by, down, language);
            if (!any || !binned)
                return failure(any ? binned.error() : any.error());
            if (any->isEmpty())
                listing.stock = binned->isEmpty() ? Stock::None : Stock::InBin;
            return listing;
        },
        [this](const Listing &listing) {
            // Where nobody waits its column would only take room from the names.
            table()->setColumnHidden(m_model->waitingColumn(), !listing.someoneWaits);
            showList(listing.ids, listing.stock);
        });
}

QVariantMap PurchasesPage::filterState() const
{
    return {{u"show"_s, m_show->currentIndex()}, {u"bin"_s, m_bin->isChecked()}};
}

void PurchasesPage::restoreFilters(const QVariantMap &state)
{
    m_show->setCurrentIndex(state.value(u"show"_s).toInt());
    m_bin->setChecked(state.value(u"bin"_s).toBool());
}

} // namespace tefter
