// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ListPage.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/Card.h"
#include "ui/common/EmptyState.h"
#include "ui/common/ErrorSentences.h"
#include "ui/common/Icons.h"
#include "ui/common/ListExport.h"
#include "ui/common/ListTable.h"
#include "ui/common/Navigator.h"
#include "ui/common/PageHeader.h"
#include "ui/common/RecordPanel.h"
#include "ui/common/TefterStyle.h"

#include <QAction>
#include <QHeaderView>
#include <QItemSelectionModel>
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
constexpr int panelWidth = 500, narrowPanelWidth = 440, listWidth = 660, narrowestList = 430;
constexpr int wideScreen = 1500; ///< on a smaller one the list needs the room more
constexpr int searchWidth = 300, narrowSearchWidth = 150;

/// As wide on every page that what can be searched for can be read; gives way to the title in a narrow
/// window.
class ListSearch : public QLineEdit
{
public:
    ListSearch()
    {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        setMinimumWidth(narrowSearchWidth);
        setMaximumWidth(searchWidth);
    }
    QSize sizeHint() const override { return {searchWidth, QLineEdit::sizeHint().height()}; }
};

enum PlaceAbove { FiltersPlace, SelectionPlace };

enum Part { ListPart, NoneFoundPart, NoneYetPart, AllBinnedPart, FaultPart };

QString widthsKey(const QString &id)
{
    return u"lists/%1-splitter"_s.arg(id);
}

} // namespace

ListPage::ListPage(const Workplace &workplace, const QString &id, Words words, QWidget *parent)
    : Page(parent)
    , m_workplace(workplace)
    , m_id(id)
    , m_words(std::move(words))
    , m_above(new QStackedWidget)
    , m_table(new ListTable(m_words.title))
    , m_header(new PageHeader(m_words.title))
    , m_search(new ListSearch)
    , m_stack(new QStackedWidget)
    , m_noneFound(new EmptyState(u"search"_s, m_words.noneFound))
    , m_allBinned(new EmptyState(u"trash"_s, m_words.allBinned))
    , m_fault(new EmptyState(u"warning"_s, {}))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    m_readSoon.setSingleShot(true);
    connect(&m_readSoon, &QTimer::timeout, this, [this] { readList(); });
}

void ListPage::build(const Parts &parts)
{
    m_model = parts.model;
    m_panel = parts.panel;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(buildList(parts));
    m_side = new Surface(Surface::Kind::Ground);
    auto *sideLayout = new QVBoxLayout(m_side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->addWidget(m_panel);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 1);
    const bool isWide = screen()->availableSize().width() >= wideScreen;
    m_splitter->setSizes({listWidth, isWide ? panelWidth : narrowPanelWidth});
    m_splitter->restoreState(QSettings().value(widthsKey(m_id)).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { QSettings().setValue(widthsKey(m_id), m_splitter->saveState()); });
    buildActions();
    connectList(parts.model);
}

QWidget *ListPage::buildList(const Parts &parts)
{
    auto *panel = new Surface(Surface::Kind::Panel);
    panel->setMinimumWidth(narrowestList);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHead();
    column->addWidget(m_header);
    auto *filters = new QWidget;
    auto *lines = new QVBoxLayout(filters);
    lines->setContentsMargins(18, 0, 18, space::s);
    lines->setSpacing(space::s);
    for (QWidget *filter : parts.filters)
        lines->addWidget(filter);
    // Both are as high as the higher one: the rows stay where they are while one chooses among them.
    m_above->insertWidget(FiltersPlace, filters);
    if (parts.selectionBar)
        m_above->insertWidget(SelectionPlace, parts.selectionBar);
    column->addWidget(m_above);
    m_table->setListModel(parts.model, m_id);
    m_table->sortAtFirst(parts.sortColumn, parts.sortOrder);
    m_table->installEventFilter(this);
    m_stack->insertWidget(ListPart, m_table);
    buildEmptyPlaces();
    column->addWidget(m_stack, 1);
    return panel;
}

void ListPage::buildHead()
{
    m_search->setPlaceholderText(m_words.searchHint);
    m_search->setAccessibleName(m_words.searchName);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, IconInk::Secondary), QLineEdit::LeadingPosition);
    m_header->keepTitleWhole();
    m_search->installEventFilter(this);
    m_header->addAction(m_search);
    auto *columns = new QPushButton(icon(u"columns"_s, IconInk::Secondary), QString());
    setButtonTone(columns, ButtonTone::Quiet);
    columns->setAccessibleName(tr("Columns"));
    columns->setToolTip(tr("Choose the columns"));
    connect(columns, &QPushButton::clicked, this, [this, columns] {
        QMenu *menu = m_table->columnMenu(this);
        menu->addSeparator();
        QAction *action =
            menu->addAction(icon(u"export"_s), tr("Export this list…"), this, [this] { exportList(); });
        action->setEnabled(!m_model->ids().isEmpty() && canExport());
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(columns->mapToGlobal(QPoint(0, columns->height() + 2)));
    });
    m_header->addAction(columns);
}

