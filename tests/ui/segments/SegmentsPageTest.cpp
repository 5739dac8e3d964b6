// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/SegmentsPage.h"

#include "core/base/Formats.h"
#include "core/registry/KeptTables.h"
#include "core/registry/Services.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"
#include "tests/ui/KeepingNavigator.h"
#include "ui/segments/ConditionRow.h"
#include "ui/segments/ExportPanel.h"
#include "ui/segments/PillCombo.h"
#include "ui/segments/SegmentEditor.h"
#include "ui/segments/SegmentPeopleModel.h"
#include "ui/segments/ValueEditor.h"
#include "ui/segments/WhyPanel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

/// A shop with three people, and the page over it.
struct Fixture
{
    Fixture()
    {
        for (const char *name : {"Anna", "Bob", "Bobby"}) {
            Customer c;
            c.name = QString::fromLatin1(name);
            c.emails = {{0, c.name + u"@example.gr"_s, {}}};
            people.append(services.customers.create(c).value());
        }
        REQUIRE(services.consents.record(
            {people[1]}, QList{Consent{Channel::Email, ConsentState::Given, Day(2026, 1, 1), {}, {}}}));
        page->resize(1200, 800);
        page->show();
    }

    ~Fixture()
    {
        // What is still being read ends before the services go.
        page.reset();
        file.close();
    }

    /// Shows a segment of one's own with this text.
    void open(const QString &text)
    {
        const auto id = services.segments.save({{}, {}, u"Mine"_s, text});
        REQUIRE(id);
        page->refresh();
        page->showRecord(id->value);
        REQUIRE(QTest::qWaitFor([&] { return page->state().value(u"id"_s).toLongLong() == id->value; }));
    }
    bool says(const QString &text) const
    {
        const auto labels = page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    bool waitUntilSays(const QString &text) const
    {
        return QTest::qWaitFor([&] { return says(text); });
    }
    template <class T>
    T *child() const
    {
        return page->findChild<T *>();
    }
    /// The button with this text, once it is in sight.
    QAbstractButton *button(const QString &text) const
    {
        QAbstractButton *found = nullptr;
        REQUIRE(QTest::qWaitFor([&] {
            const auto buttons = page->findChildren<QAbstractButton *>();
            for (QAbstractButton *one : buttons) {
                if (one->text() == text && one->isVisible())
                    found = one;
            }
            return found != nullptr;
        }));
        return found;
    }
    QString text() const { return page->state().value(u"text"_s).toString(); }

    test::ShopFile file{keptTables()};
    Services services{file.shop()};
    test::KeepingNavigator navigator;
    Formats formats{Language::English};
    QList<CustomerId> people;
    std::unique_ptr<SegmentsPage> page =
        std::make_unique<SegmentsPage>(Workplace{services, navigator, formats});
};

void type(QWidget *into, const QString &text)
{
    into->setFocus();
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, into, Qt::Key_unknown, QString(c), Qt::NoModifier);
}

} // namespace

TEST_CASE("a segment shows its conditions, each with its count, and the people", "[segments-page]")
{
    Fixture f;
    const QAbstractItemModelTester tester(f.child<SegmentPeopleModel>());
    f.open(u"all(name contains \"bob\", consent given email)"_s);
    REQUIRE(f.waitUntilSays(u"of 3 people"_s));
    const auto rows = f.page->findChildren<ConditionRow *>();
    REQUIRE(rows.size() == 2);
    CHECK(f.says(u"2 people"_s));
    const auto *model = f.child<SegmentPeopleModel>();
    REQUIRE(QTest::qWaitFor([&] { return model->rowCount() == 1; }));
    CHECK(model->idAt(0) == f.people[1].value);
    // Why: by the conditions of this segment.
    const auto why = [&] { return model->index(0, 4).data().toString(); };
    CHECK(QTest::qWaitFor([&] { return why().startsWith(u"Name: Bob · Consent given on: "_s); }));
    const auto reached = f.services.segments.save({{}, {}, u"Reached"_s, u"contact has email"_s});
    REQUIRE(reached);
    f.page->refresh();
    f.page->showRecord(reached->value);
    CHECK(QTest::qWaitFor(
        [&] { return model->rowCount() == 3 && why().startsWith(u"Way to reach them: "_s); }));
}

