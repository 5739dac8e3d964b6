// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ShopView.h"

#include "core/base/Formats.h"
#include "core/registry/KeptTables.h"
#include "core/registry/Services.h"
#include "core/shop/Shop.h"
#include "tests/support/Catch.h"
#include "ui/common/Chip.h"
#include "ui/common/Page.h"
#include "ui/shell/AtWorkButton.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/HelpDialog.h"
#include "ui/shell/Rail.h"
#include "ui/shell/SearchBox.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>

#include <future>

using namespace tefter;

namespace {

ShopParts shopParts()
{
    ShopParts parts;
    parts.kept = keptTables();
    return parts;
}

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
        auto made = Shop::create(folder.filePath(QStringLiteral("tea.tefter")), wanted, shopParts());
        REQUIRE(made);
        shop = std::move(*made);
        services = std::make_unique<Services>(*shop);
    }
    CustomerId addCustomer(const QString &name) const
    {
        Customer one;
        one.givenName = name;
        const auto id = services->customers.create(one);
        REQUIRE(id);
        return *id;
    }
    static void showInFront(ShopView &view)
    {
        view.resize(1360, 860);
        view.show();
        view.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&view));
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

TEST_CASE("the settings stand where they stood when the window is rebuilt", "[ui][shell]")
{
    OpenShop open;
    const auto settingsOf = [](ShopView &view) { return view.page(QStringLiteral("settings")); };
    const auto barOf = [&](ShopView &view) {
        return settingsOf(view)->findChild<QScrollArea *>()->verticalScrollBar();
    };
    QVariantMap state;
    int place = 0;
    {
        ShopView view(*open.shop, *open.services, open.formats);
        open.showInFront(view);
        view.openPage(QStringLiteral("settings"));
        REQUIRE(QTest::qWaitFor([&] { return barOf(view)->maximum() > 200; }));
        barOf(view)->setValue(200);
        place = barOf(view)->value();
        for (Chip *chip : settingsOf(view)->findChildren<Chip *>())
            if (chip->text() == ownName(Language::Greek))
                chip->setFocus();
        state = view.state();
    }
    const Formats greek(Language::Greek);
    ShopView view(*open.shop, *open.services, greek);
    view.restore(state);
    open.showInFront(view);
    CHECK(QTest::qWaitFor([&] { return barOf(view)->value() == place; }));
    const auto *chip = qobject_cast<Chip *>(settingsOf(view)->focusWidget());
    REQUIRE(chip);
    CHECK(chip->text() == ownName(Language::Greek));
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

TEST_CASE("signs alone find no page and no command", "[ui][shell]")
{
    OpenShop open;
    ShopView view(*open.shop, *open.services, open.formats);
    open.showInFront(view);
    auto *palette = view.findChild<CommandPalette *>();
    palette->start();
    QTest::keyClicks(view.findChild<SearchBox *>(), QStringLiteral("@@@@"));
    CHECK(QTest::qWaitFor([&] { return palette->findChild<QListView *>()->model()->rowCount() == 0; }));
    CHECK(palette->accessibleDescription() == QStringLiteral("Nothing found"));
    CHECK(palette->width() == view.findChild<SearchBox *>()->width());
}

TEST_CASE("what was taken back is done again with the keys of either habit", "[ui][shell]")
{
    OpenShop open;
    ShopView view(*open.shop, *open.services, open.formats);
    open.showInFront(view);
    view.openPage(QStringLiteral("reports"));
    const CustomerId anna = open.addCustomer(QStringLiteral("Anna"));
    const auto isThere = [&] { return open.services->customers.find(anna).has_value(); };
    REQUIRE(isThere());
    for (const auto &[key, modifiers] : {std::pair(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier),
                                         std::pair(Qt::Key_Y, Qt::KeyboardModifiers(Qt::ControlModifier))}) {
        QTest::keyClick(&view, Qt::Key_Z, Qt::ControlModifier);
        REQUIRE(QTest::qWaitFor([&] { return !isThere(); }));
        QTest::keyClick(&view, key, modifiers);
        CHECK(QTest::qWaitFor(isThere));
    }
}

TEST_CASE("Enter presses the button that has the focus", "[ui][shell]")
{
    OpenShop open;
    ShopView view(*open.shop, *open.services, open.formats);
    open.showInFront(view);
    auto *room = view.findChild<RailButton *>(QStringLiteral("reports"));
    REQUIRE(room);
    room->setFocus();
    REQUIRE(room->hasFocus());
    QTest::keyClick(room, Qt::Key_Return);
    CHECK(view.currentPageId() == QStringLiteral("reports"));
}

TEST_CASE("undo that takes long says so, and is not pressed twice", "[ui][shell]")
{
    OpenShop open;
    ShopView view(*open.shop, *open.services, open.formats);
    open.showInFront(view);
    open.addCustomer(QStringLiteral("Anna"));
    open.addCustomer(QStringLiteral("Boris"));
    // The writer is busy for a while, as it is when an import is taken back.
    std::promise<void> busy;
    open.shop->jobs().write(
        &view, [waiting = busy.get_future().share()] { waiting.wait(); }, [] {});
    QTest::keyClick(&view, Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return shownText(view).contains(QStringLiteral("Taking back…")); }));
    QTest::keyClick(&view, Qt::Key_Z, Qt::ControlModifier);
    busy.set_value();
    REQUIRE(QTest::qWaitFor([&] { return !shownText(view).contains(QStringLiteral("Taking back…")); }));
    QTest::qWait(100);
    CHECK(open.services->customers.count().value() == 1);
}