void ListPage::exportList()
{
    if (!m_export)
        m_export = new ListExport(m_workplace, m_id, this);
    m_export->ask(m_model->source(m_table->shownSections()), m_words.title);
}

/// The import expects what is listed here.
void ListPage::openImport()
{
    m_workplace.navigator.openPage(u"import"_s, {{u"importer"_s, m_id}});
}

void ListPage::buildEmptyPlaces()
{
    connect(m_noneFound->addButton(m_words.showAll), &QPushButton::clicked, this, &ListPage::showEverything);
    m_stack->insertWidget(NoneFoundPart, m_noneFound);
    auto *noneYet = new EmptyState(m_id, m_words.noneYet, m_words.howToBegin);
    connect(noneYet->addButton(m_words.create), &QPushButton::clicked, this, [this] { create(); });
    connect(noneYet->addButton(tr("Import…")), &QPushButton::clicked, this, [this] { openImport(); });
    m_stack->insertWidget(NoneYetPart, noneYet);
    connect(m_allBinned->addButton(tr("Show the bin")), &QPushButton::clicked, this, &ListPage::showBin);
    m_stack->insertWidget(AllBinnedPart, m_allBinned);
    connect(m_fault->addButton(tr("Try again")), &QPushButton::clicked, this, [this] { refresh(); });
    m_stack->insertWidget(FaultPart, m_fault);
}

void ListPage::buildActions()
{
    auto *import = new QAction(tr("Import"), this);
    connect(import, &QAction::triggered, this, [this] { openImport(); });
    auto *make = new QAction(m_words.create, this);
    make->setShortcut(QKeySequence::New);
    connect(make, &QAction::triggered, this, [this] { create(); });
    m_pageActions = {import, make};
    addKey(m_table, QKeySequence(QKeySequence::Delete), [this] {
        if (!selectedIds().isEmpty() && !showsBin())
            binSelected();
    });
}