TEST_CASE("a value that is typed counts anew, and a missing one counts nothing", "[segments-page]")
{
    Fixture f;
    f.open(u"name contains \"anna\""_s);
    auto *model = f.child<SegmentPeopleModel>();
    REQUIRE(QTest::qWaitFor([&] { return model->rowCount() == 1; }));
    auto *line = f.child<ValueEditor>()->findChild<QLineEdit *>();
    line->clear();
    type(line, u"b"_s);
    REQUIRE(QTest::qWaitFor([&] { return model->rowCount() == 2; }));
    CHECK(f.text() == u"all(name contains \"b\")");
    line->clear();
    Q_EMIT line->textEdited({});
    REQUIRE(f.waitUntilSays(u"Not counted"_s));
    CHECK(model->rowCount() == 0);
    CHECK_FALSE(f.child<ExportPanel>()->canWrite());
}

TEST_CASE("another condition is chosen from the pills, and groups go inside each other", "[segments-page]")
{
    Fixture f;
    f.open(u"all()"_s);
    f.button(u"+ Condition"_s)->click();
    auto *row = f.child<ConditionRow>();
    REQUIRE(row);
    auto *criteria = row->findChild<PillCombo *>();
    const int consent = criteria->findData(u"consent"_s);
    REQUIRE(consent > 0);
    criteria->setCurrentIndex(consent);
    Q_EMIT criteria->activated(consent);
    CHECK(f.text() == u"all(consent given email)");
    f.button(u"+ Group"_s)->click();
    CHECK(f.page->findChildren<ConditionRow *>().size() == 2);
    CHECK(f.text() == u"all(consent given email)");
}

TEST_CASE("what this program does not know stays visible and is not counted", "[segments-page]")
{
    Fixture f;
    QVariantMap state;
    state.insert(u"text"_s, u"any(name contains \"a\", shoe-size > 40)"_s);
    f.page->restore(state);
    REQUIRE(f.waitUntilSays(u"shoe-size > 40"_s));
    REQUIRE(f.waitUntilSays(u"does not know the condition"_s));
    CHECK(f.child<SegmentPeopleModel>()->rowCount() == 0);
    CHECK(f.text() == u"any(name contains \"a\", shoe-size > 40)");
}

TEST_CASE("the text can be changed and a wrong one is told", "[segments-page]")
{
    Fixture f;
    f.open(u"name contains \"anna\""_s);
    f.button(u"As text"_s)->click();
    auto *edit = f.child<QPlainTextEdit>();
    edit->setFocus();
    edit->setPlainText(u"any(name contains \"anna\", name contains \"bobby\")"_s);
    auto *model = f.child<SegmentPeopleModel>();
    REQUIRE(QTest::qWaitFor([&] { return model->rowCount() == 2; }));
    CHECK(f.page->findChildren<ConditionRow *>().size() >= 2);
    edit->setPlainText(u"any(name contains"_s);
    REQUIRE(f.waitUntilSays(u"cannot be understood"_s));
}

TEST_CASE("why somebody is in it is explained with their own figures", "[segments-page]")
{
    Fixture f;
    f.open(u"consent given email"_s);
    auto *why = f.child<WhyPanel>();
    why->showPerson(f.people[0]);
    REQUIRE(f.waitUntilSays(u"is not in the segment"_s));
    CHECK(f.waitUntilSays(u"Consent: not known"_s));
    why->showPerson(f.people[1]);
    REQUIRE(f.waitUntilSays(u"is in the segment"_s));
    CHECK(f.waitUntilSays(u"1 Jan 2026"_s));
}

TEST_CASE("saving, copying and deleting go through the shop and can be taken back", "[segments-page]")
{
    Fixture f;
    f.open(u"name contains \"anna\""_s);
    f.button(u"Copy"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return f.services.segments.findByName(u"Copy of Mine"_s).has_value(); }));
    f.page->saveAs(u"Mine again"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.services.segments.findByName(u"Mine again"_s).has_value(); }));
    REQUIRE(f.file->undo());
    CHECK(f.services.segments.findByName(u"Copy of Mine"_s).has_value());
}

