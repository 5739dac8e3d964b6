// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/CustomersPage.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/CustomerRows.h"
#include "ui/common/ListTable.h"
#include "ui/common/SegmentName.h"
#include "ui/common/StaffChoice.h"
#include "ui/customers/CustomerActions.h"
#include "ui/customers/CustomerListModel.h"
#include "ui/customers/PersonPanel.h"
#include "ui/customers/SelectionBar.h"

#include <QAction>
#include <QDialog>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

Result<QList<qint64>> membersOf(const Services &services, const QString &segment)
{
    const auto node = services.segments.parse(segment);
    if (!node)
        return failure(node.error());
    const auto count = services.segments.count(*node);
    if (!count)
        return failure(count.error());
    return count->people.ids();
}

/// Those of the first list who are in the second too, in the order of the first.
QList<qint64> amongBoth(QList<qint64> people, const QList<qint64> &others)
{
    const QSet<qint64> known(others.cbegin(), others.cend());
    people.removeIf([&](qint64 id) { return !known.contains(id); });
    return people;
}

} // namespace

CustomersPage::CustomersPage(const Workplace &workplace, QWidget *parent)
    : ListPage(workplace, u"customers"_s,
               {.title = tr("Customers"),
                .create = tr("New customer"),
                .searchName = tr("Search in customers"),
                .searchHint = tr("Name, phone, e-mail, city…"),
                .noneYet = tr("No customers yet"),
                .howToBegin = tr("Enter the first one, or import them from a list that you have."),
                .noneFound = tr("Nobody found"),
                .noneFits = tr("Nobody fits the filters and what is typed in the search."),
                .binIsEmpty = tr("Nobody is in the bin"),
                .allBinned = tr("Everybody is in the bin"),
                .showAll = tr("Show everybody"),
                .withSeveral = tr("The buttons above the list work on all of them.")},
               parent)
    , m_actions(new CustomerActions(workplace, this))
    , m_model(new CustomerListModel(workplace.formats, workplace.services.shop.settings().currency,
                                    workplace.services.shop.clock().today(), customerRows(workplace, this),
                                    this))
    , m_filters(new CustomerFilterBar(workplace.formats))
    , m_selectionBar(new SelectionBar)
    , m_panel(new PersonPanel(workplace, *m_actions))
    , m_findDuplicates(new QAction(tr("Find duplicates…"), this))
{
    build({m_model, u"last"_s, Qt::DescendingOrder, {m_filters}, m_selectionBar, m_panel});
    addKey(table(), Qt::Key_F2, [this] { m_panel->edit(); });
    connect(m_filters, &CustomerFilterBar::changed, this, [this] { filtersChanged(); });
    connect(m_actions, &CustomerActions::saved, this, [this](CustomerId person) { saved(person.value); });
    connect(m_findDuplicates, &QAction::triggered, m_actions, &CustomerActions::findDuplicates);
    connectSelection();
    readChoices();
    readList();
}

void CustomersPage::restore(const QVariantMap &state)
{
    if (state.value(u"duplicates"_s).toBool())
        return m_actions->findDuplicates();
    ListPage::restore(state);
}

QList<QAction *> CustomersPage::actions()
{
    return QList{m_findDuplicates} + ListPage::actions();
}

void CustomersPage::connectSelection()
{
    const auto people = [this] { return selected<CustomerId>(); };
    connect(m_selectionBar, &SelectionBar::tagRequested, this,
            [this, people] { m_actions->askTag(people(), true); });
    connect(m_selectionBar, &SelectionBar::untagRequested, this,
            [this, people] { m_actions->askTag(people(), false); });
    connect(m_selectionBar, &SelectionBar::fieldRequested, this,
            [this, people] { m_actions->askField(people()); });
    connect(m_selectionBar, &SelectionBar::consentRequested, this,
            [this, people] { m_actions->askConsent(people()); });
    connect(m_selectionBar, &SelectionBar::callListRequested, this,
            [this, people] { m_actions->askCallList(people()); });
    connect(m_selectionBar, &SelectionBar::inChargeRequested, this,
            [this, people] { m_actions->askInCharge(people()); });
    connect(m_selectionBar, &SelectionBar::mergeRequested, this, [this, people] {
        const QList<CustomerId> some = people();
        if (some.size() == 2)
            m_actions->askMerge(some.first(), some.last());
        else if (some.size() > 2)
            m_actions->askMergeOfMany(some);
    });
    connect(m_selectionBar, &SelectionBar::exportRequested, this,
            [this, people](std::optional<Channel> channel) { m_actions->exportPeople(people(), channel); });
    connect(m_selectionBar, &SelectionBar::binRequested, this, [this, people] { m_actions->bin(people()); });
    connect(m_selectionBar, &SelectionBar::restoreRequested, this,
            [this, people] { m_actions->restore(people()); });
    connect(m_selectionBar, &SelectionBar::removalRequested, this,
            [this, people] { m_actions->askRemoval(people()); });
}

CustomerId CustomersPage::customer() const
{
    const QList<CustomerId> chosen = selected<CustomerId>();
    return chosen.size() == 1 ? chosen.first() : CustomerId();
}

