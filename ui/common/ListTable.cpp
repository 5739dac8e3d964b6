// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ListTable.h"

#include "ui/common/TableModelOf.h"
#include "ui/common/TableStyleDelegate.h"
#include "ui/common/Theme.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSet>
#include <QSettings>

namespace tefter {

namespace {
/// A larger selection is not carried over a refresh, row by row.
constexpr int selectionKeptAtMost = 2000;
} // namespace

ListTable::ListTable(const QString &accessibleName, QWidget *parent)
    : QTableView(parent)
    , m_delegate(new TableStyleDelegate(this))
{
    setAccessibleName(accessibleName);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    setEditTriggers(NoEditTriggers);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(space::rowHeight);
    verticalHeader()->setDefaultSectionSize(space::rowHeight);
    verticalScrollBar()->setSingleStep(space::rowHeight);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(48);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setFont(Theme::font(TextSize::Small));
    connect(header, &QHeaderView::customContextMenuRequested, this, [this](QPoint at) {
        QMenu *menu = columnMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(horizontalHeader()->mapToGlobal(at));
    });
    m_fitSoon.setSingleShot(true);
    const auto fitSoon = qOverload<>(&QTimer::start);
    connect(&m_fitSoon, &QTimer::timeout, this, &ListTable::fit);
    connect(header, &QHeaderView::sectionResized, this, &ListTable::sectionResized);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, &m_fitSoon, fitSoon);
    connect(header, &QHeaderView::sortIndicatorChanged, &m_fitSoon, fitSoon);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(index.data(RowId).toLongLong()); });
}

ListTable::~ListTable()
{
    save();
}

void ListTable::setListModel(ColumnModel *model, const QString &key)
{
    m_model = model;
    m_key = key;
    m_loading = true;
    setModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &ListTable::rememberSelection);
    connect(model, &QAbstractItemModel::modelReset, this, &ListTable::restoreSelection);
    for (int i = 0; i < model->columns().size(); ++i) {
        setColumnWidth(i, model->columns().at(i).width);
        setColumnHidden(i, model->columns().at(i).hidden);
    }
    load();
    m_loading = false;
    // What the head does to the other columns meanwhile, nobody has chosen.
    connect(model, &QAbstractItemModel::columnsAboutToBeInserted, this, [this] { m_loading = true; });
    connect(model, &QAbstractItemModel::columnsAboutToBeRemoved, this, [this] {
        save();
        m_loading = true;
    });
    connect(model, &QAbstractItemModel::columnsRemoved, this, [this](const QModelIndex &, int first) {
        if (horizontalHeader()->sortIndicatorSection() >= first)
            horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        m_loading = false;
    });
    connect(model, &QAbstractItemModel::columnsInserted, this,
            [this](const QModelIndex &, int first, int last) { loadColumns(first, last); });
    const auto fitSoon = qOverload<>(&QTimer::start);
    connect(model, &QAbstractItemModel::modelReset, &m_fitSoon, fitSoon);
    connect(model, &QAbstractItemModel::dataChanged, &m_fitSoon, fitSoon);
    connect(model, &QAbstractItemModel::layoutChanged, &m_fitSoon, fitSoon);
    QHeaderView *header = horizontalHeader();
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int section) {
        m_sortChosen = m_sortChosen || !m_loading;
        if (section >= 0 && !m_model->columns().at(section).sortable)
            horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    });
    setSortingEnabled(true);
}

qint64 ListTable::currentId() const
{
    return currentIndex().data(RowId).toLongLong();
}

QList<qint64> ListTable::selectedIds() const
{
    QList<qint64> ids;
    if (!selectionModel())
        return ids;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.append(m_model->index(row, 0).data(RowId).toLongLong());
    return ids;
}

int ListTable::selectedCount() const
{
    int count = 0;
    const QItemSelection selection = selectionModel() ? selectionModel()->selection() : QItemSelection();
    for (const QItemSelectionRange &range : selection)
        count += range.height();
    return count;
}

bool ListTable::selectId(qint64 id)
{
    // The column where one begins to read, so that the list is not scrolled sideways.
    const int begin = isRightToLeft() ? horizontalHeader()->viewport()->width() - 2 : 1;
    const int column = qMax(0, horizontalHeader()->logicalIndexAt(begin));
    for (int row = 0; m_model && row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, column);
        if (index.data(RowId).toLongLong() != id)
            continue;
        selectionModel()->setCurrentIndex(index,
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        scrollTo(index);
        return true;
    }
    return false;
}

