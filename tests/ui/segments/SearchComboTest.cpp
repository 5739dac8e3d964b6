// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/SearchCombo.h"

#include "tests/support/Catch.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

struct Picker
{
    Picker()
    {
        combo.addHeading(u"Άνθρωποι"_s);
        combo.addItem(u"Γενέθλια"_s, u"birthday"_s);
        combo.addItem(u"Κάτοικος πόλης"_s, u"city"_s);
        combo.addHeading(u"Vásárlások"_s);
        combo.addItem(u"Első vásárlás"_s, u"first"_s);
        combo.addItem(u"Ostatni zakup · łącznie"_s, u"last"_s);
        combo.addItem(u"День рождения"_s, u"ru"_s);
        combo.addItem(u"خرید كالا"_s, u"fa"_s);
        combo.setCurrentIndex(-1);
        combo.show();
    }
    QLineEdit *typed() const { return combo.findChild<QLineEdit *>(); }
    QStringList offers() const
    {
        QStringList texts;
        const auto *model = combo.findChild<QListView *>()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts << model->index(row, 0).data().toString();
        return texts;
    }
    void key(Qt::Key key) const { QTest::keyClick(typed(), key); }

    SearchCombo combo{u"Find"_s};
};

} // namespace

TEST_CASE("typing narrows what can be chosen, in every language and without accents", "[ui][segments]")
{
    Picker p;
    p.combo.showPopup();
    CHECK(p.offers().size() == 8);
    const auto leaves = [&](const QString &text, const QStringList &offers) {
        p.typed()->setText(text);
        INFO(text.toStdString());
        CHECK(p.offers() == offers);
    };
    leaves(u"γενεθ"_s, {u"Άνθρωποι"_s, u"Γενέθλια"_s});
    leaves(u"ΠΌΛΗΣ κατ"_s, {u"Άνθρωποι"_s, u"Κάτοικος πόλης"_s});
    leaves(u"vasar elso"_s, {u"Vásárlások"_s, u"Első vásárlás"_s});
    leaves(u"lacz"_s, {u"Vásárlások"_s, u"Ostatni zakup · łącznie"_s});
    leaves(u"рожд"_s, {u"Vásárlások"_s, u"День рождения"_s});
    leaves(u"کال"_s, {u"Vásárlások"_s, u"خرید كالا"_s});
    leaves(u"xyz"_s, {u"Nothing is called so"_s});
    p.key(Qt::Key_Return);
    CHECK(p.combo.currentIndex() == -1);
}

TEST_CASE("the keys of a list move in the list, over its headings, and Enter chooses", "[ui][segments]")
{
    Picker p;
    QSignalSpy chosen(&p.combo, &QComboBox::activated);
    // The first letter on the closed pill opens it.
    QTest::sendKeyEvent(QTest::Click, &p.combo, Qt::Key_unknown, u"ε"_s, Qt::NoModifier);
    CHECK(p.typed()->text() == u"ε");
    p.typed()->clear();
    p.key(Qt::Key_Down);
    p.key(Qt::Key_Down);
    p.key(Qt::Key_Return);
    REQUIRE(chosen.count() == 1);
    CHECK(p.combo.currentData() == u"first"_s);
    CHECK_FALSE(p.typed()->isVisible());
    p.combo.showPopup();
    p.key(Qt::Key_Escape);
    CHECK_FALSE(p.typed()->isVisible());
    CHECK(chosen.count() == 1);
    CHECK(p.combo.currentData() == u"first"_s);
}
