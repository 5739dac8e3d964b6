// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walk/ScreenCheck.h"

#include "core/base/Formats.h"
#include "tests/support/Catch.h"
#include "ui/common/Badge.h"
#include "ui/common/Chip.h"
#include "ui/common/StatTile.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

const QString words = u"Everything that was sold"_s;

struct Window
{
    Window() { Theme::instance().install(Theme::Scheme::Light); }

    /// The widget at its own size is without fault, and `narrower` than that it is not.
    void cutsWhenNarrow(QWidget *widget, int narrower = 12)
    {
        INFO(widget->metaObject()->className());
        widget->setParent(&window);
        widget->show();
        widget->ensurePolished();
        window.resize(700, 200);
        const QSize size = widget->sizeHint();
        widget->setGeometry(10, 10, size.width(), size.height());
        INFO(test::cutTexts(window).join(u'\n').toStdString());
        CHECK(test::cutTexts(window).isEmpty());
        widget->setFixedSize(size.width() - narrower, size.height());
        CHECK_FALSE(test::cutTexts(window).isEmpty());
        widget->setFixedSize(size);
        CHECK(test::cutTexts(window).isEmpty());
        widget->setParent(nullptr);
        delete widget;
    }

    QWidget window;
};

/// Paints over its own words.
class Clumsy : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.drawText(QPoint(10, 30), words);
        painter.drawText(QPoint(40, 34), words);
    }
};

QComboBox *combo()
{
    auto *box = new QComboBox;
    box->addItem(words);
    return box;
}

} // namespace

TEST_CASE("a control that is too narrow for its words is found", "[walk]")
{
    Window open;
    open.cutsWhenNarrow(new QLabel(words));
    open.cutsWhenNarrow(new TextLabel(words));
    open.cutsWhenNarrow(new QPushButton(words), 40);
    open.cutsWhenNarrow(new QCheckBox(words));
    open.cutsWhenNarrow(combo(), 40);
    open.cutsWhenNarrow(new Chip(words), 40);
    open.cutsWhenNarrow(new Badge(words, Tone::Warning), 24);
    open.cutsWhenNarrow(new StatTile(u"Sum"_s, words), 40);
}

TEST_CASE("a text that is lower than its lines is found", "[walk]")
{
    Window open;
    QLabel label(words, &open.window);
    label.setWordWrap(true);
    label.setGeometry(10, 10, 80, 120);
    open.window.resize(300, 300);
    CHECK(test::cutTexts(open.window).isEmpty());
    label.setFixedHeight(20);
    CHECK_FALSE(test::cutTexts(open.window).isEmpty());
}

TEST_CASE("the head of a table must be read, its cells may be shortened", "[walk]")
{
    Window open;
    QTableWidget table(1, 1, &open.window);
    table.resize(400, 150);
    open.window.resize(500, 200);
    table.setHorizontalHeaderLabels({u"Customers"_s});
    table.setItem(0, 0, new QTableWidgetItem(u"A name that is much longer than the head"_s));
    table.verticalHeader()->hide();
    table.setColumnWidth(0, 140);
    INFO(test::cutTexts(open.window).join(u'\n').toStdString());
    CHECK(test::cutTexts(open.window).isEmpty());
    table.setColumnWidth(0, 50);
    CHECK(test::cutTexts(open.window).join(u'\n').contains(u"QHeaderView"_s));
}

TEST_CASE("what the widgets around hide is found, what can be scrolled to is not", "[walk]")
{
    Window open;
    open.window.resize(300, 200);
    QScrollArea area(&open.window);
    area.setGeometry(0, 0, 120, 100);
    auto *label = new QLabel(words + words);
    label->resize(label->sizeHint());
    area.setWidget(label);
    open.window.show();
    CHECK(test::cutTexts(open.window).isEmpty());
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    CHECK_FALSE(test::cutTexts(open.window).isEmpty());
}

TEST_CASE("words that lie on each other are found", "[walk]")
{
    Clumsy clumsy;
    clumsy.resize(400, 60);
    CHECK_FALSE(test::cutTexts(clumsy).isEmpty());
}

TEST_CASE("Latin digits are found in Persian, and not in codes", "[walk]")
{
    Window open;
    const auto before = QGuiApplication::layoutDirection();
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const Formats formats(Language::Persian);
    const auto found = [&](auto change) {
        QWidget window;
        window.resize(400, 300);
        auto *label = new QLabel(&window);
        auto *edit = new QLineEdit(&window);
        change(window, *label, *edit);
        label->adjustSize();
        return test::latinDigits(window);
    };
    CHECK(found([](QWidget &, QLabel &label, QLineEdit &) { label.setText(u"۱۲ مشتری"_s); }).isEmpty());
    CHECK_FALSE(found([](QWidget &, QLabel &label, QLineEdit &) { label.setText(u"12 مشتری"_s); }).isEmpty());
    CHECK_FALSE(
        found([](QWidget &, QLabel &label, QLineEdit &) { label.setToolTip(u"تا 12 مشتری"_s); }).isEmpty());
    CHECK(found([&](QWidget &, QLabel &label, QLineEdit &) {
              label.setText(u"تلفن "_s + formats.isolate(u"+98 21 1234"_s));
          }).isEmpty());
    CHECK_FALSE(found([](QWidget &, QLabel &, QLineEdit &edit) { edit.setText(u"2026"_s); }).isEmpty());
    CHECK(found([](QWidget &, QLabel &, QLineEdit &edit) {
              edit.setLayoutDirection(Qt::LeftToRight);
              edit.setText(u"A-2026"_s);
          }).isEmpty());
    CHECK_FALSE(found([](QWidget &window, QLabel &, QLineEdit &) {
                    auto *table = new QTableWidget(1, 1, &window);
                    table->setHorizontalHeaderLabels({u"نام"_s});
                    table->setItem(0, 0, new QTableWidgetItem(u"7"_s));
                }).isEmpty());
    QGuiApplication::setLayoutDirection(before);
}
