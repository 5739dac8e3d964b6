// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/CustomersPage.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/Card.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Icons.h"
#include "ui/common/ListTable.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/Navigator.h"
#include "ui/common/PageHeader.h"
#include "ui/common/TefterStyle.h"
#include "ui/customers/CustomerActions.h"
#include "ui/customers/CustomerListModel.h"
#include "ui/customers/PersonPanel.h"
#include "ui/customers/SelectionBar.h"

#include <QAction>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int readAfter = 60;
constexpr int panelWidth = 500, listWidth = 660;
const auto splitterKey = u"lists/customers-splitter"_s;

enum Part { ListPart, NoMatchPart, NobodyPart };

} // namespace

CustomersPage::CustomersPage(const Workplace &workplace, QWidget *parent)
    : Page(parent)
    , m_workplace(workplace)
    , m_actions(new CustomerActions(workplace, this))
    , m_model(new CustomerListModel(
          workplace.formats, workplace.services.shop.settings().currency,
          workplace.services.shop.clock().today(),
          [this](const QList<qint64> &ids, const CustomerListModel::Answer &answer) {
              fetchRows(ids, answer);
          },
          this))
    , m_table(new ListTable(tr("Customers")))
    , m_header(new PageHeader(tr("Customers")))
    , m_search(new QLineEdit)
    , m_filters(new CustomerFilterBar(workplace.formats))
    , m_selectionBar(new SelectionBar)
    , m_stack(new QStackedWidget)
    , m_noMatch(new EmptyState(u"search"_s, tr("Nobody found")))
    , m_panel(new PersonPanel(workplace, *m_actions))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(buildList());
    auto *side = new Surface(Surface::Kind::Ground);
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->addWidget(m_panel);
    m_splitter->addWidget(side);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({listWidth, panelWidth});
    m_splitter->restoreState(QSettings().value(splitterKey).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { QSettings().setValue(splitterKey, m_splitter->saveState()); });
    buildActions();
    connectSelection();
    m_readSoon.setSingleShot(true);
    connect(&m_readSoon, &QTimer::timeout, this, &CustomersPage::readList);
    readChoices();
    readList();
}

CustomersPage::~CustomersPage() = default;

QWidget *CustomersPage::buildList()
{
    auto *panel = new Surface(Surface::Kind::Panel);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_search->setPlaceholderText(tr("Name, phone, e-mail, city…"));
    m_search->setAccessibleName(tr("Search in customers"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, IconInk::Secondary), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(220);
    m_search->setMaximumWidth(300);
    m_search->installEventFilter(this);
    m_header->addAction(m_search);
    auto *columns = new QPushButton(icon(u"columns"_s, IconInk::Secondary), QString());
    setButtonTone(columns, ButtonTone::Quiet);
    columns->setAccessibleName(tr("Columns"));
    columns->setToolTip(tr("Choose the columns"));
    connect(columns, &QPushButton::clicked, this, [this, columns] {
        QMenu *menu = m_table->columnMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(columns->mapToGlobal(QPoint(0, columns->height() + 2)));
    });
    m_header->addAction(columns);
    column->addWidget(m_header);
    auto *filters = new QVBoxLayout;
    filters->setContentsMargins(18, 0, 18, 8);
    filters->addWidget(m_filters);
    column->addLayout(filters);
    column->addWidget(m_selectionBar);

    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setListModel(m_model, u"customers"_s);
    m_table->sortAtFirst(u"last"_s, Qt::DescendingOrder);
    m_table->installEventFilter(this);
    m_stack->addWidget(m_table);
    connect(m_noMatch->addButton(tr("Show everybody")), &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_filters->clear();
    });
    m_stack->addWidget(m_noMatch);
    auto *nobody = new EmptyState(u"customers"_s, tr("No customers yet"),
                                  tr("Enter the first one, or import them from a list that you have."));
    connect(nobody->addButton(tr("New customer")), &QPushButton::clicked, m_actions,
            &CustomerActions::create);
    connect(nobody->addButton(tr("Import…")), &QPushButton::clicked, this,
            [this] { m_workplace.navigator.openPage(u"import"_s); });
    m_stack->addWidget(nobody);
    column->addWidget(m_stack, 1);
    return panel;
}

