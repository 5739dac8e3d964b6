// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ListTable.h"

#include "tests/support/Catch.h"
#include "ui/common/TableModelOf.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tefter;

namespace {

struct Person
{
    qint64 id = 0;
    QString name;
    int visits = 0;
};

class PeopleModel : public TableModelOf<Person>
{
public:
    explicit PeopleModel(QObject *parent = nullptr)
        : TableModelOf({{QStringLiteral("name"), QStringLiteral("Name"), 200},
                        {QStringLiteral("visits"), QStringLiteral("Visits"), 80, true},
                        {QStringLiteral("note"), QStringLiteral("Note"), 80, false, true, true}},
                       parent)
    {
    }

protected:
    QVariant cell(const Person &person, int column, int role) const override
    {
        if (role == RowId)
            return person.id;
        if (role != Qt::DisplayRole)
            return {};
        return column == 0 ? QVariant(person.name) : column == 1 ? QVariant(person.visits) : QVariant();
    }
};

/// A name, and why it is there.
class ReasonModel : public TableModelOf<Person>
{
public:
    explicit ReasonModel(const TableColumn &why)
        : TableModelOf({{QStringLiteral("name"), QStringLiteral("Name"), 200}, why})
    {
        setRows({{11, QStringLiteral("Beata"), 9}});
    }

protected:
    QVariant cell(const Person &person, int column, int role) const override
    {
        if (role == Qt::DisplayRole)
            return column == 0 ? person.name : QStringLiteral("Bought something not long ago");
        return role == RowId ? QVariant(person.id) : QVariant();
    }
};

QList<Person> people()
{
    return {
        {11, QStringLiteral("Beata"), 9}, {12, QStringLiteral("Anna"), 10}, {13, QStringLiteral("Cili"), 2}};
}

/// Settings of the test alone.
struct OwnSettings
{
    OwnSettings() { QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path()); }
    QTemporaryDir folder;
};

} // namespace

TEST_CASE("a table sorts by a click on its header, numbers as numbers", "[ui][table]")
{
    PeopleModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(people());
    ListTable table(QStringLiteral("People"));
    table.setListModel(&model);
    table.resize(500, 300);
    table.show();
    QHeaderView *header = table.horizontalHeader();
    const auto clickOn = [&](int section) {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier,
                          QPoint(header->sectionViewportPosition(section) + 20, 10));
    };
    clickOn(0);
    CHECK(model.rowAt(0).name == QStringLiteral("Anna"));
    clickOn(1);
    CHECK(model.rowAt(0).visits == 2);
    clickOn(1);
    CHECK(model.rowAt(0).visits == 10);
    CHECK(model.index(0, 1).data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight));
}

TEST_CASE("spare room goes to names, not to the numbers beside them", "[ui][table]")
{
    PeopleModel model;
    model.setRows(people());
    ListTable table(QStringLiteral("People"));
    table.setListModel(&model);
    table.resize(700, 300);
    table.show();
    REQUIRE(QTest::qWaitFor([&] { return table.columnWidth(0) > 500; }));
    CHECK(table.columnWidth(1) == 80);
    CHECK(table.columnWidth(0) + table.columnWidth(1) == table.viewport()->width());
}

TEST_CASE("the chosen row stays chosen when the list comes anew", "[ui][table]")
{
    PeopleModel model;
    model.setRows(people());
    ListTable table(QStringLiteral("People"));
    table.setListModel(&model);
    QSignalSpy current(&table, &ListTable::currentIdChanged);
    REQUIRE(table.selectId(13));
    CHECK(table.currentId() == 13);
    QList<Person> changed = people();
    std::swap(changed[0], changed[2]);
    model.setRows(changed);
    CHECK(table.currentId() == 13);
    CHECK(table.selectedIds() == QList<qint64>{13});
    model.setRows({people().first()});
    CHECK(current.last().first().toLongLong() == 0);
    CHECK_FALSE(table.selectId(99));
}

TEST_CASE("Enter opens the row, arrows move it", "[ui][table]")
{
    PeopleModel model;
    model.setRows(people());
    ListTable table(QStringLiteral("People"));
    table.setListModel(&model);
    table.show();
    table.selectId(11);
    QSignalSpy opened(&table, &ListTable::opened);
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened.first().first().toLongLong() == 12);
}

TEST_CASE("columns stay as they were left", "[ui][table]")
{
    const OwnSettings settings;
    PeopleModel model;
    model.setRows(people());
    {
        ListTable table(QStringLiteral("People"));
        table.setListModel(&model, QStringLiteral("people"));
        CHECK(table.isColumnHidden(2));
        table.setColumnWidth(0, 321);
        const std::unique_ptr<QMenu> menu(table.columnMenu(nullptr));
        menu->actions().at(2)->setChecked(true);
        table.horizontalHeader()->moveSection(1, 0);
        table.sortByColumn(1, Qt::DescendingOrder);
    }
    ListTable table(QStringLiteral("People"));
    table.setListModel(&model, QStringLiteral("people"));
    CHECK(table.columnWidth(0) == 321);
    CHECK_FALSE(table.isColumnHidden(2));
    CHECK(table.horizontalHeader()->logicalIndex(0) == 1);
    CHECK(table.sorting() == QPair(QStringLiteral("visits"), Qt::DescendingOrder));
    CHECK(model.rowAt(0).visits == 10);
}

TEST_CASE("a column of sentences gets the room that is left, names keep theirs", "[ui][table]")
{
    for (const bool isSentence : {false, true}) {
        TableColumn why;
        why.id = QStringLiteral("why");
        why.title = QStringLiteral("Why");
        why.secondary = true;
        why.sentence = isSentence;
        ReasonModel model(why);
        ListTable table(QStringLiteral("People"));
        table.setListModel(&model);
        table.resize(900, 300);
        table.show();
        CHECK(table.columnWidth(1) > (isSentence ? 600 : 100));
        CHECK((table.columnWidth(0) == 200) == isSentence);
    }
}

TEST_CASE("a short table is as high as its rows", "[ui][table]")
{
    PeopleModel model;
    ListTable table(QStringLiteral("People"));
    table.setListModel(&model);
    table.setAsHighAsRows();
    const int bare = table.sizeHint().height();
    model.setRows(people());
    CHECK(table.sizeHint().height() == bare + 3 * table.rowHeight(0));
    CHECK(table.sizePolicy().verticalPolicy() == QSizePolicy::Maximum);
    CHECK(table.selectedCount() == 0);
    table.selectAll();
    CHECK(table.selectedCount() == 3);
}
