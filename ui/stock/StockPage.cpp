// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/StockPage.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/Chip.h"
#include "ui/common/ChosenBar.h"
#include "ui/common/DayEdit.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/ListTable.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/TextLabel.h"
#include "ui/stock/CountDialog.h"
#include "ui/stock/CountListDialog.h"
#include "ui/stock/NewCountDialog.h"
#include "ui/stock/RequestDialog.h"
#include "ui/stock/RequestListDialog.h"
#include "ui/stock/StockActions.h"
#include "ui/stock/StockEntryDialog.h"
#include "ui/stock/StockListModel.h"
#include "ui/stock/StockPanel.h"
#include "ui/stock/StockSetupDialog.h"
#include "ui/stock/StockWords.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int deadAfterMonths = 6;
constexpr int asOfWidth = 130;

} // namespace

StockPage::StockPage(const Workplace &workplace, QWidget *parent)
    : ListPage(
          workplace, u"stock"_s,
          {.title = tr("Stock"),
           .create = tr("Keep stock…"),
           .searchName = tr("Search in the stock"),
           .searchHint = tr("Name, code, barcode…"),
           .noneYet = tr("No stock is kept yet"),
           .howToBegin = tr("From a day on, sales take goods away and receipts bring them. What is there is "
                            "then always known, and what it is worth. Begin with a count, or import what you "
                            "have."),
           .noneFound = tr("Nothing found"),
           .noneFits = tr("No product fits the filters and what is typed in the search."),
           .binIsEmpty = {},
           .allBinned = {},
           .showAll = tr("Show all products"),
           .withSeveral = tr("Choose one of them to see it.")},
          parent)
    , m_actions(new StockActions(workplace, this))
    , m_model(new StockListModel(
          workplace.formats, workplace.services.shop.settings().currency,
          [this](const QList<qint64> &ids, const StockListModel::Answer &answer) {
              rowsFrom<StockRow>(m_workplace.services.shop.jobs(), this,
                                 [services = &m_workplace.services, filter = filter()](const auto &some) {
                                     return services->stockList.rows(some, filter);
                                 })(ids, answer);
          },
          this))
    , m_place(new QComboBox)
    , m_category(new QComboBox)
    , m_belowZero(new Chip(tr("Below zero")))
    , m_notMoved(new Chip(tr("Not moved for half a year")))
    , m_asOf(new DayEdit(workplace.formats, workplace.services.shop.clock().today()))
    , m_summary(new TextLabel({}, TextSize::Body, TextLabel::Ink::Secondary))
    , m_chosen(new ChosenBar)
    , m_panel(new StockPanel(workplace, *m_actions))
{
    build({m_model,
           u"name"_s,
           Qt::AscendingOrder,
           {buildButtons(), buildFilters(), m_summary},
           m_chosen,
           m_panel});
    //: what is done with the chosen products
    QPushButton *count = m_chosen->add(tr("Count these…"), u"check"_s);
    connect(count, &QPushButton::clicked, this, [this] { m_actions->count(selected<ProductId>()); });
    readList();
}

QWidget *StockPage::buildButtons()
{
    auto *buttons = new QWidget;
    auto *line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    m_place->setAccessibleName(tr("Place"));
    m_category->setAccessibleName(tr("Category"));
    fillPlaces(*m_place, {}, tr("All places"));
    fillCategories(*m_category, {}, tr("All categories"));
    auto *counts = new QPushButton(tr("Counts…"));
    auto *requests = new QPushButton(tr("Asked for…"));
    for (QPushButton *button : {counts, requests})
        setButtonTone(button, ButtonTone::Quiet);
    line->addWidget(m_place);
    line->addWidget(m_category);
    line->addStretch(1);
    line->addWidget(counts);
    line->addWidget(requests);
    connect(m_place, &QComboBox::activated, this, [this] { filtersChanged(); });
    connect(m_category, &QComboBox::activated, this, [this] { filtersChanged(); });
    connect(counts, &QPushButton::clicked, m_actions, &StockActions::showCounts);
    connect(requests, &QPushButton::clicked, m_actions, &StockActions::showRequests);
    return buttons;
}

