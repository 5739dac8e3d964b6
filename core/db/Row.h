// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Id.h"
#include "core/base/Money.h"

#include <QByteArray>
#include <QDateTime>
#include <QVariant>

#include <optional>

class QSqlQuery;

namespace tefter {

using Values = QVariantList;

/// The row a query stands on; columns by position, from 0, as the query lists them.
class Row
{
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {
    }

    bool isNull(int column) const;
    qint64 integer(int column) const; ///< 0 for NULL
    int number(int column) const { return static_cast<int>(integer(column)); }
    std::optional<qint64> maybeInteger(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    bool flag(int column) const { return integer(column) != 0; }
    Day day(int column) const { return Day::fromIso(text(column)); }
    QDateTime dateTime(int column) const { return QDateTime::fromString(text(column), Qt::ISODate); }
    Money money(int column) const { return Money{integer(column)}; }
    template <class I>
    I id(int column) const
    {
        return I{integer(column)};
    }
    QVariant value(int column) const;

private:
    const QSqlQuery &m_query;
};

/// An id as a bound value: NULL where there is none.
template <class Tag>
QVariant bound(Id<Tag> id)
{
    return id.isValid() ? QVariant(id.value) : QVariant();
}
inline QVariant bound(std::optional<qint64> number)
{
    return number ? QVariant(*number) : QVariant();
}
inline QVariant bound(Day day)
{
    return day.isValid() ? QVariant(day.iso()) : QVariant();
}
/// An empty text becomes NULL.
inline QVariant boundOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace tefter
