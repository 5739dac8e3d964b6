// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/Erasure.h"

#include "core/db/LikePattern.h"
#include "core/shop/StoredFiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// What stands in a step for a name that is gone.
constexpr QLatin1StringView nameless("…");

class Eraser
{
public:
    Eraser(Transaction &tx, const Erasure &erasure, StepId step)
        : m_tx(tx)
        , m_connection(tx.connection())
        , m_erasure(erasure)
        , m_step(step)
    {
    }

    qint64 run()
    {
        const qint64 staying = detach();
        forgetRow(m_erasure.table, m_erasure.row);
        m_tx.remove(m_erasure.table, m_erasure.row);
        m_connection.execute(u"DELETE FROM journal_entry WHERE step_id = ?"_s, {m_step.value});
        m_connection.execute(u"UPDATE journal_step SET state = 'settled' WHERE id = ?"_s, {m_step.value});
        forgetEmptySteps();
        forgetNames();
        forgetContents();
        return staying;
    }

private:
    /// References that do not go with the record, and those that no foreign key knows.
    QList<Reference> staying() const
    {
        QList<Reference> result = m_erasure.copies;
        const QList<Reference> references = m_tx.schema().referencesTo(m_erasure.table);
        std::copy_if(references.cbegin(), references.cend(), std::back_inserter(result),
                     [&](const Reference &reference) {
                         return !reference.childGoesWithParent &&
                                m_tx.schema().isJournaled(reference.childTable);
                     });
        return result;
    }

    qint64 detach()
    {
        QSet<std::pair<QString, qint64>> rows;
        const QList<Reference> references = staying();
        for (const Reference &reference : references) {
            const QList<qint64> ids = m_connection.ids(
                u"SELECT id FROM %1 WHERE %2 = ?"_s.arg(reference.childTable, reference.childColumn),
                {m_erasure.row});
            for (const qint64 id : ids) {
                m_tx.change(reference.childTable, id, {{reference.childColumn, QVariant()}});
                rows.insert({reference.childTable, id});
            }
            blank(reference);
        }
        return rows.size();
    }

    /// In the images of rows that stay, the record's id becomes nothing.
    void blank(const Reference &reference)
    {
        const QString named = u"\"%1\":%2"_s.arg(reference.childColumn).arg(m_erasure.row);
        const QString blank = u"\"%1\":null"_s.arg(reference.childColumn);
        for (const QString &image : {u"before"_s, u"after"_s}) {
            for (const QString &end : {u","_s, u"}"_s}) {
                noteSteps(u"table_name = ? AND %1 LIKE ?"_s.arg(image),
                          {reference.childTable, u'%' + named + end + u'%'});
                m_connection.execute(
                    u"UPDATE journal_entry SET %1 = replace(%1, ?, ?) WHERE table_name = ? AND %1 LIKE ?"_s
                        .arg(image),
                    {named + end, blank + end, reference.childTable, u'%' + named + end + u'%'});
            }
        }
    }

    /// Forgets what the journal has of a row and of all rows that go with it, or went with it once.
    void forgetRow(const QString &table, qint64 row)
    {
        const QList<Reference> references = m_tx.schema().referencesTo(table);
        for (const Reference &reference : references) {
            if (!reference.childGoesWithParent || !m_tx.schema().isJournaled(reference.childTable))
                continue;
            QSet<qint64> children;
            const auto add = [&](const QList<qint64> &ids) {
                for (const qint64 id : ids)
                    children.insert(id);
            };
            add(m_connection.ids(
                u"SELECT id FROM %1 WHERE %2 = ?"_s.arg(reference.childTable, reference.childColumn), {row}));
            const QString named = u"%\"%1\":%2"_s.arg(reference.childColumn).arg(row);
            add(m_connection.ids(
                u"SELECT row_id FROM journal_entry WHERE table_name = ? AND "
                "(before LIKE ? OR before LIKE ? OR after LIKE ? OR after LIKE ?)"_s,
                {reference.childTable, named + u",%"_s, named + u"}"_s, named + u",%"_s, named + u"}"_s}));
            for (const qint64 child : std::as_const(children))
                forgetRow(reference.childTable, child);
        }
        noteSteps(u"table_name = ? AND row_id = ?"_s, {table, row});
        m_connection.execute(u"DELETE FROM journal_entry WHERE table_name = ? AND row_id = ?"_s,
                             {table, row});
    }

    void noteSteps(const QString &where, const Values &values)
    {
        const QList<qint64> steps =
            m_connection.ids(u"SELECT DISTINCT step_id FROM journal_entry WHERE "_s + where, values);
        for (const qint64 step : steps)
            m_steps.insert(step);
    }

    /// A step of which nothing is left says nothing any more; that of an import belongs to its batch.
    void forgetEmptySteps()
    {
        for (const qint64 step : std::as_const(m_steps))
            m_connection.execute(u"DELETE FROM journal_step WHERE id = ? AND id <> ? AND batch_id IS NULL "
                                 "AND NOT EXISTS (SELECT 1 FROM journal_entry WHERE step_id = ?)"_s,
                                 {step, m_step.value, step});
    }

    void forgetNames()
    {
        for (const QString &name : m_erasure.names) {
            if (name.isEmpty())
                continue;
            struct Labelled
            {
                qint64 step;
                QString args;
            };
            // The JSON of a text with quotes holds it in another form than the text itself.
            QString quoted =
                QString::fromUtf8(QJsonDocument(QJsonArray{name}).toJson(QJsonDocument::Compact));
            quoted = quoted.mid(1, quoted.size() - 2);
            const auto steps = m_connection.all(
                u"SELECT id, label_args FROM journal_step WHERE label_args LIKE ? ESCAPE '!'"_s,
                {u'%' + likeLiteral(quoted) + u'%'}, [](const Row &row) {
                    return Labelled{row.integer(0), row.text(1)};
                });
            for (const Labelled &labelled : steps)
                m_connection.execute(
                    u"UPDATE journal_step SET label_args = ? WHERE id = ?"_s,
                    {QString(labelled.args).replace(quoted, u"\"%1\""_s.arg(nameless)), labelled.step});
        }
    }

    /// The contents of files that nobody has any more, and the images of undone imports: the step of the
    /// erasure itself has made sure that none of those can be done again.
    void forgetContents()
    {
        m_connection.execute(u"DELETE FROM journal_image WHERE step_id IN (SELECT id FROM journal_step "
                             "WHERE state = 'settled')"_s);
        StoredFiles files(m_connection);
        files.drop(files.unneeded(m_tx.schema()));
    }

    Transaction &m_tx;
    Connection &m_connection;
    const Erasure &m_erasure;
    StepId m_step;
    QSet<qint64> m_steps; ///< from which something was taken
};

} // namespace

qint64 erase(Transaction &tx, const Erasure &erasure, StepId step)
{
    return Eraser(tx, erasure, step).run();
}

} // namespace tefter