void CustomersPage::buildActions()
{
    auto *import = new QAction(tr("Import"), this);
    connect(import, &QAction::triggered, this, [this] { m_workplace.navigator.openPage(u"import"_s); });
    auto *create = new QAction(tr("New customer"), this);
    create->setShortcut(QKeySequence::New);
    connect(create, &QAction::triggered, m_actions, &CustomerActions::create);
    m_pageActions = {import, create};
    const auto onTable = [this](const QKeySequence &keys, auto slot) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_table->addAction(action);
        connect(action, &QAction::triggered, this, slot);
    };
    onTable(QKeySequence(Qt::Key_F2), [this] { m_panel->edit(); });
    onTable(QKeySequence(QKeySequence::Delete), [this] {
        if (const auto people = selected(); !people.isEmpty() && !m_filters->filter().binned)
            m_actions->bin(people);
    });
    connect(m_actions, &CustomerActions::saved, this, [this](CustomerId person) {
        m_wanted = person.value;
        m_readSoon.start(0);
    });
}

void CustomersPage::connectSelection()
{
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_sortedWhileSearching = false;
        m_readSoon.start(readAfter);
    });
    connect(m_filters, &CustomerFilterBar::changed, this, [this] { m_readSoon.start(0); });
    connect(m_model, &CustomerListModel::sortRequested, this, [this] {
        m_sortedWhileSearching = true;
        m_readSoon.start(0);
    });
    connect(m_table, &ListTable::currentIdChanged, this,
            [this](qint64 id) { m_panel->setPerson(CustomerId{id}); });
    connect(m_table, &ListTable::opened, this, [this] { m_panel->edit(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CustomersPage::selectionChanged);
    connect(m_selectionBar, &SelectionBar::tagRequested, this,
            [this] { m_actions->askTag(selected(), true); });
    connect(m_selectionBar, &SelectionBar::untagRequested, this,
            [this] { m_actions->askTag(selected(), false); });
    connect(m_selectionBar, &SelectionBar::consentRequested, this,
            [this] { m_actions->askConsent(selected()); });
    connect(m_selectionBar, &SelectionBar::callListRequested, this,
            [this] { m_actions->askCallList(selected()); });
    connect(m_selectionBar, &SelectionBar::exportRequested, this,
            [this] { m_actions->exportPeople(selected()); });
    connect(m_selectionBar, &SelectionBar::binRequested, this, [this] { m_actions->bin(selected()); });
    connect(m_selectionBar, &SelectionBar::restoreRequested, this,
            [this] { m_actions->restore(selected()); });
    connect(m_selectionBar, &SelectionBar::removalRequested, this,
            [this] { m_actions->askRemoval(selected()); });
}

QString CustomersPage::title() const
{
    return tr("Customers");
}

QList<QAction *> CustomersPage::actions()
{
    return m_pageActions;
}

QWidget *CustomersPage::firstFocus()
{
    return m_table;
}

QList<PageDialog> CustomersPage::dialogs()
{
    const PersonFacts &facts = m_panel->facts();
    const QString name = facts.row.name;
    const QList<CustomerId> one{facts.customer.id};
    const QList<CustomerId> some = selected();
    return {{u"new"_s, [this] { return m_actions->editor({}); }},
            {u"edit"_s, [this, c = facts.customer] { return m_actions->editor(c); }},
            {u"tag"_s, [this, some] { return m_actions->tagDialog(some, true); }},
            {u"untag"_s, [this, some] { return m_actions->tagDialog(some, false); }},
            {u"consent"_s, [this, one, name] { return m_actions->consentDialog(one, name); }},
            {u"history"_s, [this, one, name] { return m_actions->historyDialog(one.first(), name); }},
            {u"call-list"_s, [this, one] { return m_actions->callListDialog(one); }}};
}

void CustomersPage::refresh()
{
    m_model->setToday(m_workplace.services.shop.clock().today());
    readChoices();
    readList();
    m_panel->refresh();
}

CustomerOrder CustomersPage::order() const
{
    if (!m_search->text().trimmed().isEmpty() && !m_sortedWhileSearching)
        return {CustomerColumn::Match, false};
    const auto [column, sort] = m_table->sorting();
    if (column.isEmpty())
        return {};
    return {CustomerListModel::columnFor(column), sort == Qt::DescendingOrder};
}

void CustomersPage::readList()
{
    m_readSoon.stop();
    Services *services = &m_workplace.services;
    services->shop.jobs().read(
        this, m_latest,
        [services, filter = m_filters->filter(), order = order(), question = m_search->text().trimmed(),
         language = m_workplace.formats.language()]() -> Result<Listing> {
            CustomerFilter asked = filter;
            if (!question.isEmpty()) {
                auto matching = services->customerSearch.matching(question, filter.binned);
                if (!matching)
                    return failure(matching.error());
                asked.among = *matching;
            }
            auto ids = services->customerList.ids(asked, order, language);
            if (!ids)
                return failure(ids.error());
            const auto everybody = services->customers.count();
            if (!everybody)
                return failure(everybody.error());
            return Listing{*ids, *everybody};
        },
        [this](const Result<Listing> &listing) {
            if (!listing)
                return MessageDialog::tell(listing.error(), this);
            showList(*listing);
        });
}

void CustomersPage::showList(const Listing &listing)
{
    const bool first = m_table->currentId() == 0;
    if (listing.ids == m_model->ids())
        m_model->invalidate();
    else
        m_model->setIds(listing.ids);
    m_header->setCount(m_workplace.formats.number(listing.ids.size()));
    const bool asking = m_filters->isFiltering() || !m_search->text().trimmed().isEmpty();
    if (!listing.ids.isEmpty()) {
        m_stack->setCurrentIndex(ListPart);
    } else if (listing.everybody == 0 && !asking) {
        m_stack->setCurrentIndex(NobodyPart);
    } else {
        m_noMatch->setTexts(m_filters->filter().binned ? tr("Nobody is in the bin") : tr("Nobody found"),
                            m_filters->filter().binned
                                ? QString()
                                : tr("Nobody fits the filters and what is typed in the search."));
        m_stack->setCurrentIndex(NoMatchPart);
    }
    if (m_wanted != 0 && m_table->selectId(m_wanted))
        m_wanted = 0;
    else if (first && !listing.ids.isEmpty())
        m_table->selectId(listing.ids.first());
    else if (listing.ids.isEmpty())
        m_panel->setPerson({});
    selectionChanged();
}

void CustomersPage::fetchRows(const QList<qint64> &ids, const CustomerListModel::Answer &answer)
{
    Services *services = &m_workplace.services;
    services->shop.jobs().read(
        this,
        [services, ids, language = m_workplace.formats.language()] {
            return services->customerList.rows(ids, language);
        },
        [answer](const Result<QHash<qint64, CustomerListRow>> &rows) {
            answer(rows.value_or(QHash<qint64, CustomerListRow>()));
        });
}

void CustomersPage::readChoices()
{
    Services *services = &m_workplace.services;
    services->shop.jobs().read(
        this, m_choicesLatest,
        [services]() -> Result<FilterChoices> {
            FilterChoices choices;
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
            return choices;
        },
        [this](const Result<FilterChoices> &choices) {
            if (!choices)
                return;
            QStringList tags;
            for (const auto &[id, name] : choices->tags)
                tags << name;
            m_filters->setChoices(*choices);
            m_actions->setKnownTags(tags);
            m_panel->setKnownTags(tags);
        });
}

QList<CustomerId> CustomersPage::selected() const
{
    QList<CustomerId> people;
    const QList<qint64> ids = m_table->selectedIds();
    for (const qint64 id : ids)
        people.append(CustomerId{id});
    return people;
}

void CustomersPage::selectionChanged()
{
    m_selectionBar->setSelection(m_table->selectedIds().size(), m_filters->filter().binned);
}

QVariantMap CustomersPage::state() const
{
    return {{u"search"_s, m_search->text()},
            {u"filters"_s, m_filters->state()},
            {u"person"_s, m_table->currentId()}};
}

void CustomersPage::restore(const QVariantMap &state)
{
    if (state.value(u"new"_s).toBool())
        return m_actions->create();
    m_search->setText(state.value(u"search"_s).toString());
    m_filters->restore(state.value(u"filters"_s).toMap());
    showRecord(state.value(u"person"_s).toLongLong());
}

void CustomersPage::showRecord(qint64 id)
{
    if (id == 0 || m_table->selectId(id))
        return;
    // Somebody whom the filters hide, or who was entered a moment ago.
    m_wanted = id;
    if (!m_model->ids().isEmpty() && !m_model->ids().contains(id)) {
        m_search->clear();
        m_filters->clear();
    }
    m_panel->setPerson(CustomerId{id});
    m_readSoon.start(0);
}

bool CustomersPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_search) {
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            m_table->setFocus();
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    } else if (watched == m_table) {
        // Typing in the list searches in it.
        const bool types = !key->text().isEmpty() && key->text().at(0).isLetterOrNumber() &&
                           !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (types) {
            m_search->setFocus();
            m_search->setText(m_search->text() + key->text());
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace tefter
