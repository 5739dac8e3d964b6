// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SettingsPage.h"

#include "core/base/Formats.h"
#include "core/registry/KeptTables.h"
#include "core/registry/Services.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"
#include "tests/ui/KeepingNavigator.h"
#include "ui/common/ListTable.h"
#include "ui/common/NumberEdit.h"
#include "ui/shell/WeightsCard.h"
#include "ui/suppliers/WeightsDialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

struct OpenSettings
{
    OpenSettings()
    {
        page.resize(1100, 1600);
        page.show();
        QObject::connect(&file.shop(), &Shop::changed, &page, [this] { page.refresh(); });
    }
    static QPushButton *button(const QWidget &in, const QString &text)
    {
        const auto all = in.findChildren<QPushButton *>();
        for (QPushButton *one : all) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    void press(const QString &text)
    {
        INFO(text.toStdString());
        QPushButton *one = button(page, text);
        REQUIRE(one);
        REQUIRE(QTest::qWaitFor([&] { return one->isEnabled(); }));
        one->click();
    }
    /// Presses what opens a dialog; types into its first line, and presses `answer` there.
    void pressAndType(const QString &opens, const QString &typed, const QString &answer,
                      const std::function<void(QDialog &)> &also = {})
    {
        QTimer::singleShot(0, &page, [=, this] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            CHECK(dialog);
            if (!dialog)
                return;
            dialog->findChild<QLineEdit *>()->setText(typed);
            if (also)
                also(*dialog);
            button(*dialog, answer)->click();
        });
        press(opens);
    }
    ListTable *list(const QString &name)
    {
        const auto all = page.findChildren<ListTable *>();
        for (ListTable *one : all) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    /// The list as text, once it reads so.
    bool reads(const QString &name, const QString &wanted)
    {
        QString text;
        const bool does = QTest::qWaitFor([&] {
            text.clear();
            const QAbstractItemModel *model = list(name)->model();
            for (int row = 0; row < model->rowCount(); ++row) {
                for (int column = 0; column < model->columnCount(); ++column)
                    text += model->index(row, column).data().toString() + u'|';
                text += u'\n';
            }
            return text == wanted;
        });
        UNSCOPED_INFO(text.toStdString());
        return does;
    }
    void choose(const QString &name, const QString &first)
    {
        ListTable *table = list(name);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == first)
                table->setCurrentIndex(table->model()->index(row, 0));
        }
        REQUIRE(table->currentIndex().isValid());
    }

    test::ShopFile file{keptTables()};
    Services services{file.shop()};
    test::KeepingNavigator navigator;
    Formats formats{Language::English};
    SettingsPage page{Workplace{services, navigator, formats}};
};

} // namespace

TEST_CASE("staff join, are renamed, leave, come back, and sign what they do", "[ui][settings]")
{
    OpenSettings open;
    REQUIRE(open.reads(u"Staff"_s, u"Ελένη|Owner|\n"_s));
    open.pressAndType(u"Add somebody…"_s, u"Νίκος"_s, u"Add"_s);
    REQUIRE(open.reads(u"Staff"_s, u"Ελένη|Owner|\nΝίκος|works here|\n"_s));
    open.choose(u"Staff"_s, u"Νίκος"_s);
    open.pressAndType(u"Rename…"_s, u"Νικόλας"_s, u"Save"_s);
    REQUIRE(open.reads(u"Staff"_s, u"Ελένη|Owner|\nΝικόλας|works here|\n"_s));

    auto *atWork = open.page.findChild<QComboBox *>();
    REQUIRE(atWork->isVisible());
    atWork->setCurrentIndex(1);
    Q_EMIT atWork->activated(1);
    CHECK(open.file->atWork() == StaffId{2});
    open.press(u"Has left"_s);
    REQUIRE(open.reads(u"Staff"_s, u"Ελένη|Owner|\nΝικόλας|left on 15 Mar 2026|\n"_s));
    CHECK(open.file->pastSteps(1).value().first().step.staff == u"Νικόλας");
    CHECK_FALSE(atWork->isVisible());
    open.choose(u"Staff"_s, u"Ελένη"_s);
    CHECK_FALSE(OpenSettings::button(open.page, u"Has left"_s)->isEnabled());
    open.choose(u"Staff"_s, u"Νικόλας"_s);
    open.press(u"Is back"_s);
    REQUIRE(open.reads(u"Staff"_s, u"Ελένη|Owner|\nΝικόλας|works here|\n"_s));
}

