// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Formats.h"
#include "core/registry/KeptTables.h"
#include "core/registry/Services.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"
#include "tests/ui/KeepingNavigator.h"
#include "ui/common/Workplace.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace tefter::test {

/// Settings of the test alone.
struct OwnSettings
{
    OwnSettings() { QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path()); }
    QTemporaryDir folder;
};

inline bool showsText(const QWidget *place, const QString &text)
{
    const auto labels = place->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(text);
    });
}

/// The button with this text or, where it has an icon alone, this accessible name; waits until it can be
/// pressed.
template <class Button = QAbstractButton>
Button *button(const QWidget *place, const QString &text)
{
    Button *found = nullptr;
    (void)QTest::qWaitFor([&] {
        found = nullptr;
        const auto buttons = place->findChildren<Button *>();
        for (Button *one : buttons) {
            if ((one->text() == text || (one->text().isEmpty() && one->accessibleName() == text)) &&
                one->isVisible() && one->isEnabled() && !one->size().isEmpty())
                found = one;
        }
        return found != nullptr;
    });
    INFO(text.toStdString());
    REQUIRE(found);
    return found;
}

inline void press(const QWidget *place, const QString &text)
{
    QTest::mouseClick(button(place, text), Qt::LeftButton);
}

/// Types any script into a line.
inline void type(QWidget *into, const QString &text)
{
    into->setFocus();
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, into, Qt::Key_unknown, QString(c), Qt::NoModifier);
}

/// Takes this from the menu that is open, and closes it.
inline void choose(const QString &text)
{
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    const auto actions = menu->actions();
    const auto wanted = std::find_if(actions.begin(), actions.end(),
                                     [&](const QAction *action) { return action->text() == text; });
    INFO(text.toStdString());
    REQUIRE(wanted != actions.end());
    (*wanted)->trigger();
    menu->close();
}

/// The dialog that is asked in, once it is in front.
template <class Dialog>
Dialog *dialog()
{
    Dialog *found = nullptr;
    (void)QTest::qWaitFor([&] {
        found = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        return found && found->isActiveWindow();
    });
    REQUIRE(found);
    return found;
}

/// A shop and a page over it: Greece, euros, 15 March 2026.
template <class P, class Model>
class PageFixture
{
public:
    ~PageFixture()
    {
        // What is still being read ends before the services go.
        page.reset();
        file.close();
    }

    void showPage()
    {
        page.reset();
        page = std::make_unique<P>(Workplace{services, navigator, formats});
        page->resize(1200, 800);
        page->show();
        bringToFront();
    }
    /// Keys go to the page again, after a dialog.
    void bringToFront() const
    {
        REQUIRE(QTest::qWaitFor([] { return !QApplication::activeModalWidget(); }));
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
    }
    Model *model() const { return page->template findChild<Model *>(); }
    /// Waits until the list has so many rows, as the shop says after each change.
    bool rowsBecome(int rows) const
    {
        return QTest::qWaitFor([&] { return model()->rowCount() == rows; });
    }
    /// What a cell says, once its row has come.
    QString cell(int row, int column) const
    {
        const auto text = [&] { return model()->index(row, column).data().toString(); };
        (void)QTest::qWaitFor([&] { return !text().isEmpty(); });
        return text();
    }
    bool says(const QString &text) const
    {
        return QTest::qWaitFor([&] { return showsText(page.get(), text); });
    }
    template <class T>
    T *child() const
    {
        return page->template findChild<T *>();
    }

    OwnSettings settings;
    ShopFile file{keptTables()};
    Services services{file.shop()};
    KeepingNavigator navigator;
    Formats formats{Language::English};
    std::unique_ptr<P> page;
};

} // namespace tefter::test