TEST_CASE("a sale to a person is entered without leaving the person", "[ui][shell]")
{
    OpenShop open;
    const CustomerId anna = open.addCustomer(QStringLiteral("Anna"));
    ShopView view(*open.shop, *open.services, open.formats);
    open.showInFront(view);
    view.open(anna);
    auto *person = view.page(QStringLiteral("customers"));
    auto *sell = [&] {
        QPushButton *found = nullptr;
        REQUIRE(QTest::qWaitFor([&] {
            const auto buttons = person->findChildren<QPushButton *>();
            for (QPushButton *one : buttons)
                if (one->text() == QStringLiteral("New sale") && one->isVisible())
                    found = one;
            return found != nullptr;
        }));
        return found;
    }();
    QTest::mouseClick(sell, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([] { return QApplication::activeModalWidget() && QApplication::focusWidget(); }));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("12.50"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([] { return !QApplication::activeModalWidget(); }));
    CHECK(view.currentPageId() == QStringLiteral("customers"));
    // What they spent in all stands there anew.
    CHECK(QTest::qWaitFor([&] { return shownText(*person).contains(QStringLiteral("€12.50")); }));
}

TEST_CASE("a new sale is for the customer in front", "[ui][shell]")
{
    OpenShop open;
    const CustomerId anna = open.addCustomer(QStringLiteral("Anna"));
    ShopView view(*open.shop, *open.services, open.formats);
    open.showInFront(view);
    view.open(anna);
    REQUIRE(QTest::qWaitFor([&] { return view.page(QStringLiteral("customers"))->customer() == anna; }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(QTest::qWaitFor([] { return QApplication::activeModalWidget() && QApplication::focusWidget(); }));
    CHECK(view.currentPageId() == QStringLiteral("customers"));
    QWidget *form = QApplication::activeModalWidget();
    CHECK(form->findChild<QLineEdit *>()->text() == QStringLiteral("Anna"));
    form->close();
}

TEST_CASE("the keyboard begins in the page, and undo is the shop's where a line has nothing to take back",
          "[ui][shell]")
{
    OpenShop open;
    open.addCustomer(QStringLiteral("Anna"));
    ShopView view(*open.shop, *open.services, open.formats);
    open.showInFront(view);
    const Page *customers = view.page(QStringLiteral("customers"));
    CHECK(customers->isAncestorOf(QApplication::focusWidget()));
    auto *line = qobject_cast<QLineEdit *>(view.page(QStringLiteral("customers"))->searchField());
    REQUIRE(line);
    line->setFocus();
    REQUIRE(*open.services->customers.count() == 1);
    QTest::keyClicks(line, QStringLiteral("x"));
    QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier); // the line's own
    CHECK(line->text().isEmpty());
    CHECK(*open.services->customers.count() == 1);
    QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return *open.services->customers.count() == 0; }));
}

TEST_CASE("Ctrl+N makes a new one of what the page shows, wherever the cursor is", "[ui][shell]")
{
    OpenShop open;
    ShopView view(*open.shop, *open.services, open.formats);
    open.showInFront(view);
    for (const auto &[page, title] : {std::pair("customers", "New customer"),
                                      std::pair("products", "New product"), std::pair("sales", "New sale")}) {
        INFO(page);
        view.openPage(QLatin1String(page));
        view.findChild<RailButton *>(QLatin1String(page))->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
        CHECK(QTest::qWaitFor([] { return QApplication::activeModalWidget() != nullptr; }));
        if (QWidget *form = QApplication::activeModalWidget()) {
            CHECK(form->windowTitle() == QLatin1String(title));
            form->close();
        }
        REQUIRE(QTest::qWaitFor([] { return !QApplication::activeModalWidget(); }));
        open.showInFront(view);
    }
    view.openPage(QStringLiteral("segments"));
    const auto isReadyMade = [&] {
        const QVariantMap state = view.page(QStringLiteral("segments"))->state();
        return !state.value(QStringLiteral("readyMade")).toString().isEmpty();
    };
    REQUIRE(QTest::qWaitFor(isReadyMade));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return !isReadyMade(); }));
}