TEST_CASE("VAT rates are added, changed, made the usual one and removed", "[ui][settings]")
{
    OpenSettings open;
    Product mug;
    mug.name = u"Mug"_s;
    mug.vat = Percent{2400};
    REQUIRE(open.services.products.create(mug));
    REQUIRE(open.reads(u"VAT rates"_s, u"24%||1|usual|\n13%||0||\n6%||0||\n"_s));
    open.pressAndType(u"Add a rate…"_s, u"17"_s, u"Add"_s);
    REQUIRE(open.reads(u"VAT rates"_s, u"24%||1|usual|\n13%||0||\n6%||0||\n17%||0||\n"_s));
    open.choose(u"VAT rates"_s, u"24%"_s);
    open.pressAndType(u"Change…"_s, u"25.5"_s, u"Save"_s,
                      [](QDialog &dialog) { CHECK(dialog.findChild<QCheckBox *>()->isVisible()); });
    REQUIRE(open.reads(u"VAT rates"_s, u"25.5%||1|usual|\n13%||0||\n6%||0||\n17%||0||\n"_s));
    open.choose(u"VAT rates"_s, u"13%"_s);
    open.press(u"Make it the usual one"_s);
    REQUIRE(open.reads(u"VAT rates"_s, u"13%||0|usual|\n25.5%||1||\n6%||0||\n17%||0||\n"_s));
    open.choose(u"VAT rates"_s, u"17%"_s);
    open.press(u"Remove"_s);
    REQUIRE(open.reads(u"VAT rates"_s, u"13%||0|usual|\n25.5%||1||\n6%||0||\n"_s));
}

TEST_CASE("what counts in the points of suppliers is changed among the settings", "[ui][settings]")
{
    OpenSettings open;
    auto *card = open.page.findChild<WeightsCard *>();
    const auto says = [&](const QString &text) {
        return QTest::qWaitFor([&] {
            const auto labels = card->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel *label) { return label->text().contains(text); });
        });
    };
    CHECK(says(u"On time: 30"_s));
    OpenSettings::button(*card, u"Change…"_s)->click();
    WeightsDialog *dialog = nullptr;
    REQUIRE(QTest::qWaitFor([&] {
        dialog = qobject_cast<WeightsDialog *>(QApplication::activeModalWidget());
        return dialog != nullptr;
    }));
    const auto edits = dialog->findChildren<NumberEdit *>();
    REQUIRE(QTest::qWaitFor([&] { return edits[0]->value() == 30; }));
    edits[0]->setValue(45);
    OpenSettings::button(*dialog, u"Save"_s)->click();
    CHECK(says(u"On time: 45"_s));
    CHECK(open.navigator.said == u"Weights saved");
}

TEST_CASE("what the shop is called and how it is reached is saved and taken back", "[ui][settings]")
{
    OpenSettings open;
    const auto lines = open.page.findChildren<QLineEdit *>();
    REQUIRE(lines.size() >= 4);
    const QStringList typed{u"Tea"_s, u"210 1234567"_s, u"tea@example.gr"_s, u"123456789"_s};
    for (int i = 0; i < 4; ++i)
        lines[i]->setText(typed[i]);
    open.press(u"Save"_s);
    REQUIRE(QTest::qWaitFor([&] { return open.file->settings().taxNumber == u"123456789"; }));
    CHECK(open.file->settings().phone == u"210 1234567");
    CHECK(open.file->settings().email == u"tea@example.gr");
    CHECK(open.file->read([](Connection &c) { return readSettings(c).phone; }).value() == u"210 1234567");
}

TEST_CASE("the calendar of the shop is chosen among those there are, and can be taken back", "[ui][settings]")
{
    OpenSettings f;
    CHECK(f.file->settings().calendar.isEmpty());
    const auto pills = f.page.findChildren<QAbstractButton *>();
    const auto persian = std::find_if(pills.cbegin(), pills.cend(),
                                      [](const QAbstractButton *one) { return one->text() == u"Persian"; });
    REQUIRE(persian != pills.cend());
    (*persian)->click();
    CHECK(QTest::qWaitFor([&] { return f.file->settings().calendar == u"jalali"; }));
    REQUIRE(f.file->undo());
    CHECK(f.file->settings().calendar.isEmpty());
}