QWidget *StockPage::buildFilters()
{
    auto *filters = new QWidget;
    auto *line = new FlowLayout(filters, space::s, space::s);
    line->addWidget(m_belowZero);
    line->addWidget(m_notMoved);
    m_asOf->setFixedWidth(asOfWidth);
    m_asOf->setPlaceholderText(tr("As of today"));
    m_asOf->setAccessibleName(tr("As it was at the end of this day"));
    line->addWidget(m_asOf);
    for (Chip *chip : {m_belowZero, m_notMoved})
        connect(chip, &QAbstractButton::toggled, this, [this] { filtersChanged(); });
    connect(m_asOf, &TypedEdit::valueEdited, this, [this] { filtersChanged(); });
    return filters;
}

QList<PageDialog> StockPage::dialogs()
{
    const auto entering = [this](StockMoveKind kind) {
        return [this, kind]() -> QWidget * { return new StockEntryDialog(m_workplace, kind, {}, {}, this); };
    };
    QList<PageDialog> dialogs{
        {u"set-up"_s, [this] { return new StockSetupDialog(m_workplace, m_actions->settings(), this); }},
        {u"receive"_s, entering(StockMoveKind::Receipt)},
        {u"loss"_s, entering(StockMoveKind::Loss)},
        {u"carry"_s, entering(StockMoveKind::Transfer)},
        {u"counts"_s, [this] { return new CountListDialog(m_workplace, this); }},
        {u"new-count"_s, [this] { return new NewCountDialog(m_workplace, {}, this); }},
        {u"asked-for"_s, [this] { return new RequestListDialog(m_workplace, this); }},
        {u"new-request"_s, [this] { return new RequestDialog(m_workplace, {}, {}, this); }}};
    if (m_count.isValid())
        dialogs.append({u"count"_s, [this] { return new CountDialog(m_workplace, m_count, this); }});
    return dialogs;
}

void StockPage::restore(const QVariantMap &state)
{
    if (state.value(u"asked-for"_s).toBool())
        return m_actions->showRequests();
    ListPage::restore(state);
}

void StockPage::chosenChanged()
{
    m_chosen->setCount(severalChosen(table()->selectedCount()));
}

void StockPage::create()
{
    m_actions->enter(StockMoveKind::Receipt);
}

QString StockPage::severalChosen(int count) const
{
    return tr("%Ln products chosen", nullptr, count);
}

StockOrder StockPage::order() const
{
    if (isRanked())
        return {StockColumn::Match, false};
    const auto [column, sort] = table()->sorting();
    if (column.isEmpty())
        return {};
    return {StockListModel::columnFor(column), sort == Qt::DescendingOrder};
}

StockFilter StockPage::filter() const
{
    StockFilter filter;
    const auto chosen = [this](const QString &what, const QComboBox *combo) {
        return m_waiting.contains(what) ? m_waiting.value(what).toLongLong()
                                        : combo->currentData().toLongLong();
    };
    filter.place = StockPlaceId{chosen(u"place"_s, m_place)};
    filter.category = CategoryId{chosen(u"category"_s, m_category)};
    filter.belowZero = m_belowZero->isChecked();
    if (m_notMoved->isChecked())
        filter.notMovedSince = m_workplace.services.shop.clock().today().plusMonths(-deadAfterMonths);
    if (m_asOf->day() <= m_workplace.services.shop.clock().today())
        filter.asOf = m_asOf->day();
    return filter;
}

bool StockPage::isFiltering() const
{
    return !(filter() == StockFilter());
}

void StockPage::clearFilters()
{
    m_waiting.clear();
    m_place->setCurrentIndex(0);
    m_category->setCurrentIndex(0);
    m_belowZero->setChecked(false);
    m_notMoved->setChecked(false);
    m_asOf->setDay({});
}

QVariantMap StockPage::filterState() const
{
    const StockFilter now = filter();
    return {{u"place"_s, now.place.value},
            {u"category"_s, now.category.value},
            {u"below-zero"_s, now.belowZero},
            {u"not-moved"_s, m_notMoved->isChecked()},
            {u"as-of"_s, now.asOf.iso()}};
}

