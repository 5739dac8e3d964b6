// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/DetailGrid.h"

#include "core/base/Formats.h"
#include "tests/support/Catch.h"
#include "ui/common/Isolate.h"

#include <QLabel>

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

QStringList textsIn(const DetailGrid &grid)
{
    QStringList texts;
    const auto labels = grid.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts << label->text();
    return texts;
}

} // namespace

TEST_CASE("the lines of a record say what is known, and go for the next record", "[ui][common]")
{
    const Formats formats(Language::English);
    DetailGrid grid(formats);
    grid.addLine(u"Phone"_s, u"+30 21"_s);
    grid.addLine(u"Note"_s, {});
    CHECK(textsIn(grid) == QStringList{u"Phone"_s, u"+30 21"_s});
    CHECK(grid.findChildren<QLabel *>().last()->accessibleName() == u"Phone: +30 21");
    grid.clear();
    CHECK(textsIn(grid).isEmpty());
    grid.addRow({new QLabel(u"a"_s), new QLabel(u"b"_s), new QLabel(u"c"_s)});
    grid.resize(600, 100);
    grid.show();
    const auto cells = grid.findChildren<QLabel *>();
    CHECK(cells[1]->width() > cells[0]->width() + cells[2]->width());
}

TEST_CASE("each line of a value is read in the order of the window", "[ui][common]")
{
    const Formats formats(Language::Persian);
    DetailGrid grid(formats);
    grid.addLine(u"تلفن"_s, u"1\n2"_s);
    CHECK(textsIn(grid).last() == inReadingOrder(u"1"_s, formats) + u'\n' + inReadingOrder(u"2"_s, formats));
}

TEST_CASE("a code keeps its own order, words from right to left theirs", "[ui][common]")
{
    const Formats persian(Language::Persian), english(Language::English);
    CHECK(isolatedCode(u"A-1 2"_s, persian) == persian.isolate(u"A-1 2"_s));
    CHECK(isolatedCode(u"A-1 2"_s, english) == u"A-1 2");
    CHECK(isolatedCode(u"چای 2"_s, persian) == u"چای 2");
    CHECK(isolatedCode({}, persian).isEmpty());
}
