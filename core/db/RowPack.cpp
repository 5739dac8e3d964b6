// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/RowPack.h"

#include <QDataStream>
#include <QIODevice>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowsPerPack = 20'000;
constexpr auto streamVersion = QDataStream::Qt_6_0;

} // namespace

void packRows(Connection &connection, const QString &table, const QStringList &columns,
              const QString &condition, const std::function<void(const RowPack &)> &take)
{
    QByteArray raw;
    qint64 count = 0;
    const auto flush = [&] {
        if (count == 0)
            return;
        QByteArray head;
        QDataStream stream(&head, QIODevice::WriteOnly);
        stream.setVersion(streamVersion);
        stream << columns << count;
        take({table, count, qCompress(head + raw, 1)});
        raw.clear();
        count = 0;
    };
    const auto columnCount = columns.size();
    connection.each(u"SELECT %1 FROM %2 WHERE %3 ORDER BY id"_s.arg(columns.join(u", "_s), table, condition),
                    {}, [&](const Row &row) {
                        QDataStream stream(&raw, QIODevice::WriteOnly | QIODevice::Append);
                        stream.setVersion(streamVersion);
                        for (int i = 0; i < columnCount; ++i)
                            stream << (row.isNull(i) ? QVariant() : row.value(i));
                        if (++count == rowsPerPack)
                            flush();
                    });
    flush();
}

void unpackRows(Connection &connection, const RowPack &pack)
{
    const QByteArray raw = qUncompress(pack.bytes);
    QDataStream stream(raw);
    stream.setVersion(streamVersion);
    QStringList columns;
    qint64 count = 0;
    stream >> columns >> count;
    const QStringList marks(columns.size(), u"?"_s);
    const auto insert = connection.statement(
        u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(pack.table, columns.join(u", "_s), marks.join(u", "_s)));
    for (qint64 r = 0; r < count; ++r) {
        for (int i = 0; i < static_cast<int>(columns.size()); ++i) {
            QVariant value;
            stream >> value;
            if (value.isNull())
                insert->bindNull(i);
            else if (value.typeId() == QMetaType::QByteArray)
                insert->bindBytes(i, value.toByteArray());
            else if (value.typeId() == QMetaType::QString)
                insert->bind(i, value.toString());
            else
                insert->bind(i, value.toLongLong());
        }
        insert->run();
    }
}

} // namespace tefter
