// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ShopView.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "core/shop/Shop.h"
#include "tests/support/Catch.h"
#include "ui/common/Page.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/HelpDialog.h"
#include "ui/shell/Rail.h"
#include "ui/shell/SearchBox.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace tefter;

namespace {

/// A new shop in a folder of its own.
struct OpenShop
{
    OpenShop()
    {
        NewShop wanted;
        wanted.settings = {QStringLiteral("Tea"),
                           {},
                           QStringLiteral("GR"),
                           {QStringLiteral("EUR"), 2},
                           QStringLiteral("en")};
        auto made = Shop::create(folder.filePath(QStringLiteral("tea.tefter")), wanted, {});
        REQUIRE(made);
        shop = std::move(*made);
        services = std::make_unique<Services>(*shop);
    }

    QTemporaryDir folder;
    std::unique_ptr<Shop> shop;
    std::unique_ptr<Services> services;
    Formats formats{Language::English};
};

QString shownText(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        if (label->isVisible())
            texts.append(label->text());
    for (const QAbstractButton *button : widget.findChildren<QAbstractButton *>())
        if (button->isVisible())
            texts.append(button->text());
    return texts.join(QLatin1Char('|'));
}

} // namespace

TEST_CASE("every page is reached from the rail and has a name", "[ui][shell]")
{
    OpenShop open;
    ShopView view(*open.shop, *open.services, open.formats);
    view.resize(1360, 860);
    view.show();
    QStringList ids = view.pageIds();
    REQUIRE(ids.contains(QStringLiteral("settings")));
    QSignalSpy titles(&view, &ShopView::titleChanged);
    for (const QString &id : ids) {
        auto *room = view.findChild<RailButton *>(id);
        REQUIRE(room);
        QTest::mouseClick(room, Qt::LeftButton);
        CHECK(view.currentPageId() == id);
        CHECK_FALSE(room->accessibleName().isEmpty());
        CHECK_FALSE(view.page(id)->title().isEmpty());
    }
    ids.removeDuplicates();
    CHECK(ids.size() == view.pageIds().size());
    CHECK(view.page(QStringLiteral("no such page")) == nullptr);
}

TEST_CASE("a changed name is saved, told in the status line, and taken back with Ctrl+Z", "[ui][shell]")
{
    OpenShop open;
    ShopView view(*open.shop, *open.services, open.formats);
    view.resize(1360, 860);
    view.show();
    QApplication::setActiveWindow(&view);
    view.openPage(QStringLiteral("settings"));
    auto *name = view.page(QStringLiteral("settings"))->findChild<QLineEdit *>();
    REQUIRE(name->text() == QStringLiteral("Tea"));
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Soap"));
    QTest::keyClick(name, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return open.shop->settings().name == QStringLiteral("Soap"); }));
    REQUIRE(QTest::qWaitFor([&] { return shownText(view).contains(QStringLiteral("Undo: “")); }));
    CHECK(shownText(view).contains(QStringLiteral("All changes saved")));
    view.undo();
    REQUIRE(QTest::qWaitFor([&] { return open.shop->settings().name == QStringLiteral("Tea"); }));
    CHECK(QTest::qWaitFor([&] { return name->text() == QStringLiteral("Tea"); }));
    view.redo();
    CHECK(QTest::qWaitFor([&] { return name->text() == QStringLiteral("Soap"); }));
}

TEST_CASE("page and draft outlive the rebuilding of the window", "[ui][shell]")
{
    OpenShop open;
    QVariantMap state;
    {
        ShopView view(*open.shop, *open.services, open.formats);
        view.show();
        view.openPage(QStringLiteral("settings"));
        view.page(QStringLiteral("settings"))
            ->findChild<QLineEdit *>()
            ->setText(QStringLiteral("Half typed"));
        state = view.state();
    }
    const Formats greek(Language::Greek);
    ShopView view(*open.shop, *open.services, greek);
    view.show();
    view.restore(state);
    CHECK(view.currentPageId() == QStringLiteral("settings"));
    CHECK(view.page(QStringLiteral("settings"))->findChild<QLineEdit *>()->text() ==
          QStringLiteral("Half typed"));
}

