// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/WindowedModel.h"

#include "tests/support/Catch.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>
#include <numeric>

using namespace tefter;

namespace {

using Answer = WindowedModelOf<QString>::Answer;

class NameModel : public WindowedModelOf<QString>
{
public:
    using WindowedModelOf::WindowedModelOf;

protected:
    QVariant cell(const QString &row, int column, int role) const override
    {
        return role == Qt::DisplayRole && column == 0 ? QVariant(row) : QVariant();
    }
};

/// Answers at once, or keeps the questions until told.
struct Source
{
    bool waits = false;
    QList<QPair<QList<qint64>, Answer>> questions;
    int asked = 0;
    QString suffix;

    void ask(const QList<qint64> &ids, Answer answer)
    {
        ++asked;
        if (waits)
            questions.append({ids, std::move(answer)});
        else
            reply(ids, answer);
    }
    void reply(const QList<qint64> &ids, const Answer &answer) const
    {
        QHash<qint64, QString> rows;
        for (const qint64 id : ids)
            rows.insert(id, QStringLiteral("row %1").arg(id) + suffix);
        answer(rows);
    }
};

QList<TableColumn> columns()
{
    return {{QStringLiteral("name"), QStringLiteral("Name")},
            {QStringLiteral("sum"), QStringLiteral("Sum"), 80, true}};
}

QList<qint64> ids(int count)
{
    QList<qint64> list(count);
    std::iota(list.begin(), list.end(), qint64(1));
    return list;
}

QString text(const NameModel &model, int row)
{
    return model.index(row, 0).data().toString();
}

void settle()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
}

} // namespace

TEST_CASE("a long list fetches rows when they come into sight", "[ui][model]")
{
    Source source;
    NameModel model(columns(), [&source](const QList<qint64> &wanted, Answer answer) {
        source.ask(wanted, std::move(answer));
    });
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setIds(ids(100000));
    settle();
    const int before = source.asked;
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    CHECK(text(model, 54321).isEmpty());
    CHECK(model.index(54321, 0).data(CellLoading).toBool());
    CHECK(model.index(54321, 0).data(RowId).toLongLong() == 54322);
    settle();
    CHECK(source.asked == before + 1);
    CHECK(changed.count() == 1);
    CHECK(text(model, 54321) == QStringLiteral("row 54322"));
    CHECK_FALSE(model.index(54321, 0).data(CellLoading).toBool());
    text(model, 54399);
    settle();
    CHECK(source.asked == before + 1);
}

TEST_CASE("windows that were used longest ago are forgotten", "[ui][model]")
{
    Source source;
    NameModel model(columns(), [&source](const QList<qint64> &wanted, Answer answer) {
        source.ask(wanted, std::move(answer));
    });
    model.setIds(ids(100000));
    for (int window = 0; window <= WindowedModel::windowsKept; ++window) {
        text(model, window * WindowedModel::windowRows);
        settle();
    }
    CHECK(model.row(1) == nullptr);
    CHECK(model.row(WindowedModel::windowRows + 1) != nullptr);
}

TEST_CASE("an answer to an older list is dropped", "[ui][model]")
{
    Source source;
    source.waits = true;
    NameModel model(columns(), [&source](const QList<qint64> &wanted, Answer answer) {
        source.ask(wanted, std::move(answer));
    });
    model.setIds(ids(10));
    text(model, 0);
    settle();
    REQUIRE(source.questions.size() == 1);
    model.setIds({7});
    source.reply(source.questions.first().first, source.questions.first().second);
    CHECK(text(model, 0).isEmpty());
}

TEST_CASE("rows stay in sight while changed ones are fetched", "[ui][model]")
{
    Source source;
    NameModel model(columns(), [&source](const QList<qint64> &wanted, Answer answer) {
        source.ask(wanted, std::move(answer));
    });
    model.setIds(ids(50));
    text(model, 0);
    settle();
    source.suffix = QStringLiteral("!");
    model.invalidate();
    CHECK(text(model, 0) == QStringLiteral("row 1"));
    settle();
    CHECK(text(model, 0) == QStringLiteral("row 1!"));
}

TEST_CASE("an answer that comes after the list is gone does no harm", "[ui][model]")
{
    Source source;
    source.waits = true;
    {
        NameModel model(columns(), [&source](const QList<qint64> &wanted, Answer answer) {
            source.ask(wanted, std::move(answer));
        });
        model.setIds(ids(10));
        text(model, 0);
        settle();
    }
    REQUIRE(source.questions.size() == 1);
    source.reply(source.questions.first().first, source.questions.first().second);
}

TEST_CASE("rows kept from a former list stay in sight and are read again", "[ui]")
{
    Source source;
    NameModel model(columns(), [&](const QList<qint64> &ids, Answer answer) { source.ask(ids, answer); });
    const auto shown = [&] {
        const QString now = model.index(0, 0).data().toString();
        QTest::qWait(0);
        return now;
    };
    model.setIds({1, 2, 3});
    shown();
    CHECK(shown() == QStringLiteral("row 1"));
    CHECK(source.asked == 1);
    source.suffix = QStringLiteral(", changed");
    model.setIds({1, 3}, true);
    CHECK(shown() == QStringLiteral("row 1"));
    CHECK(shown() == QStringLiteral("row 1, changed"));
    CHECK(source.asked == 2);
}
