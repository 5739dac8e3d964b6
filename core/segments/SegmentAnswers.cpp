// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/SegmentAnswers.h"

#include "core/shop/Shop.h"

#include <algorithm>
#include <atomic>
#include <future>

namespace tefter {

namespace {

/// Of a hundred thousand people, an answer is twelve kilobytes.
constexpr qsizetype mostAnswers = 64;

} // namespace

SegmentAnswers::Key SegmentAnswers::keyOf(const CustomerQuery &question, qint64 moment)
{
    QString text = question.sql;
    for (const QVariant &value : question.values)
        text += QChar(0x1F) + value.toString();
    return {moment, text};
}

std::shared_ptr<const IdSet> SegmentAnswers::known(const Key &key)
{
    const std::lock_guard lock(m_mutex);
    return m_known.value(key);
}

std::shared_ptr<const IdSet> SegmentAnswers::answer(const CustomerQuery &question, qint64 moment,
                                                    Connection &connection)
{
    const Key key = keyOf(question, moment);
    if (auto people = known(key))
        return people;
    auto people = std::make_shared<const IdSet>(connection.ids(question.sql, question.values));
    const std::lock_guard lock(m_mutex);
    if (m_known.size() >= mostAnswers)
        m_known.clear();
    m_known.insert(key, people);
    return people;
}

void SegmentAnswers::prepare(const QList<CustomerQuery> &questions, qint64 moment, Connection &connection)
{
    QList<CustomerQuery> open;
    for (const CustomerQuery &question : questions) {
        if (!known(keyOf(question, moment)))
            open.append(question);
    }
    if (open.size() < 2)
        return;
    std::stable_partition(open.begin(), open.end(), [](const CustomerQuery &q) { return q.isLong; });
    std::atomic<qsizetype> next = 0;
    const auto work = [&](Connection &c) {
        for (qsizetype i = next++; i < open.size(); i = next++)
            (void)answer(open[i], moment, c);
    };
    auto second = std::async(std::launch::async, [&] {
        const Result<void> done = m_shop.read(work);
        m_shop.closeConnection();
        return done;
    });
    work(connection);
    if (const Result<void> done = second.get(); !done)
        throw DbError(done.error());
}

} // namespace tefter
