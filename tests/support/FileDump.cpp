// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FileDump.h"

namespace tefter::test {

using namespace Qt::StringLiterals;

QStringList dumpOf(Shop &shop)
{
    static const QStringList growing{u"journal_step"_s, u"journal_entry"_s,   u"journal_image"_s,
                                     u"import_batch"_s, u"export_register"_s, u"export_person"_s,
                                     u"counter"_s};
    return *shop.read([&](Connection &c) {
        QStringList lines;
        const QStringList tables = shop.schema().tables();
        for (const QString &table : tables) {
            const QStringList columns = shop.schema().columns(table);
            if (growing.contains(table))
                continue;
            lines += c.all(u"SELECT %1 FROM %2"_s.arg(columns.join(u", "_s), table), {}, [&](const Row &row) {
                QStringList cells{table};
                for (int i = 0; i < static_cast<int>(columns.size()); ++i)
                    cells << columns[i] + u'=' + (row.isNull(i) ? u"NULL"_s : row.value(i).toString());
                return cells.join(u'|');
            });
        }
        lines.sort();
        return lines;
    });
}

} // namespace tefter::test
