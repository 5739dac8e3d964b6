// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WelcomePage.h"

#include "tests/support/Catch.h"
#include "ui/shell/ChoiceButton.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace tefter;

namespace {

template <class Button>
Button *named(const QWidget &page, const QString &name)
{
    for (Button *button : page.findChildren<Button *>())
        if (button->accessibleName() == name || button->text() == name)
            return button;
    return nullptr;
}

} // namespace

TEST_CASE("a new shop takes currency and VAT from its country", "[ui][shell]")
{
    WelcomePage page(Language::English, {});
    page.resize(1000, 800);
    page.show();
    NewShop made;
    QString path;
    QObject::connect(&page, &WelcomePage::createRequested, &page,
                     [&](const NewShop &shop, const QString &where) {
                         made = shop;
                         path = where;
                     });
    auto *fresh = named<ChoiceButton>(page, QStringLiteral("New shop"));
    REQUIRE(fresh);
    QTest::mouseClick(fresh, Qt::LeftButton);
    auto *create = named<QPushButton>(page, QStringLiteral("Make the shop"));
    REQUIRE(create);
    CHECK_FALSE(create->isEnabled());
    auto *country = page.findChild<QComboBox *>();
    country->setCurrentIndex(country->findData(QStringLiteral("HU")));
    QLineEdit *name = page.findChildren<QLineEdit *>().first();
    QTest::keyClicks(name, QStringLiteral("Tea: and/or soap"));
    QTest::mouseClick(create, Qt::LeftButton);
    CHECK(made.settings.name == QStringLiteral("Tea: and/or soap"));
    CHECK(made.settings.country == QStringLiteral("HU"));
    CHECK(made.settings.currency == Currency{QStringLiteral("HUF"), 0});
    CHECK(made.settings.language == QStringLiteral("hu"));
    REQUIRE_FALSE(made.vatRates.isEmpty());
    CHECK(made.vatRates.first() == Percent{2700});
    CHECK(path.endsWith(QStringLiteral("/Tea and or soap.tefter")));
}

TEST_CASE("the draft of a new shop outlives a language switch", "[ui][shell]")
{
    WelcomePage english(Language::English, {});
    english.show();
    QTest::mouseClick(named<ChoiceButton>(english, QStringLiteral("New shop")), Qt::LeftButton);
    QTest::keyClicks(english.findChildren<QLineEdit *>().first(), QStringLiteral("Tea"));
    WelcomePage greek(Language::Greek, {});
    greek.show();
    greek.restore(english.state());
    QLineEdit *name = greek.findChildren<QLineEdit *>().first();
    CHECK(name->text() == QStringLiteral("Tea"));
    CHECK(name->isVisible());
}

TEST_CASE("shops that were open before are one click away", "[ui][shell]")
{
    WelcomePage page(Language::English, {{QStringLiteral("/home/maria/tea.tefter"), QStringLiteral("Tea")}});
    page.show();
    QSignalSpy opened(&page, &WelcomePage::openRequested);
    auto *recent = named<ChoiceButton>(page, QStringLiteral("Tea"));
    REQUIRE(recent);
    QTest::keyClick(recent, Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened.first().first().toString() == QStringLiteral("/home/maria/tea.tefter"));
}
