// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/SalesPage.h"

#include "core/base/Formats.h"
#include "core/base/SearchKey.h"
#include "core/registry/Services.h"
#include "ui/common/ListTable.h"
#include "ui/common/PickDialog.h"
#include "ui/common/ProductOffers.h"
#include "ui/common/TextLabel.h"
#include "ui/sales/PeriodDialog.h"
#include "ui/sales/SaleActions.h"
#include "ui/sales/SaleDialog.h"
#include "ui/sales/SaleFilterBar.h"
#include "ui/sales/SaleListModel.h"
#include "ui/sales/SalePanel.h"
#include "ui/sales/SaleWords.h"

namespace tefter {

using namespace Qt::StringLiterals;

SalesPage::SalesPage(const Workplace &workplace, QWidget *parent)
    : ListPage(workplace, u"sales"_s,
               {.title = tr("Sales"),
                .create = tr("New sale"),
                .searchName = tr("Search by number"),
                .searchHint = tr("Number…"),
                .noneYet = tr("No sales yet"),
                .howToBegin = tr("Enter the first one, or import the sales of another program."),
                .noneFound = tr("Nothing found"),
                .noneFits = tr("No document fits the filters and the number that is typed."),
                .binIsEmpty = tr("The bin is empty"),
                .allBinned = tr("All documents are in the bin"),
                .showAll = tr("Show all documents"),
                .withSeveral = tr("Choose one of them to see it.")},
               parent)
    , m_actions(new SaleActions(workplace, this))
    , m_model(new SaleListModel(
          workplace.formats, workplace.services.shop.settings().currency,
          rowsFrom<SaleListRow>(workplace.services.shop.jobs(), this,
                                [services = &workplace.services, language = workplace.formats.language()](
                                    const auto &ids) { return services->saleList.rows(ids, language); }),
          this))
    , m_filters(new SaleFilterBar(workplace))
    , m_summary(new TextLabel({}, TextSize::Small, TextLabel::Ink::Secondary))
    , m_panel(new SalePanel(workplace, *m_actions))
{
    build({m_model, u"day"_s, Qt::DescendingOrder, {m_filters, m_summary}, nullptr, m_panel});
    addKey(this, Qt::Key_F2, [this] { create(); });
    connect(m_filters, &SaleFilterBar::changed, this, [this] { filtersChanged(); });
    connect(m_actions, &SaleActions::saved, this, [this](SaleId sale) { saved(sale.value); });
    readChoices();
    readList();
}

QList<PageDialog> SalesPage::dialogs()
{
    const Day today = m_workplace.services.shop.clock().today();
    return {{u"new"_s, [this] { return new SaleDialog(m_workplace, {}, this); }},
            {u"history"_s, [this] { return m_actions->historyDialog(m_panel->document().sale); }},
            {u"edit"_s, [this] { return new SaleDialog(m_workplace, m_panel->document(), this); }},
            {u"period"_s, [this, today] { return new PeriodDialog({}, m_workplace.formats, today, this); }},
            {u"pick"_s, [this] {
                 return new PickDialog(tr("Documents of which customer?"), tr("Name, phone or e-mail"),
                                       customerOffers(m_workplace), this);
             }}};
}

void SalesPage::refresh()
{
    readChoices();
    ListPage::refresh();
}

void SalesPage::create()
{
    m_actions->create();
}

void SalesPage::binSelected()
{
    m_actions->bin(selected<SaleId>());
}

SaleFilter SalesPage::filter() const
{
    SaleFilter filter = m_filters->filter();
    filter.text = normalisedDigits(question());
    return filter;
}

QString SalesPage::severalChosen(int count) const
{
    return tr("%Ln documents chosen", nullptr, count);
}

SaleOrder SalesPage::order() const
{
    const auto [column, sort] = table()->sorting();
    if (column.isEmpty())
        return {};
    return {SaleListModel::columnFor(column), sort == Qt::DescendingOrder};
}

bool SalesPage::isFiltering() const
{
    return m_filters->isFiltering();
}

bool SalesPage::showsBin() const
{
    return m_filters->filter().binned;
}

void SalesPage::clearFilters()
{
    m_filters->clear();
}

void SalesPage::readList()
{
    Services *services = &m_workplace.services;
    ask(
        [services, filter = filter(), order = order(),
         language = m_workplace.formats.language()]() -> Result<Listing> {
            const auto list = services->saleList.list(filter, order, language);
            if (!list)
                return failure(list.error());
            if (!list->ids.isEmpty())
                return Listing{*list, Stock::Listed};
            const auto extent = services->saleList.extent();
            if (!extent)
                return failure(extent.error());
            if (extent->from.isValid())
                return Listing{*list, Stock::Listed};
            SaleFilter bin;
            bin.binned = true;
            const auto binned = services->saleList.list(bin, {}, language);
            if (!binned)
                return failure(binned.error());
            return Listing{*list, binned->ids.isEmpty() ? Stock::None : Stock::InBin};
        },
        [this](const Listing &listing) { showListing(listing); });
}

QString SalesPage::summary(const SaleListing &list) const
{
    const QString total =
        m_workplace.formats.money(list.total, m_workplace.services.shop.settings().currency);
    const QString documents = SaleWords::documents(list.ids.size());
    if (list.returns == 0)
        //: %1 is "12 documents", %2 a sum of money
        return tr("%1 · %2").arg(documents, total);
    //: %1 is "12 documents", %2 a sum of money that counts what came back, %3 is "2 returns"
    return tr("%1 · %2 net of %3")
        .arg(documents, total,
             tr("%Ln returns", nullptr, static_cast<int>(qMin<qint64>(list.returns, 1'000'000'000))));
}

void SalesPage::showListing(const Listing &listing)
{
    m_summary->setText(summary(listing.list));
    m_summary->setVisible(!listing.list.ids.isEmpty());
    showList(listing.list.ids, listing.stock);
}

void SalesPage::readChoices()
{
    struct Choices
    {
        QStringList countries;
        QList<CategoryBranch> categories;
    };
    Services *services = &m_workplace.services;
    services->shop.jobs().read(
        this, m_choicesLatest,
        [services, language = m_workplace.formats.language()]() -> Result<Choices> {
            const auto countries = services->saleList.countries();
            if (!countries)
                return failure(countries.error());
            const auto categories = services->categories.tree(language);
            if (!categories)
                return failure(categories.error());
            return Choices{*countries, *categories};
        },
        [this](const Result<Choices> &choices) {
            if (choices)
                m_filters->setChoices(choices->countries, choices->categories);
        });
}

void SalesPage::showSales(const SaleFilter &filter)
{
    setQuestion(filter.text);
    SaleFilter chips = filter;
    chips.text.clear();
    m_filters->setFilter(chips);
    filtersChanged();
}

void SalesPage::sell(CustomerId customer)
{
    m_actions->create(customer);
}

QVariantMap SalesPage::filterState() const
{
    return m_filters->state();
}

void SalesPage::restoreFilters(const QVariantMap &state)
{
    m_filters->restore(state);
}

} // namespace tefter
