// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <vector>

namespace tefter {

/// A set of record ids as a bitmap: a hundred thousand people are twelve kilobytes, and "all", "any" and
/// "none" are a few thousand machine words.
class IdSet
{
public:
    IdSet() = default;
    explicit IdSet(const QList<qint64> &ids);

    void insert(qint64 id);
    bool contains(qint64 id) const;
    qint64 count() const;
    QList<qint64> ids() const; ///< ascending

    IdSet &operator&=(const IdSet &other);
    IdSet &operator|=(const IdSet &other);
    IdSet &operator-=(const IdSet &other);

private:
    std::vector<quint64> m_words;
};

} // namespace tefter