void ListPage::addKey(QWidget *place, const QKeySequence &keys, std::function<void()> slot)
{
    auto *action = new QAction(this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    place->addAction(action);
    connect(action, &QAction::triggered, this, [slot = std::move(slot)] { slot(); });
}

void ListPage::connectList(WindowedModel *model)
{
    connect(m_search, &QLineEdit::textChanged, this, &ListPage::questionChanged);
    connect(model, &WindowedModel::sortRequested, this, [this] {
        m_sortedWhileSearching = true;
        readSoon();
    });
    connect(m_table, &ListTable::currentIdChanged, this, &ListPage::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListPage::showChosen);
    connect(m_table, &ListTable::opened, m_panel, &RecordPanel::edit);
}

Jobs &ListPage::jobs() const
{
    return m_workplace.services.shop.jobs();
}

QList<qint64> ListPage::selectedIds() const
{
    return m_table->selectedIds();
}

QWidget *ListPage::firstFocus()
{
    return m_table;
}

QWidget *ListPage::searchField()
{
    return m_search;
}

QString ListPage::question() const
{
    return m_search->text().trimmed();
}

void ListPage::setQuestion(const QString &question)
{
    m_search->setText(question);
}

void ListPage::questionChanged()
{
    m_sortedWhileSearching = false;
    m_bestBecomesCurrent = !question().isEmpty();
    readSoon(readAfter);
}

void ListPage::refresh()
{
    readList();
    m_panel->refresh();
}

void ListPage::saved(qint64 id)
{
    m_wanted = id;
    m_panel->setRecord(id);
    readSoon();
}

void ListPage::showList(const QList<qint64> &ids, Stock stock)
{
    const int formerRow = m_table->currentIndex().row();
    m_isRead = true;
    if (ids == m_model->ids())
        m_model->invalidate();
    else
        m_model->setIds(ids);
    m_header->setCount(m_workplace.formats.number(ids.size()));
    // Where the best match stands first the list is sorted by no column.
    m_table->horizontalHeader()->setSortIndicatorShown(!isRanked());
    // First the row: a table that comes into sight with none makes one current and selects nothing.
    chooseRow(formerRow);
    showPart(ids.isEmpty(), stock);
    showChosen();
}

void ListPage::showPart(bool isEmpty, Stock stock)
{
    const bool isBare = isEmpty && stock != Stock::Listed && !isFiltering() && question().isEmpty();
    // Where nothing can be chosen, the list takes the whole width; one that is filtered keeps its place.
    m_side->setVisible(!isBare);
    if (!isEmpty)
        return m_stack->setCurrentIndex(ListPart);
    if (isBare)
        return m_stack->setCurrentIndex(stock == Stock::None ? NoneYetPart : AllBinnedPart);
    if (showsBin() && question().isEmpty())
        m_noneFound->setTexts(m_words.binIsEmpty, {});
    else
        m_noneFound->setTexts(m_words.noneFound, m_words.noneFits);
    m_stack->setCurrentIndex(NoneFoundPart);
}

/// The one that was asked for, else the best match, else the one that was current, else the one that came
/// into its place.
void ListPage::chooseRow(int formerRow)
{
    const QList<qint64> &ids = m_model->ids();
    const bool best = std::exchange(m_bestBecomesCurrent, false);
    if (m_wanted != 0) {
        // Where it is not in a list that was asked for after it, the filters hide it.
        if (m_table->selectId(m_wanted) || !m_readSoon.isActive())
            m_wanted = 0;
        return;
    }
    if (ids.isEmpty())
        m_panel->clear();
    else if (best)
        m_table->selectId(ids.first());
    else if (m_table->currentId() == 0)
        m_table->selectId(ids.at(qBound(0, formerRow, int(ids.size()) - 1)));
}

/// A row becomes current before it is selected, and what was selected before still is so at that moment.
void ListPage::showCurrent()
{
    if (m_table->selectedCount() > 1)
        showChosen();
    else
        m_panel->setRecord(m_table->currentId());
}

/// The panel shows what is selected: one record, or how many.
void ListPage::showChosen()
{
    const int count = m_table->selectedCount();
    const qint64 one = count == 1 ? selectedIds().first() : m_table->currentId();
    if (count > 1)
        m_panel->showSeveral(severalChosen(count), m_words.withSeveral);
    else if (m_panel->isShowingSeveral() || (count == 1 && m_panel->record() != one))
        m_panel->setRecord(one);
    if (m_above->count() > SelectionPlace)
        m_above->setCurrentIndex(count > 1 ? SelectionPlace : FiltersPlace);
    chosenChanged();
}

void ListPage::showFault(const Error &error)
{
    m_model->setIds({});
    m_panel->clear();
    m_header->setCount({});
    m_fault->setTexts(sentence(error), whatToDo(error));
    m_stack->setCurrentIndex(FaultPart);
    chosenChanged();
}

void ListPage::showEverything()
{
    m_search->clear();
    clearFilters();
    readSoon();
}

void ListPage::showBin()
{
    restoreFilters({{u"bin"_s, true}});
    readSoon();
}

QList<PageScene> ListPage::scenes()
{
    // The empty list comes last: nothing can be selected in it.
    return {{u"several"_s, [this] { m_table->selectAll(); }},
            {u"one"_s, [this] { m_table->selectId(m_model->ids().value(0)); }},
            {u"nothing"_s, [this] { setQuestion(u"@@@@"_s); }}};
}

QVariantMap ListPage::state() const
{
    return {{u"search"_s, m_search->text()},
            {u"filters"_s, filterState()},
            {u"record"_s, m_wanted != 0 ? m_wanted : m_table->currentId()}};
}

void ListPage::restore(const QVariantMap &state)
{
    if (state.value(u"new"_s).toBool())
        return create();
    m_search->setText(state.value(u"search"_s).toString());
    restoreFilters(state.value(u"filters"_s).toMap());
    m_wanted = state.value(u"record"_s).toLongLong();
    readSoon();
}

void ListPage::showRecord(qint64 id)
{
    if (id == 0 || m_table->selectId(id))
        return;
    // One that the filters hide, or that was entered a moment ago.
    if (m_isRead)
        showEverything();
    saved(id);
}

bool ListPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (watched == m_search && pressedInSearch(key.key()))
        return true;
    if (watched == m_table && typedInList(key))
        return true;
    return Page::eventFilter(watched, event);
}

bool ListPage::pressedInSearch(int key)
{
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_table->setFocus();
        return true;
    }
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    return false;
}

/// Typing in the list searches in it.
bool ListPage::typedInList(const QKeyEvent &key)
{
    if (key.text().isEmpty() || !key.text().at(0).isLetterOrNumber() ||
        (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)))
        return false;
    m_search->setFocus();
    m_search->setText(m_search->text() + key.text());
    return true;
}

} // namespace tefter
