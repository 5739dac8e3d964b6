// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/CsvReader.h"
#include "tests/support/Catch.h"

#include <QDir>

using namespace tefter;

namespace {

/// What the reader makes of a file, as text: the guess, then each row with its line, its oddities and its
/// cells.
QString readingOf(const QString &path)
{
    auto reader = CsvReader::open(path);
    REQUIRE(reader);
    const QChar separator = QLatin1Char(reader->dialect().separator);
    QString text =
        reader->encoding().name + QStringLiteral(", separator ") +
        (separator == u'\t' ? QStringLiteral("tab") : QString(separator)) +
        (reader->dialect().hasHeader ? QStringLiteral(", header\n") : QStringLiteral(", no header\n"));
    const auto add = [&text](const QString &label, const QStringList &cells) {
        text += label + QStringLiteral(": ") +
                cells.join(QStringLiteral(" | "))
                    .replace(u'\r', QStringLiteral("\\r"))
                    .replace(u'\n', QStringLiteral("\\n")) +
                u'\n';
    };
    if (reader->dialect().hasHeader)
        add(QStringLiteral("header"), reader->header());
    while (reader->next()) {
        QStringList cells;
        for (std::size_t i = 0; i < reader->cells().size(); ++i)
            cells.append(reader->text(static_cast<int>(i)));
        add(QString::number(reader->line()) + (reader->isRagged() ? QStringLiteral(" ragged") : QString()) +
                (reader->hasStrayQuote() ? QStringLiteral(" stray quote") : QString()),
            cells);
    }
    REQUIRE_FALSE(reader->error());
    return text;
}

} // namespace

// A new file in tests/data/csv, with what is to be read from it beside it as NAME.expected, is a new test.
TEST_CASE("files as shops have them are read as expected", "[exchange][csv][golden]")
{
    const QDir folder(QStringLiteral(TEFTER_SOURCE_DIR "/tests/data/csv"));
    const QStringList files =
        folder.entryList({QStringLiteral("*.csv"), QStringLiteral("*.txt")}, QDir::Files);
    REQUIRE(files.size() >= 11);
    for (const QString &file : files) {
        CAPTURE(file);
        QFile expected(folder.filePath(file + QStringLiteral(".expected")));
        REQUIRE(expected.open(QIODevice::ReadOnly));
        CHECK(readingOf(folder.filePath(file)) == QString::fromUtf8(expected.readAll()));
    }
}