TEST_CASE("the export is looked at first, then written, then listed", "[segments-page]")
{
    Fixture f;
    f.open(u"name contains \"b\""_s);
    auto *panel = f.child<ExportPanel>();
    REQUIRE(f.waitUntilSays(u"1 have not said yes"_s));
    const auto action = [&] { return f.page->actions().last()->text(); };
    CHECK(QTest::qWaitFor([&] { return action() == u"Export 1 people"; }));
    const QString path = f.file.inFolder(u"out.csv"_s);
    panel->write(path);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path); }));
    REQUIRE(f.waitUntilSays(u"Mailchimp, 1 people"_s));
    f.child<QCheckBox>()->click();
    REQUIRE(f.waitUntilSays(u"for the shop alone"_s));
    CHECK(QTest::qWaitFor([&] { return action() == u"Export 2 people"; }));
    CHECK(f.says(u"Mine"_s));
    CHECK(f.says(u"out.csv"_s));
    CHECK(f.services.exports.registered()->first().people == 1);
    CHECK(f.services.exports.registered()->first().what == u"Mine");
    // Conditions that are not saved are not those of the name.
    QVariantMap state = f.page->state();
    state[u"text"_s] = u"name contains \"nn\""_s;
    f.page->restore(state);
    REQUIRE(QTest::qWaitFor([&] { return action() == u"Export 1 people"; }));
    const QString other = f.file.inFolder(u"other.csv"_s);
    panel->write(other);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(other); }));
    CHECK(QTest::qWaitFor([&] { return f.services.exports.registered()->first().what == u"Mine, changed"; }));
}

TEST_CASE("nobody cannot be exported", "[segments-page]")
{
    Fixture f;
    f.open(u"name contains \"xyz\""_s);
    REQUIRE(f.waitUntilSays(u"Nobody is in it now"_s));
    REQUIRE(f.waitUntilSays(u"0 people said yes"_s));
    CHECK_FALSE(f.child<ExportPanel>()->canWrite());
    CHECK_FALSE(f.page->actions().last()->isEnabled());
    // Those who have not said yes are not in the file either, unless it is for the shop alone.
    f.page->restore({{u"text"_s, u"name contains \"anna\""_s}});
    REQUIRE(f.waitUntilSays(u"1 have not said yes"_s));
    CHECK_FALSE(f.child<ExportPanel>()->canWrite());
    f.child<QCheckBox>()->click();
    CHECK(QTest::qWaitFor([&] { return f.child<ExportPanel>()->canWrite(); }));
    CHECK(f.page->actions().last()->isEnabled());
}

TEST_CASE("a name that the shop does not know is marked where it stands", "[segments-page]")
{
    Fixture f;
    REQUIRE(f.services.tags.add({f.people[0]}, u"silver"_s));
    f.page->restore({{u"text"_s, u"any(tag has \"silver\", tag has \"gold\")"_s}});
    REQUIRE(f.waitUntilSays(u"There is nothing called “gold”."_s));
    REQUIRE(f.waitUntilSays(u"Something is missing or wrong"_s));
    const auto marked = [&] {
        QStringList said;
        const auto lines = f.page->findChildren<QLineEdit *>();
        for (const QLineEdit *line : lines) {
            if (!line->accessibleDescription().isEmpty())
                said << line->text();
        }
        return said;
    };
    CHECK(marked() == QStringList{u"gold"_s});
    REQUIRE(f.services.tags.add({f.people[0]}, u"gold"_s));
    f.page->refresh();
    CHECK(QTest::qWaitFor([&] { return marked().isEmpty(); }));
}

TEST_CASE("an own field is asked about before how it compares, and stays when that changes",
          "[segments-page][own]")
{
    Fixture f;
    const OwnFieldId size = *f.services.ownFields.add({{}, OwnFieldKind::Number, u"Shoe size"_s, {}});
    REQUIRE(f.services.ownFields.set({f.people[0], f.people[1]}, size, u"42.5"_s));
    f.open(u"all(own-field >= #1\"Shoe size\" 40)"_s);
    auto *model = f.child<SegmentPeopleModel>();
    REQUIRE(QTest::qWaitFor([&] { return model->rowCount() == 2; }));
    auto *row = f.child<ConditionRow>();
    const auto editors = row->findChildren<ValueEditor *>();
    REQUIRE(editors.size() == 2);
    const auto pills = row->findChildren<PillCombo *>();
    REQUIRE(pills.size() >= 2);
    PillCombo *compares = pills[1];
    CHECK(editors[0]->geometry().right() < compares->geometry().left());
    CHECK(compares->geometry().right() < editors[1]->geometry().left());
    CHECK(editors[0]->findChild<QLineEdit *>()->text() == u"Shoe size");

    const int is = compares->findData(u"is"_s);
    compares->setCurrentIndex(is);
    Q_EMIT compares->activated(is);
    const auto after = row->findChildren<ValueEditor *>();
    CHECK(after.last()->findChild<QLineEdit *>()->text().isEmpty());
    type(after.last()->findChild<QLineEdit *>(), u"42.5"_s);
    REQUIRE(QTest::qWaitFor([&] { return model->rowCount() == 2; }));
    CHECK(f.text() == u"all(own-field is #1\"Shoe size\" \"42.5\")");
}
