// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/shop/Jobs.h"
#include "ui/common/TableModelOf.h"

#include <QHash>
#include <QPointer>
#include <QTimer>
#include <functional>

namespace tefter {

/// A long list: it holds the sorted ids, and has rows fetched by window when they come into sight.
/// This half knows which windows are wanted, under way and kept; WindowedModelOf keeps the rows.
class WindowedModel : public ColumnModel
{
    Q_OBJECT
public:
    explicit WindowedModel(QList<TableColumn> columns, QObject *parent = nullptr);

    /// A new list, already sorted. What was fetched before is kept where `keepRows` says so.
    void setIds(QList<qint64> ids, bool keepRows = false);
    const QList<qint64> &ids() const { return m_ids; }
    qint64 idAt(int row) const { return m_ids.value(row); }
    int rowOf(qint64 id) const { return int(m_ids.indexOf(id)); }
    /// The records have changed but not their order: everything in sight is asked for again.
    void invalidate();

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_ids.size());
    }
    QVariant data(const QModelIndex &index, int role) const override;
    /// Asks for a new order; whoever knows it answers with setIds().
    void sort(int column, Qt::SortOrder order) override;

    static constexpr int windowRows = 100;
    static constexpr int windowsKept = 30;

Q_SIGNALS:
    void sortRequested(const QString &columnId, Qt::SortOrder order);

protected:
    virtual bool hasRow(qint64 id) const = 0;
    virtual QVariant cellOf(qint64 id, int column, int role) const = 0;
    virtual void fetch(int window, const QList<qint64> &ids, int question) = 0;
    virtual void forget(const QList<qint64> &ids) = 0;
    virtual void forgetAll() = 0;

    /// The rows of this window have arrived; false when the question is out of date.
    bool isCurrent(int question) const { return question == m_question; }
    void arrived(int window);

private:
    void want(int window) const;
    void fetchWanted();
    QList<qint64> idsOf(int window) const;

    QList<qint64> m_ids;
    mutable QList<int> m_wanted; ///< asked for by data() since the last turn of the event loop
    QList<int> m_underWay;
    QList<int> m_kept; ///< least recently used first
    int m_question = 0;
    QTimer m_fetchSoon{this};
};

/// A long list of `Row`; the callback is asked for some ids and hands the rows back, now or later, on the
/// GUI thread. Ids that are gone are simply not in the answer.
template <class Row>
class WindowedModelOf : public WindowedModel
{
public:
    using Rows = QHash<qint64, Row>;
    using Answer = std::function<void(const Rows &)>;
    using Fetch = std::function<void(const QList<qint64> &ids, Answer answer)>;

    WindowedModelOf(QList<TableColumn> columns, Fetch fetchRows, QObject *parent = nullptr)
        : WindowedModel(std::move(columns), parent)
        , m_fetchRows(std::move(fetchRows))
    {
    }

    /// Reads the rows anew: of a long list few are here.
    ListSource source(const QList<int> &shown) const override
    {
        return {titlesOf(shown), ids().size(),
                [self = QPointer<const WindowedModelOf>(this), fetch = m_fetchRows, all = ids(),
                 shown](qsizetype from, qsizetype count, const auto &answer) {
                    const QList<qint64> some = all.mid(from, count);
                    fetch(some, [self, some, shown, answer](const Rows &rows) {
                        if (self)
                            answer(self->fileRows(some, rows, shown));
                    });
                }};
    }

    /// The row, where it has arrived.
    const Row *row(qint64 id) const
    {
        const auto found = m_rows.constFind(id);
        return found == m_rows.constEnd() ? nullptr : &*found;
    }

protected:
    /// As in TableModelOf.
    virtual QVariant cell(const Row &row, int column, int role) const = 0;

    bool hasRow(qint64 id) const override { return m_rows.contains(id); }
    QVariant cellOf(qint64 id, int column, int role) const override { return cell(m_rows[id], column, role); }
    void forgetAll() override { m_rows.clear(); }
    void forget(const QList<qint64> &ids) override
    {
        for (const qint64 id : ids)
            m_rows.remove(id);
    }
    void fetch(int window, const QList<qint64> &ids, int question) override
    {
        QPointer<WindowedModelOf> self(this);
        m_fetchRows(ids, [self, window, question](const Rows &rows) {
            if (!self || !self->isCurrent(question))
                return;
            for (auto it = rows.constBegin(); it != rows.constEnd(); ++it)
                self->m_rows.insert(it.key(), it.value());
            self->arrived(window);
        });
    }

private:
    FileRows fileRows(const QList<qint64> &some, const Rows &rows, const QList<int> &shown) const
    {
        FileRows result;
        for (const qint64 id : some) {
            const auto row = rows.constFind(id);
            if (row == rows.constEnd())
                continue;
            QList<FileCell> cells;
            for (const int column : shown)
                cells << fileCell([&](int role) { return cell(*row, column, role); });
            result << cells;
        }
        return result;
    }

    Fetch m_fetchRows;
    Rows m_rows;
};

/// The rows of a list, read off the window's thread by `read`, which gives them for some ids. Where that
/// fails the rows stay blank: the list that is read with them says why.
template <class Row, class Read>
typename WindowedModelOf<Row>::Fetch rowsFrom(Jobs &jobs, QObject *context, Read read)
{
    return [&jobs, context, read](const QList<qint64> &ids,
                                  const typename WindowedModelOf<Row>::Answer &answer) {
        jobs.read(
            context, [read, ids] { return read(ids); },
            [answer](const Result<QHash<qint64, Row>> &rows) {
                answer(rows.value_or(QHash<qint64, Row>()));
            });
    };
}

} // namespace tefter