TEST_CASE("own fields are added, changed, moved and removed with a question", "[ui][settings][own]")
{
    OpenSettings open;
    REQUIRE(open.reads(u"Own fields"_s, {}));
    const auto kind = [](const QString &wanted) {
        return [wanted](QDialog &dialog) { dialog.findChild<QComboBox *>()->setCurrentText(wanted); };
    };
    open.pressAndType(u"Add a field…"_s, u"Shoe size"_s, u"Add"_s, kind(u"Number"_s));
    REQUIRE(open.reads(u"Own fields"_s, u"Shoe size|Number|0|\n"_s));
    open.pressAndType(u"Add a field…"_s, u"Colour"_s, u"Add"_s, [&](QDialog &dialog) {
        kind(u"Choice"_s)(dialog);
        auto *choices = dialog.findChild<QPlainTextEdit *>();
        CHECK(choices->isVisible());
        choices->setPlainText(u"Red\nBlue\n"_s);
    });
    REQUIRE(open.reads(u"Own fields"_s, u"Shoe size|Number|0|\nColour|Choice · Red, Blue|0|\n"_s));
    open.choose(u"Own fields"_s, u"Colour"_s);
    open.press(u"Up"_s);
    REQUIRE(open.reads(u"Own fields"_s, u"Colour|Choice · Red, Blue|0|\nShoe size|Number|0|\n"_s));

    Customer maria;
    maria.name = u"Maria"_s;
    maria.ownValues = {{OwnFieldId{1}, u"38"_s}};
    REQUIRE(open.services.customers.create(maria));
    REQUIRE(open.reads(u"Own fields"_s, u"Colour|Choice · Red, Blue|0|\nShoe size|Number|1|\n"_s));
    open.choose(u"Own fields"_s, u"Shoe size"_s);
    QTimer::singleShot(0, &open.page, [] {
        auto *question = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        CHECK(question);
        if (question)
            OpenSettings::button(*question, u"Remove"_s)->click();
    });
    open.press(u"Remove…"_s);
    REQUIRE(open.reads(u"Own fields"_s, u"Colour|Choice · Red, Blue|0|\n"_s));
    REQUIRE(open.file->undo());
    CHECK(open.reads(u"Own fields"_s, u"Colour|Choice · Red, Blue|0|\nShoe size|Number|1|\n"_s));
}

TEST_CASE("products and suppliers have own fields beside those of people", "[ui][settings][own]")
{
    OpenSettings open;
    open.pressAndType(u"Add a field…"_s, u"Shoe size"_s, u"Add"_s);
    REQUIRE(open.reads(u"Own fields"_s, u"Shoe size|Text|0|\n"_s));
    const auto combos = open.page.findChildren<QComboBox *>();
    const auto whose = std::find_if(combos.cbegin(), combos.cend(), [](const QComboBox *one) {
        return one->accessibleName() == u"Whose fields";
    });
    REQUIRE(whose != combos.cend());
    (*whose)->setCurrentText(u"of products"_s);
    REQUIRE(open.reads(u"Own fields"_s, {}));
    // What every product has already is told.
    QTimer::singleShot(0, &open.page, [] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        CHECK(dialog);
        if (!dialog)
            return;
        dialog->findChild<QLineEdit *>()->setText(u"brand"_s);
        OpenSettings::button(*dialog, u"Add"_s)->click();
        CHECK(dialog->isVisible());
        dialog->findChild<QLineEdit *>()->setText(u"Origin"_s);
        OpenSettings::button(*dialog, u"Add"_s)->click();
    });
    open.press(u"Add a field…"_s);
    REQUIRE(open.reads(u"Own fields"_s, u"Origin|Text|0|\n"_s));
    CHECK(open.services.productFields.all()->size() == 1);
    CHECK(open.services.ownFields.all()->size() == 1);
    (*whose)->setCurrentText(u"of suppliers"_s);
    CHECK(open.reads(u"Own fields"_s, {}));
}