TEST_CASE("Ctrl+F searches in the page, Ctrl+K everywhere", "[ui][shell]")
{
    OpenShop open;
    open.addCustomer(QStringLiteral("Anna"));
    ShopView view(*open.shop, *open.services, open.formats);
    open.showInFront(view);
    for (const char *page : {"customers", "products", "sales", "segments"}) {
        INFO(page);
        view.openPage(QLatin1String(page));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
        CHECK(QApplication::focusWidget() == view.page(QLatin1String(page))->searchField());
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
    CHECK(QApplication::focusWidget() == view.findChild<SearchBox *>());
    view.openPage(QStringLiteral("settings"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
    CHECK(QApplication::focusWidget() == view.findChild<SearchBox *>());
}

TEST_CASE("work that goes on is seen from every page, can be stopped, and is not closed over unasked",
          "[ui][shell]")
{
    OpenShop open;
    ShopView view(*open.shop, *open.services, open.formats);
    open.showInFront(view);
    CHECK(view.mayClose());
    int stopped = 0;
    view.showWork({QStringLiteral("import"), QStringLiteral("Importing…"), 45, 100, [&] { ++stopped; }});
    CHECK(shownText(view).contains(QStringLiteral("Importing… 45%")));
    CHECK_FALSE(shownText(view).contains(QStringLiteral("All changes saved")));
    CHECK(view.findChild<RailButton *>(QStringLiteral("import"))->accessibleDescription() ==
          QStringLiteral("45%"));
    const auto press = [&](const QString &text) {
        const auto buttons = view.findChildren<QPushButton *>();
        for (QPushButton *one : buttons)
            if (one->text() == text && one->isVisible())
                return QTest::mouseClick(one, Qt::LeftButton);
        FAIL_CHECK(text.toStdString());
    };
    REQUIRE(view.currentPageId() != QStringLiteral("import"));
    press(QStringLiteral("Importing… 45%"));
    CHECK(view.currentPageId() == QStringLiteral("import"));
    press(QStringLiteral("Stop"));
    CHECK(stopped == 1);
    // Asked whether to close, the person stays at first, then goes; Enter alone does no harm.
    const auto answer = [&](auto give) {
        QTimer::singleShot(0, &view, [give] { give(QApplication::activeModalWidget()); });
        return view.mayClose();
    };
    CHECK_FALSE(answer([](QWidget *question) { QTest::keyClick(question, Qt::Key_Escape); }));
    CHECK_FALSE(answer([](QWidget *question) { QTest::keyClick(question, Qt::Key_Return); }));
    CHECK(stopped == 1);
    CHECK(answer([](QWidget *question) {
        const auto buttons = question->findChildren<QPushButton *>();
        for (QPushButton *one : buttons)
            if (one->text() == QStringLiteral("Stop and close"))
                one->click();
    }));
    CHECK(stopped == 2);
    view.endWork(QStringLiteral("import"));
    CHECK(view.mayClose());
    CHECK(shownText(view).contains(QStringLiteral("All changes saved")));
    CHECK(view.findChild<RailButton *>(QStringLiteral("import"))->accessibleDescription().isEmpty());
}

TEST_CASE("who is at work is chosen from every page where more than one person works", "[ui][shell]")
{
    OpenShop open;
    ShopView view(*open.shop, *open.services, open.formats);
    OpenShop::showInFront(view);
    auto *button = view.findChild<AtWorkButton *>();
    REQUIRE(button);
    QTest::qWait(100);
    CHECK_FALSE(button->isVisible());
    const auto maria = open.services->staff.add(QStringLiteral("Maria"));
    REQUIRE(maria);
    REQUIRE(QTest::qWaitFor([&] { return button->isVisible(); }));
    CHECK(button->text() == QStringLiteral("Owner"));
    const auto names = button->menu()->actions();
    REQUIRE(names.size() == 2);
    CHECK(names.first()->isChecked());
    names.last()->trigger();
    CHECK(open.shop->atWork() == *maria);
    CHECK(QTest::qWaitFor([&] { return button->text() == QStringLiteral("Maria"); }));
    CHECK(button->accessibleName() == QStringLiteral("At work: Maria"));
    REQUIRE(open.services->staff.leave(*maria));
    CHECK(QTest::qWaitFor([&] { return !button->isVisible(); }));
}
