// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Formats.h"
#include "core/registry/KeptTables.h"
#include "core/registry/Services.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"
#include "ui/exchange/ImportPage.h"
#include "ui/shell/ShopView.h"

#include <QAbstractItemView>
#include <QElapsedTimer>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

constexpr int heartbeat = 10;
constexpr double latest = 50;

/// A beat on the window's thread: how late the latest one was, and where the person was then.
class Heartbeat : public QObject
{
public:
    explicit Heartbeat(ShopView &view)
        : m_view(view)
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_since.start();
        connect(&m_timer, &QTimer::timeout, this, [this] {
            const double late = static_cast<double>(m_since.nsecsElapsed()) / 1e6 - heartbeat;
            m_since.start();
            m_latest = qMax(m_latest, late);
            if (late > latest)
                m_places << u"%1 ms: %2, %3"_s.arg(late, 0, 'f', 0).arg(m_view.currentPageId(), m_doing);
        });
        m_timer.start(heartbeat);
    }
    void doing(const QString &what) { m_doing = what; }
    double late() const { return m_latest; }
    QString places() const { return m_places.join(u'\n'); }

private:
    ShopView &m_view;
    QTimer m_timer;
    QElapsedTimer m_since;
    QString m_doing;
    double m_latest = 0;
    QStringList m_places;
};

struct Importing
{
    Importing()
    {
        view.resize(1360, 860);
        view.show();
        view.openPage(u"import"_s);
        page = qobject_cast<ImportPage *>(view.page(u"import"_s));
        REQUIRE(page);
    }
    bool arrives(ImportPage::Step step)
    {
        return QTest::qWaitFor([&] { return page->step() == step; }, 300'000);
    }
    void next()
    {
        auto *button = page->findChild<QPushButton *>(u"next"_s);
        REQUIRE(QTest::qWaitFor([&] { return button->isVisible() && button->isEnabled(); }, 60'000));
        button->click();
    }
    /// Leafs through the lists until the import is done.
    void useListsUntilDone(Heartbeat &heart)
    {
        const QStringList pages{u"customers"_s, u"sales"_s, u"products"_s, u"import"_s};
        for (int turn = 0; page->step() != ImportPage::Step::Done; ++turn) {
            heart.doing(u"import, turn %1"_s.arg(turn));
            view.openPage(pages[turn % pages.size()]);
            for (int i = 0; i < 20; ++i) {
                QTest::qWait(30);
                const auto lists = view.findChildren<QAbstractItemView *>();
                for (QAbstractItemView *list : lists) {
                    if (list->isVisible())
                        list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum() * i / 20);
                }
            }
            REQUIRE(turn < 2000);
        }
    }

    test::ShopFile file{keptTables()};
    Services services{file.shop()};
    Formats formats{Language::English};
    ShopView view{file.shop(), services, formats};
    ImportPage *page = nullptr;
};

} // namespace

TEST_CASE("the window's thread never waits while a large file is imported and the lists are used",
          "[.slow-heartbeat]")
{
    const QString path = qEnvironmentVariable("TEFTER_SALES_FILE");
    if (path.isEmpty())
        FAIL("TEFTER_SALES_FILE names the file to import");
    Importing open;
    // The first opening of each page is measured by the bench.
    for (const QString &id : {u"customers"_s, u"sales"_s, u"products"_s, u"import"_s}) {
        open.view.openPage(id);
        QTest::qWait(300);
    }
    Heartbeat heart(open.view);
    heart.doing(u"reading the file"_s);
    open.page->begin(path);
    REQUIRE(open.arrives(ImportPage::Step::Columns));
    heart.doing(u"columns"_s);
    open.next();
    REQUIRE(open.arrives(ImportPage::Step::Rules));
    heart.doing(u"trial"_s);
    open.next();
    REQUIRE(open.arrives(ImportPage::Step::Trial));
    open.next();
    open.useListsUntilDone(heart);
    heart.doing(u"after"_s);
    for (const QString &id : {u"customers"_s, u"sales"_s, u"products"_s, u"import"_s}) {
        open.view.openPage(id);
        QTest::qWait(800);
    }
    INFO(heart.places().toStdString());
    CHECK(heart.late() < latest);
    WARN("late by " << heart.late() << " ms at most");
}