QPair<QString, Qt::SortOrder> ListTable::sorting() const
{
    const int section = horizontalHeader()->sortIndicatorSection();
    const bool known = m_model && section >= 0 && section < m_model->columns().size();
    return {known ? m_model->columns().at(section).id : QString(), horizontalHeader()->sortIndicatorOrder()};
}

void ListTable::sortAtFirst(const QString &columnId, Qt::SortOrder order)
{
    const int column = columnOf(columnId);
    if (m_sortChosen || column < 0)
        return;
    m_loading = true;
    sortByColumn(column, order);
    m_loading = false;
}

void ListTable::setAsHighAsRows()
{
    m_asHighAsRows = true;
    setSizePolicy(sizePolicy().horizontalPolicy(), QSizePolicy::Maximum);
    connect(m_model, &QAbstractItemModel::modelReset, this, &QWidget::updateGeometry);
}

QSize ListTable::sizeHint() const
{
    const QSize usual = QTableView::sizeHint();
    if (!m_asHighAsRows)
        return usual;
    return {usual.width(), horizontalHeader()->sizeHint().height() + m_model->rowCount() * space::rowHeight};
}

QSize ListTable::minimumSizeHint() const
{
    const QSize usual = QTableView::minimumSizeHint();
    return m_asHighAsRows ? usual.boundedTo({usual.width(), sizeHint().height()}) : usual;
}

QStringList ListTable::shownColumns() const
{
    QStringList ids;
    const QList<int> sections = shownSections();
    for (const int section : sections)
        ids << m_model->columns().at(section).id;
    return ids;
}

QList<int> ListTable::shownSections() const
{
    QList<int> sections;
    for (int place = 0; m_model && place < m_model->columns().size(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            sections << column;
    }
    return sections;
}

QMenu *ListTable::columnMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAccessibleName(tr("Columns"));
    for (int i = 0; m_model && i < m_model->columns().size(); ++i) {
        QAction *action = menu->addAction(m_model->columns().at(i).title);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(i));
        connect(action, &QAction::toggled, this, [this, i](bool shown) {
            const bool last =
                !shown && horizontalHeader()->count() - horizontalHeader()->hiddenSectionCount() <= 1;
            setColumnHidden(i, !shown && !last);
            fit();
            save();
        });
    }
    return menu;
}

void ListTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    setHoverRow(rowAt(event->position().toPoint().y()));
}

void ListTable::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    setHoverRow(-1);
}

void ListTable::setHoverRow(int row)
{
    if (row == m_hoverRow)
        return;
    m_delegate->setHoverRow(row);
    for (const int changed : {m_hoverRow, row})
        if (changed >= 0)
            viewport()->update(0, rowViewportPosition(changed), viewport()->width(), rowHeight(changed));
    m_hoverRow = row;
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT opened(currentId());
        return;
    }
    QTableView::keyPressEvent(event);
}

void ListTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row()) {
        viewport()->update();
        Q_EMIT currentIdChanged(current.data(RowId).toLongLong());
    }
}

int ListTable::sizeHintForColumn(int column) const
{
    return qMin(420, QTableView::sizeHintForColumn(column));
}

void ListTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

int ListTable::lastShown() const
{
    const QHeaderView *header = horizontalHeader();
    for (int visual = header->count() - 1; visual >= 0; --visual)
        if (!header->isSectionHidden(header->logicalIndex(visual)))
            return header->logicalIndex(visual);
    return -1;
}

void ListTable::sectionResized(int section, int before, int now)
{
    const bool followsWindow = horizontalHeader()->stretchLastSection() && section == lastShown();
    m_isOwn = m_isOwn || (!m_fitting && !m_loading && before > 0 && now > 0 && !followsWindow);
}

QHash<int, int> ListTable::fittingWidths()
{
    return m_columnFit.widths(*m_model);
}

void ListTable::fit()
{
    if (!m_model || m_isOwn || viewport()->width() <= 0)
        return;
    QHeaderView *header = horizontalHeader();
    const QHash<int, int> widths = fittingWidths();
    const bool lastStretches = header->stretchLastSection();
    m_fitting = true;
    header->setStretchLastSection(false);
    for (auto it = widths.cbegin(); it != widths.cend(); ++it)
        setColumnWidth(it.key(), it.value());
    header->setStretchLastSection(lastStretches);
    m_fitting = false;
}

void ListTable::rememberSelection()
{
    m_keptCurrent = currentId();
    m_keptSelection = selectionModel() && selectionModel()->selection().size() <= selectionKeptAtMost
                          ? selectedIds()
                          : QList<qint64>();
    if (m_keptSelection.size() > selectionKeptAtMost)
        m_keptSelection.clear();
}

