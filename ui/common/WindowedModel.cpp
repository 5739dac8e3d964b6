// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/WindowedModel.h"

namespace tefter {

namespace {
/// Windows asked for while somebody drags the scroll bar are dropped, but for the last few.
constexpr int wantedAtMost = 4;
} // namespace

WindowedModel::WindowedModel(QList<TableColumn> columns, QObject *parent)
    : ColumnModel(std::move(columns), parent)
{
    m_fetchSoon.setSingleShot(true);
    connect(&m_fetchSoon, &QTimer::timeout, this, &WindowedModel::fetchWanted);
}

void WindowedModel::setIds(QList<qint64> ids, bool keepRows)
{
    beginResetModel();
    ++m_question;
    m_ids = std::move(ids);
    m_wanted.clear();
    m_underWay.clear();
    m_kept.clear();
    if (!keepRows)
        forgetAll();
    endResetModel();
}

void WindowedModel::invalidate()
{
    ++m_question;
    m_underWay.clear();
    // The old rows stay in sight until the new ones come: nothing flickers.
    m_wanted = m_kept.mid(qMax(0, int(m_kept.size()) - wantedAtMost));
    const QList<int> far = m_kept.mid(0, m_kept.size() - m_wanted.size());
    for (const int window : far)
        forget(idsOf(window));
    m_kept.clear();
    m_fetchSoon.start(0);
}

QVariant WindowedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const qint64 id = m_ids.at(index.row());
    if (role == RowId)
        return id;
    // Rows kept from a former list stay in sight until they are read again.
    if (role == Qt::DisplayRole || role == CellLoading)
        want(index.row() / windowRows);
    if (!hasRow(id))
        return role == CellLoading ? QVariant(true) : columnData(index.column(), role);
    const QVariant value = cellOf(id, index.column(), role);
    return value.isValid() ? value : columnData(index.column(), role);
}

void WindowedModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < columns().size())
        Q_EMIT sortRequested(columns().at(column).id, order);
}

void WindowedModel::want(int window) const
{
    if (m_underWay.contains(window) || m_kept.contains(window) ||
        (!m_wanted.isEmpty() && m_wanted.last() == window))
        return;
    m_wanted.removeAll(window);
    m_wanted.append(window);
    if (m_wanted.size() > wantedAtMost)
        m_wanted.removeFirst();
    const_cast<QTimer &>(m_fetchSoon).start(0);
}

void WindowedModel::fetchWanted()
{
    const QList<int> wanted = std::exchange(m_wanted, {});
    for (const int window : wanted) {
        const QList<qint64> ids = idsOf(window);
        if (ids.isEmpty() || m_underWay.contains(window))
            continue;
        m_underWay.append(window);
        fetch(window, ids, m_question);
    }
}

void WindowedModel::arrived(int window)
{
    m_underWay.removeAll(window);
    m_kept.removeAll(window);
    m_kept.append(window);
    if (m_kept.size() > windowsKept)
        forget(idsOf(m_kept.takeFirst()));
    const int first = window * windowRows;
    const int last = qMin(int(m_ids.size()), first + windowRows) - 1;
    if (last >= first)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

QList<qint64> WindowedModel::idsOf(int window) const
{
    return m_ids.mid(qsizetype(window) * windowRows, windowRows);
}

} // namespace tefter
