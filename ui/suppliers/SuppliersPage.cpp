// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suppliers/SuppliersPage.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/Chip.h"
#include "ui/common/ExportHeaders.h"
#include "ui/common/ListTable.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/Navigator.h"
#include "ui/common/PeopleExport.h"
#include "ui/common/TefterStyle.h"
#include "ui/suppliers/PurchaseActions.h"
#include "ui/suppliers/SupplierActions.h"
#include "ui/suppliers/SupplierListModel.h"
#include "ui/suppliers/SupplierPanel.h"

#include <QDialog>
#include <QDir>
#include <QHBoxLayout>

namespace tefter {

using namespace Qt::StringLiterals;

SuppliersPage::SuppliersPage(const Workplace &workplace, QWidget *parent)
    : ListPage(workplace, u"suppliers"_s,
               {.title = tr("Suppliers"),
                .create = tr("New supplier"),
                .searchName = tr("Search in suppliers"),
                .searchHint = tr("Name, person, phone, city…"),
                .noneYet = tr("No suppliers yet"),
                .howToBegin = tr("Enter the first one: who they are, what they sell to you, and in how many "
                                 "days they bring it."),
                .noneFound = tr("Nobody found"),
                .noneFits = tr("No supplier fits the filters and what is typed in the search."),
                .binIsEmpty = tr("The bin is empty"),
                .allBinned = tr("All suppliers are in the bin"),
                .showAll = tr("Show all suppliers"),
                .withSeveral = tr("Choose one of them to see it.")},
               parent)
    , m_actions(new SupplierActions(workplace, this))
    , m_purchases(new PurchaseActions(workplace, this))
    , m_model(
          new SupplierListModel(workplace.formats, workplace.services.shop.settings().currency,
                                rowsFrom<SupplierListRow>(workplace.services.shop.jobs(), this,
                                                          [services = &workplace.services](const auto &ids) {
                                                              return services->supplierList.rows(ids);
                                                          }),
                                this))
    , m_late(new Chip(tr("Orders are late")))
    , m_bin(new Chip(tr("In the bin")))
    , m_panel(new SupplierPanel(workplace, *m_actions, *m_purchases))
{
    build({m_model, u"name"_s, Qt::AscendingOrder, {buildFilters()}, nullptr, m_panel});
    addKey(table(), Qt::Key_F2, [this] { m_panel->edit(); });
    connect(m_actions, &SupplierActions::saved, this, [this](SupplierId id) { saved(id.value); });
    readList();
}

QWidget *SuppliersPage::buildFilters()
{
    auto *filters = new QWidget;
    auto *line = new QHBoxLayout(filters);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    for (Chip *chip : {m_late, m_bin}) {
        line->addWidget(chip);
        connect(chip, &QAbstractButton::toggled, this, [this] { filtersChanged(); });
    }
    line->addStretch(1);
    return filters;
}

QList<PageDialog> SuppliersPage::dialogs()
{
    return {{u"new"_s, [this] { return m_actions->editDialog({}); }},
            {u"edit"_s, [this] { return m_actions->editDialog(m_panel->supplier()); }},
            {u"cost"_s, [this] { return m_actions->costDialog(m_panel->someCost()); }},
            {u"note"_s, [this] { return m_actions->noteDialog({}); }},
            {u"case"_s, [this] { return m_actions->caseDialog({}); }},
            {u"weights"_s, [this] { return m_actions->weightsDialog(); }},
            {u"history"_s, [this] { return m_actions->historyDialog(m_panel->supplier()); }}};
}

void SuppliersPage::create()
{
    m_actions->edit({});
}

void SuppliersPage::binSelected()
{
    m_actions->bin(selected<SupplierId>());
}

void SuppliersPage::exportList()
{
    const auto place = PeopleExport::askPlace(m_workplace, {u"xlsx"_s, u"spreadsheet"_s}, title(), this);
    if (!place)
        return;
    QList<SupplierId> suppliers;
    const QList<qint64> ids = m_model->ids();
    for (const qint64 id : ids)
        suppliers << SupplierId{id};
    const Services *services = &m_workplace.services;
    services->shop.jobs().read(
        this,
        [services, suppliers, place = *place] {
            Progress unwatched;
            const Exporter &target = *services->exports.find(place.target);
            return services->supplierExports.run(suppliers, place.target, place.path,
                                                 supplierHeadings(target, services->shop.settings()),
                                                 unwatched);
        },
        [this, path = place->path](const Result<qint64> &written) {
            if (!written)
                return MessageDialog::tell(written.error(), this);
            m_workplace.navigator.announce(
                //: %1 is a path
                tr("%Ln suppliers written to “%1”.", nullptr, static_cast<int>(*written))
                    .arg(m_workplace.formats.isolate(QDir::toNativeSeparators(path))));
        });
}

QString SuppliersPage::severalChosen(int count) const
{
    return tr("%Ln suppliers chosen", nullptr, count);
}

SupplierOrder SuppliersPage::order() const
{
    if (isRanked())
        return {SupplierColumn::Match, false};
    const auto [column, sort] = table()->sorting();
    if (column.isEmpty())
        return {};
    return {SupplierListModel::columnFor(column), sort == Qt::DescendingOrder,
            OwnField::idFromColumn(column)};
}

SupplierFilter SuppliersPage::filter() const
{
    SupplierFilter filter;
    filter.late = m_late->isChecked();
    filter.binned = m_bin->isChecked();
    return filter;
}

bool SuppliersPage::isFiltering() const
{
    return !(filter() == SupplierFilter());
}

bool SuppliersPage::showsBin() const
{
    return m_bin->isChecked();
}

void SuppliersPage::clearFilters()
{
    m_late->setChecked(false);
    m_bin->setChecked(false);
}

void SuppliersPage::readList()
{
    Services *services = &m_workplace.services;
    ask(
        [services, filter = filter(), order = order(), question = question(),
         language = m_workplace.formats.language()]() -> Result<Listing> {
            SupplierFilter asked = filter;
            if (!question.isEmpty()) {
                const auto matching = services->supplierSearch.matching(question, filter.binned);
                if (!matching)
                    return failure(matching.error());
                asked.among = *matching;
            }
            const auto ids = services->supplierList.ids(asked, order, language);
            if (!ids)
                return failure(ids.error());
            const auto fields = services->supplierFields.all();
            if (!fields)
                return failure(fields.error());
            if (!ids->isEmpty())
                return Listing{*ids, *fields, Stock::Listed};
            SupplierFilter all;
            const auto any = services->supplierList.ids(all, {}, language);
            all.binned = true;
            const auto binned = services->supplierList.ids(all, {}, language);
            if (!any || !binned)
                return failure(any ? binned.error() : any.error());
            if (!any->isEmpty())
                return Listing{{}, *fields, Stock::Listed};
            return Listing{{}, *fields, binned->isEmpty() ? Stock::None : Stock::InBin};
        },
        [this](const Listing &listing) {
            m_model->setOwnFields(listing.ownFields);
            showList(listing.ids, listing.stock);
        });
}

QVariantMap SuppliersPage::filterState() const
{
    return {{u"late"_s, m_late->isChecked()}, {u"bin"_s, m_bin->isChecked()}};
}

void SuppliersPage::restoreFilters(const QVariantMap &state)
{
    m_late->setChecked(state.value(u"late"_s).toBool());
    m_bin->setChecked(state.value(u"bin"_s).toBool());
}

} // namespace tefter