void ListTable::restoreSelection()
{
    m_hoverRow = -1;
    m_delegate->setHoverRow(-1);
    if (m_keptCurrent == 0)
        return;
    const QSet<qint64> wanted(m_keptSelection.begin(), m_keptSelection.end());
    QItemSelection selection;
    QModelIndex current;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        const qint64 id = index.data(RowId).toLongLong();
        if (id == m_keptCurrent)
            current = index;
        if (wanted.contains(id))
            selection.select(index, index);
    }
    if (current.isValid())
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    else
        Q_EMIT currentIdChanged(0);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

int ListTable::columnOf(const QString &id) const
{
    for (int i = 0; m_model && i < m_model->columns().size(); ++i)
        if (m_model->columns().at(i).id == id)
            return i;
    return -1;
}

QVariantMap ListTable::kept() const
{
    return m_key.isEmpty() ? QVariantMap() : QSettings().value(QStringLiteral("lists/") + m_key).toMap();
}

/// Columns that came later stand as they were kept.
void ListTable::loadColumns(int first, int last)
{
    m_loading = true;
    const QVariantMap kept = this->kept();
    const QVariantList columns = kept.value(QStringLiteral("columns")).toList();
    for (int section = first; section <= last; ++section) {
        const TableColumn &column = m_model->columns().at(section);
        setColumnWidth(section, column.width);
        setColumnHidden(section, column.hidden);
        for (int place = 0; place < columns.size(); ++place) {
            const QVariantMap entry = columns.at(place).toMap();
            if (entry.value(QStringLiteral("id")).toString() != column.id)
                continue;
            if (const int width = entry.value(QStringLiteral("width")).toInt(); width > 0)
                setColumnWidth(section, qMax(48, width));
            setColumnHidden(section, entry.value(QStringLiteral("hidden")).toBool());
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(section),
                                            qMin(place, horizontalHeader()->count() - 1));
        }
    }
    const int sorted = columnOf(kept.value(QStringLiteral("sort")).toString());
    if (sorted >= first && sorted <= last) {
        m_sortChosen = true;
        sortByColumn(sorted, kept.value(QStringLiteral("descending")).toBool() ? Qt::DescendingOrder
                                                                               : Qt::AscendingOrder);
    }
    m_loading = false;
    m_fitSoon.start();
}

void ListTable::load()
{
    const QVariantMap kept = this->kept();
    QHeaderView *header = horizontalHeader();
    int visual = 0;
    const QVariantList columns = kept.value(QStringLiteral("columns")).toList();
    for (const QVariant &entry : columns) {
        const QVariantMap column = entry.toMap();
        const int section = columnOf(column.value(QStringLiteral("id")).toString());
        if (section < 0)
            continue;
        header->moveSection(header->visualIndex(section), visual++);
        if (const int width = column.value(QStringLiteral("width")).toInt(); width > 0) {
            setColumnWidth(section, qMax(48, width));
            m_isOwn = true;
        }
        setColumnHidden(section, column.value(QStringLiteral("hidden")).toBool());
    }
    const int sorted = columnOf(kept.value(QStringLiteral("sort")).toString());
    m_sortChosen = sorted >= 0;
    header->setSortIndicator(sorted, kept.value(QStringLiteral("descending")).toBool() ? Qt::DescendingOrder
                                                                                       : Qt::AscendingOrder);
}

void ListTable::save() const
{
    if (m_key.isEmpty() || !m_model || !model())
        return;
    const QHeaderView *header = horizontalHeader();
    QVariantList columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int section = header->logicalIndex(visual);
        const bool hidden = header->isSectionHidden(section);
        const TableColumn &column = m_model->columns().at(section);
        // The last one is as wide as the window happens to be.
        const bool isDrawn = !hidden && !(header->stretchLastSection() && section == lastShown());
        const int width = isDrawn ? header->sectionSize(section) : column.width;
        columns.append(QVariantMap{{QStringLiteral("id"), column.id},
                                   {QStringLiteral("width"), m_isOwn ? width : 0},
                                   {QStringLiteral("hidden"), hidden}});
    }
    // What is kept of columns that are to come, or that another shop has, stays.
    const QVariantList before = this->kept().value(QStringLiteral("columns")).toList();
    for (const QVariant &entry : before) {
        if (columnOf(entry.toMap().value(QStringLiteral("id")).toString()) < 0)
            columns.append(entry);
    }
    QVariantMap kept{{QStringLiteral("columns"), columns}};
    if (m_sortChosen) {
        kept.insert(QStringLiteral("sort"), sorting().first);
        kept.insert(QStringLiteral("descending"), sorting().second == Qt::DescendingOrder);
    }
    QSettings().setValue(QStringLiteral("lists/") + m_key, kept);
}

} // namespace tefter