void StockPage::restoreFilters(const QVariantMap &state)
{
    m_waiting = {{u"place"_s, state.value(u"place"_s)}, {u"category"_s, state.value(u"category"_s)}};
    m_belowZero->setChecked(state.value(u"below-zero"_s).toBool());
    m_notMoved->setChecked(state.value(u"not-moved"_s).toBool());
    m_asOf->setDay(Day::fromIso(state.value(u"as-of"_s).toString()));
}

void StockPage::readList()
{
    Services *services = &m_workplace.services;
    ask(
        [services, filter = filter(), order = order(), question = question(),
         language = m_workplace.formats.language()]() -> Result<Listing> {
            const auto settings = services->stock.settings();
            const auto places = services->stockPlaces.list();
            const auto tree = services->categories.tree(language);
            if (!settings || !places || !tree)
                return failure(!settings ? settings.error() : !places ? places.error() : tree.error());
            if (!settings->since.isValid())
                return Listing{*settings, {}, *places, *tree, {}};
            const auto counts = services->stockCounts.list();
            if (!counts)
                return failure(counts.error());
            StockFilter asked = filter;
            if (!question.isEmpty()) {
                const auto matching = services->productSearch.matching(question, false);
                if (!matching)
                    return failure(matching.error());
                asked.among = *matching;
            }
            const auto list = services->stockList.list(asked, order, language);
            if (!list)
                return failure(list.error());
            return Listing{*settings, *list, *places, *tree,
                           counts->isEmpty() ? StockCountId() : counts->first().id};
        },
        [this](const Listing &listing) { showListing(listing); });
}

void StockPage::showListing(const Listing &listing)
{
    m_actions->setSettings(listing.settings);
    m_count = listing.count;
    fillPlaces(*m_place, listing.places, tr("All places"));
    fillCategories(*m_category, listing.tree, tr("All categories"));
    const QVariantMap waiting = std::exchange(m_waiting, {});
    if (waiting.contains(u"place"_s))
        m_place->setCurrentIndex(qMax(0, m_place->findData(waiting.value(u"place"_s).toLongLong())));
    if (waiting.contains(u"category"_s))
        m_category->setCurrentIndex(qMax(0, m_category->findData(waiting.value(u"category"_s).toLongLong())));
    const bool isKept = listing.settings.since.isValid();
    m_place->setVisible(listing.places.size() > 1);
    QAction *main = actions().constLast();
    const QString wanted = isKept ? tr("Receive goods") : tr("Keep stock…");
    if (main->text() != wanted) {
        main->setText(wanted);
        Q_EMIT chromeChanged();
    }
    m_summary->setText(isKept ? summary(listing) : QString());
    showList(listing.list.ids, isKept ? Stock::Listed : Stock::None);
}

QString StockPage::summary(const Listing &listing) const
{
    const Formats &formats = m_workplace.formats;
    const StockListing &list = listing.list;
    const QString value = formats.money(list.value, m_workplace.services.shop.settings().currency);
    const Day asOf = m_asOf->day();
    if (asOf.isValid() && asOf < listing.settings.since)
        return tr("There are no data before %1, when stock began to be kept.")
            .arg(formats.longDay(listing.settings.since));
    const bool isToCome = asOf > m_workplace.services.shop.clock().today();
    //: %1 is money, %2 a day
    QString text = asOf.isValid() && !isToCome
                       ? tr("Worth %1 at the average cost, on %2.").arg(value, formats.longDay(asOf))
                       //: %1 is money
                       : tr("Worth %1 at the average cost.").arg(value);
    if (list.withoutCost > 0)
        text +=
            u' ' + tr("Of %Ln products the cost is not known.", nullptr, static_cast<int>(list.withoutCost));
    if (isToCome)
        text.prepend(tr("That day is still to come. Here is what there is today.") + u' ');
    else if (asOf.isValid())
        text += u' ' + tr("What stands beside the list is of today.");
    return text;
}

} // namespace tefter
