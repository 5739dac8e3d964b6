// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/SearchKept.h"

#include "core/base/SearchKey.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

void run(Statement &insert, qint64 id, const QString &folded, const QString &latin)
{
    insert.bind(0, id);
    insert.bind(1, folded);
    insert.bind(2, latin);
    insert.run();
}

} // namespace

SearchKept::SearchKept(QString record, int textVersion)
    : m_record(std::move(record))
    , m_table(m_record + u"_search"_s)
    , m_textVersion(textVersion)
{
}

int SearchKept::version() const
{
    constexpr int textVersions = 1000;
    return foldVersion * textVersions + m_textVersion;
}

std::unique_ptr<Statement> SearchKept::inserting(Connection &connection) const
{
    return connection.statement(
        u"INSERT INTO %1 (%2_id, folded, latin) VALUES (?, ?, ?)"_s.arg(m_table, m_record));
}

void SearchKept::refresh(Transaction &tx, const Touched &touched)
{
    const QSet<qint64> ids = touched.ids(m_record);
    if (ids.isEmpty())
        return;
    Connection &c = tx.connection();
    const auto insert = inserting(c);
    for (const qint64 id : ids) {
        c.execute(u"DELETE FROM %1 WHERE %2_id = ?"_s.arg(m_table, m_record), {id});
        texts(c, id, [&](qint64 record, const Texts &t) { run(*insert, record, t.folded, t.latin); });
    }
}

void SearchKept::rebuild(Connection &connection)
{
    connection.execute(u"DELETE FROM "_s + m_table);
    const auto insert = inserting(connection);
    texts(connection, std::nullopt,
          [&](qint64 record, const Texts &t) { run(*insert, record, t.folded, t.latin); });
}

QStringList SearchKept::check(Connection &connection)
{
    QHash<qint64, Texts> kept;
    const auto rows = connection.statement(u"SELECT %2_id, folded, latin FROM %1"_s.arg(m_table, m_record));
    while (rows->step())
        kept.insert(rows->integer(0), {rows->string(1), rows->string(2)});
    qint64 differing = 0;
    texts(connection, std::nullopt, [&](qint64 record, const Texts &t) {
        const auto found = kept.constFind(record);
        if (found == kept.cend() || *found != t)
            ++differing;
        kept.remove(record);
    });
    QStringList findings;
    if (differing > 0)
        findings << u"%1: the search texts of %2 records are missing or out of date"_s.arg(m_table).arg(
            differing);
    if (!kept.isEmpty())
        findings << u"%1: %2 search texts belong to no record"_s.arg(m_table).arg(kept.size());
    return findings;
}

} // namespace tefter