TEST_CASE("a narrow window keeps the rail as icons", "[ui][shell]")
{
    OpenShop open;
    ShopView view(*open.shop, *open.services, open.formats);
    view.resize(1360, 860);
    view.show();
    const int wide = view.findChild<Rail *>()->width();
    view.resize(800, 600);
    QApplication::processEvents();
    CHECK(view.findChild<Rail *>()->width() < wide / 2);
}

TEST_CASE("the search box offers every page and command once, wherever one is", "[ui][shell]")
{
    OpenShop open;
    ShopView view(*open.shop, *open.services, open.formats);
    view.resize(1360, 860);
    view.show();
    QApplication::setActiveWindow(&view);
    auto *list = view.findChild<CommandPalette *>()->findChild<QListView *>();
    const auto offered = [&] {
        QTest::mouseClick(view.findChild<SearchBox *>(), Qt::LeftButton);
        QStringList texts;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            texts.append(list->model()->index(row, 0).data().toString());
        return texts;
    };
    for (const char *page : {"settings", "customers", "sales"}) {
        view.openPage(QLatin1String(page));
        const QStringList texts = offered();
        for (const char *one :
             {"New customer", "New product", "New sale", "New segment", "Import", "Settings", "Reports"}) {
            INFO(page << ": " << one);
            CHECK(texts.count(QLatin1String(one)) == 1);
        }
        CHECK_FALSE(texts.contains(QStringLiteral("Import…")));
    }
    view.openPage(QStringLiteral("settings"));
    const qsizetype row = offered().indexOf(QStringLiteral("New segment"));
    Q_EMIT list->clicked(list->model()->index(int(row), 0));
    CHECK(view.currentPageId() == QStringLiteral("segments"));
    // The page is made by the command; what it reads then must not push the new one aside.
    QTest::qWait(500);
    CHECK(view.page(QStringLiteral("segments"))
              ->state()
              .value(QStringLiteral("readyMade"))
              .toString()
              .isEmpty());
}

TEST_CASE("F1 opens the help at the page in front", "[ui][shell]")
{
    OpenShop open;
    ShopView view(*open.shop, *open.services, open.formats);
    view.resize(1360, 860);
    view.show();
    QApplication::setActiveWindow(&view);
    view.openPage(QStringLiteral("segments"));
    QTest::keyClick(&view, Qt::Key_F1);
    auto *help = view.findChild<HelpDialog *>();
    REQUIRE(help);
    CHECK(help->isVisible());
    CHECK(help->findChild<QTextBrowser *>()->toPlainText().startsWith(QStringLiteral("Segments")));
    view.openHelp(QStringLiteral("figures"));
    CHECK(view.findChildren<HelpDialog *>().size() == 1);
    CHECK(help->findChild<QTextBrowser *>()->toPlainText().contains(QStringLiteral("Usually every")));
}

TEST_CASE("the search box finds commands without their accents and in capitals", "[ui][shell]")
{
    OpenShop open;
    ShopView view(*open.shop, *open.services, open.formats);
    view.resize(1360, 860);
    view.show();
    QApplication::setActiveWindow(&view);
    auto *box = view.findChild<SearchBox *>();
    view.findChild<CommandPalette *>()->start();
    QTest::keyClicks(box, QStringLiteral("SÉTTINGS"));
    const QAbstractItemModel *hits = view.findChild<CommandPalette *>()->findChild<QListView *>()->model();
    REQUIRE(QTest::qWaitFor([&] { return hits->rowCount() > 1; }));
    CHECK(hits->index(1, 0).data().toString() == QStringLiteral("Settings"));
}
