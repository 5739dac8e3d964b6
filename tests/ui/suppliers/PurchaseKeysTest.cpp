// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/suppliers/PurchaseShop.h"
#include "ui/common/ListTable.h"
#include "ui/suppliers/PurchaseDialog.h"
#include "ui/suppliers/ReceiptDialog.h"
#include "ui/suppliers/ReorderDialog.h"

#include <QFileInfo>

using namespace tefter;
using namespace tefter::test;
using namespace Qt::StringLiterals;

namespace {

void pressKey(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
{
    QWidget *place = QApplication::focusWidget();
    REQUIRE(place);
    QTest::keyClick(place, key, with);
}

QString nameOf(const QWidget *widget)
{
    const auto *pressed = qobject_cast<const QAbstractButton *>(widget);
    return pressed && !pressed->text().isEmpty() ? pressed->text() : widget->accessibleName();
}

/// Goes there by Tab, as a person without a mouse does.
void tabTo(const QString &name, Qt::KeyboardModifiers with = Qt::NoModifier)
{
    constexpr int mostStops = 40;
    INFO(name.toStdString());
    for (int i = 0; i < mostStops; ++i) {
        const QWidget *place = QApplication::focusWidget();
        if (place && nameOf(place) == name && place->isEnabled() && place->isVisible())
            return;
        pressKey(Qt::Key_Tab, with);
    }
    REQUIRE(nameOf(QApplication::focusWidget()) == name);
}

/// Instead of what stands in the field.
void enter(const QString &text)
{
    pressKey(Qt::Key_A, Qt::ControlModifier);
    type(QApplication::focusWidget(), text);
}

} // namespace

TEST_CASE("an order lives from what is to be ordered to the scorecard by keys alone", "[ui][suppliers]")
{
    PurchaseShop f;
    REQUIRE(f.services.stock.changeSettings({Day(2026, 1, 1), NegativeStock::Warn}, u"Shop"_s));
    PurchaseOrder other;
    other.supplier = f.potter;
    other.lines = {*f.services.purchaseOrders.line(f.potter, f.mug, Quantity{1'000})};
    REQUIRE(f.services.purchaseOrders.save(other));
    f.showPage();
    REQUIRE(f.rowsBecome(1));
    f.page->firstFocus()->setFocus();

    tabTo(u"What to order…"_s, Qt::ShiftModifier);
    pressKey(Qt::Key_Space);
    auto *list = dialog<ReorderDialog>();
    REQUIRE(QTest::qWaitFor([&] { return showsText(list, u"Together"_s); }));
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    CHECK(f.rowsBecome(2));
    f.bringToFront();
    const PurchaseOrderId id{2};
    REQUIRE(QTest::qWaitFor([&] { return f.page->findChild<ListTable *>()->currentId() == id.value; }));
    REQUIRE(f.says(u"0 of 9"_s));

    CHECK(qobject_cast<ListTable *>(QApplication::focusWidget()));
    pressKey(Qt::Key_F2);
    dialog<PurchaseDialog>();
    tabTo(u"Quantity"_s);
    enter(u"6"_s);
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return f.navigator.said == u"Order saved"; }));
    f.bringToFront();
    REQUIRE(f.says(u"0 of 6"_s));

    const QTemporaryDir folder;
    saveAt(folder.filePath(u"order.pdf"_s));
    tabTo(u"Mark as sent"_s);
    pressKey(Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return QFileInfo::exists(folder.filePath(u"order.pdf"_s)); }));
    f.bringToFront();
    f.page->refresh();
    REQUIRE(f.says(u"PO-2026-0001"_s));

    tabTo(u"Receive goods…"_s);
    pressKey(Qt::Key_Space);
    auto *part = dialog<ReceiptDialog>();
    tabTo(u"Quantity"_s);
    enter(u"4"_s);
    tabTo(u"Cost"_s);
    enter(u"2.75"_s);
    CHECK(QTest::qWaitFor([&] { return showsText(part, u"Mug: the cost was to be €2.50."_s); }));
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return f.navigator.said == u"Goods received"; }));
    f.bringToFront();
    f.page->refresh();
    REQUIRE(f.says(u"4 of 6"_s));

    f.navigator.said.clear();
    tabTo(u"Receive goods…"_s);
    pressKey(Qt::Key_Space);
    dialog<ReceiptDialog>();
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return f.navigator.said == u"Goods received"; }));
    CHECK(f.services.purchaseOrders.find(id)->state == PurchaseState::Closed);
    f.bringToFront();
    f.page->refresh();
    REQUIRE(f.says(u"6 of 6"_s));

    tabTo(u"More"_s);
    pressKey(Qt::Key_Space);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    const auto isThere = [menu] {
        return menu->activeAction() && menu->activeAction()->text() == u"Show the supplier";
    };
    for (qsizetype i = 0; i < menu->actions().size() && !isThere(); ++i)
        QTest::keyClick(menu, Qt::Key_Down);
    REQUIRE(isThere());
    QTest::keyClick(menu, Qt::Key_Return);
    CHECK(f.navigator.page == u"suppliers");
    CHECK(f.navigator.pageState.value(u"record"_s).toLongLong() == f.potter.value);
    const auto card = *f.services.scorecards.of(f.potter, f.services.scorecards.usualPeriod());
    CHECK(card.values[static_cast<qsizetype>(ScoreFigure::Fill)].value == Percent{10'000});
}