QList<PageDialog> CustomersPage::dialogs()
{
    const PersonFacts &facts = m_panel->facts();
    const QString name = facts.row.name;
    const QList<CustomerId> one{facts.customer.id};
    const QList<CustomerId> some = selected<CustomerId>();
    return {
        {u"new"_s, [this] { return m_actions->editor({}); }},
        {u"edit"_s, [this, c = facts.customer] { return m_actions->editor(c); }},
        {u"tag"_s, [this, some] { return m_actions->tagDialog(some, true); }},
        {u"untag"_s, [this, some] { return m_actions->tagDialog(some, false); }},
        {u"consent"_s, [this, one, name] { return m_actions->consentDialog(one, name); }},
        {u"field"_s, [this, some] { return m_actions->fieldDialog(some); }},
        {u"in-charge"_s, [this, some] { return m_actions->inChargeDialog(some); }},
        {u"relation"_s, [this, one, name] { return m_actions->relationDialog(one.first(), name, false); }},
        {u"history"_s, [this, one, name] { return m_actions->historyDialog(one.first(), name); }},
        {u"call-list"_s, [this, one] { return m_actions->callListDialog(one); }},
        {u"duplicates"_s, [this] { return m_actions->duplicatesDialog(); }},
        {u"merge"_s,
         [this] {
             return m_actions->mergeDialog(CustomerId{m_model->idAt(0)}, CustomerId{m_model->idAt(1)});
         }},
        {u"merge-many"_s, [this] {
             return m_actions->mergeManyDialog(
                 {CustomerId{m_model->idAt(0)}, CustomerId{m_model->idAt(1)}, CustomerId{m_model->idAt(2)}});
         }}};
}

void CustomersPage::refresh()
{
    m_model->setToday(m_workplace.services.shop.clock().today());
    readChoices();
    ListPage::refresh();
}

void CustomersPage::create()
{
    m_actions->create();
}

void CustomersPage::binSelected()
{
    m_actions->bin(selected<CustomerId>());
}

CustomerOrder CustomersPage::order() const
{
    if (isRanked())
        return {CustomerColumn::Match, false};
    const auto [column, sort] = table()->sorting();
    if (column.isEmpty())
        return {};
    return {CustomerListModel::columnFor(column), sort == Qt::DescendingOrder,
            OwnField::idFromColumn(column)};
}

bool CustomersPage::isFiltering() const
{
    return m_filters->isFiltering();
}

bool CustomersPage::showsBin() const
{
    return m_filters->filter().binned;
}

void CustomersPage::clearFilters()
{
    m_filters->clear();
}

/// People who are taken out stand in the register.
void CustomersPage::exportList()
{
    QList<TableColumn> shown;
    const QList<int> sections = table()->shownSections();
    for (const int section : sections)
        shown << m_model->columns().at(section);
    m_actions->exportList(m_model->ids(), shown);
}

void CustomersPage::readList()
{
    Services *services = &m_workplace.services;
    ask(
        [services, filter = m_filters->filter(), segment = m_filters->segmentText(), order = order(),
         question = question(), language = m_workplace.formats.language()]() -> Result<Listing> {
            CustomerFilter asked = filter;
            if (!question.isEmpty()) {
                auto matching = services->customerSearch.matching(question, filter.binned);
                if (!matching)
                    return failure(matching.error());
                asked.among = *matching;
            }
            if (!segment.isEmpty()) {
                const auto members = membersOf(*services, segment);
                if (!members)
                    return failure(members.error());
                asked.among = asked.among ? amongBoth(*asked.among, *members) : *members;
            }
            auto ids = services->customerList.ids(asked, order, language);
            if (!ids)
                return failure(ids.error());
            if (!ids->isEmpty())
                return Listing{*ids, Stock::Listed};
            const auto everybody = services->customers.count();
            if (!everybody)
                return failure(everybody.error());
            if (*everybody > 0)
                return Listing{{}, Stock::Listed};
            const auto binned = services->customers.count(true);
            if (!binned)
                return failure(binned.error());
            return Listing{{}, *binned == 0 ? Stock::None : Stock::InBin};
        },
        [this](const Listing &listing) { showList(listing.ids, listing.stock); });
}

void CustomersPage::readChoices()
{
    Services *services = &m_workplace.services;
    services->shop.jobs().read(
        this, m_choicesLatest,
        [services]() -> Result<FilterChoices> {
            FilterChoices choices;
            const auto segments = services->segments.all();
            if (!segments)
                return failure(segments.error());
            for (const Segment &segment : *segments)
                choices.segments.append({segmentName(segment), segment.text});
            const auto tags = services->tags.all();
            if (!tags)
                return failure(tags.error());
            for (const Tag &tag : *tags)
                choices.tags.append({tag.id, tag.name});
            const auto countries = services->customerList.countries();
            if (!countries)
                return failure(countries.error());
            choices.countries = *countries;
            const auto cities = services->customerList.cities();
            if (!cities)
                return failure(cities.error());
            choices.cities = *cities;
            const auto staff = services->staff.list();
            if (!staff)
                return failure(staff.error());
            for (const Staff &one : *staff)
                choices.staff.append({one.id, StaffChoice::nameOf({one.id, one.name})});
            const auto ownFields = services->ownFields.all();
            if (!ownFields)
                return failure(ownFields.error());
            choices.ownFields = *ownFields;
            return choices;
        },
        [this](const Result<FilterChoices> &choices) {
            if (!choices)
                return;
            QStringList tags;
            for (const auto &[id, name] : choices->tags)
                tags << name;
            m_filters->setChoices(*choices);
            m_model->setOwnFields(choices->ownFields);
            m_actions->setKnownTags(tags);
            m_panel->setKnownTags(tags);
        });
}

QString CustomersPage::severalChosen(int count) const
{
    return tr("%Ln people chosen", nullptr, count);
}

void CustomersPage::chosenChanged()
{
    m_selectionBar->setSelection(table()->selectedCount(), showsBin());
}

QVariantMap CustomersPage::filterState() const
{
    return m_filters->state();
}

void CustomersPage::restoreFilters(const QVariantMap &state)
{
    m_filters->restore(state);
}

} // namespace tefter
