// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/SegmentEvaluator.h"

#include <QHash>

#include <memory>
#include <mutex>

namespace tefter {

class Shop;

/// Whom single questions choose, held while nothing is written: a segment that is being built asks only what
/// is new in it. Any thread may ask.
class SegmentAnswers
{
public:
    explicit SegmentAnswers(Shop &shop)
        : m_shop(shop)
    {
    }

    /// The people that a question chooses, as of a moment of the change log that was read before the
    /// connection's snapshot began. Throws DbError.
    std::shared_ptr<const IdSet> answer(const CustomerQuery &question, qint64 moment, Connection &connection);
    /// Has all of them answered at once: those that are new are shared with a second thread.
    void prepare(const QList<CustomerQuery> &questions, qint64 moment, Connection &connection);

private:
    using Key = std::pair<qint64, QString>;

    static Key keyOf(const CustomerQuery &question, qint64 moment);
    std::shared_ptr<const IdSet> known(const Key &key);

    Shop &m_shop;
    std::mutex m_mutex;
    QHash<Key, std::shared_ptr<const IdSet>> m_known;
};

} // namespace tefter
