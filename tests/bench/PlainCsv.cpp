// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/PlainCsv.h"

#include "tests/bench/Bench.h"

#include <cstdio>

namespace tefter::bench {

std::string readWhole(const QString &path)
{
    FILE *file = std::fopen(path.toUtf8().constData(), "rb");
    if (!file)
        giveUp(path + QStringLiteral(" cannot be read"));
    std::string bytes;
    char block[1 << 16];
    while (const size_t got = std::fread(block, 1, sizeof block, file))
        bytes.append(block, got);
    std::fclose(file);
    return bytes;
}

bool readRow(const char *&at, const char *end, std::vector<std::string> &cells)
{
    if (at >= end)
        return false;
    size_t count = 0;
    for (;;) {
        if (count == cells.size())
            cells.emplace_back();
        std::string &cell = cells[count++];
        cell.clear();
        if (at < end && *at == '"') {
            for (++at; at < end; ++at) {
                if (*at != '"')
                    cell += *at;
                else if (at + 1 < end && at[1] == '"')
                    cell += *++at;
                else
                    break;
            }
            ++at;
        } else {
            const char *from = at;
            while (at < end && *at != ',' && *at != '\n' && *at != '\r')
                ++at;
            cell.assign(from, at);
        }
        if (at >= end || *at != ',')
            break;
        ++at;
    }
    while (at < end && (*at == '\r' || *at == '\n'))
        ++at;
    cells.resize(count);
    return true;
}

void bind(sqlite3_stmt *statement, int place, const std::string &text)
{
    sqlite3_bind_text(statement, place, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
}

void insert(sqlite3_stmt *statement)
{
    if (sqlite3_step(statement) != SQLITE_DONE)
        giveUp(QString::fromUtf8(sqlite3_errmsg(sqlite3_db_handle(statement))));
    sqlite3_reset(statement);
}

} // namespace tefter::bench
