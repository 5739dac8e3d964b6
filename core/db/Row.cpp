// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/Row.h"

#include <QSqlQuery>

namespace tefter {

bool Row::isNull(int column) const
{
    return m_query.isNull(column);
}

qint64 Row::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

std::optional<qint64> Row::maybeInteger(int column) const
{
    const QVariant v = m_query.value(column);
    return v.isNull() ? std::nullopt : std::optional(v.toLongLong());
}

QString Row::text(int column) const
{
    return m_query.value(column).toString();
}

QByteArray Row::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

QVariant Row::value(int column) const
{
    return m_query.value(column);
}

} // namespace tefter
