// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ImportWindowBench.h"

#include "core/base/Formats.h"
#include "tests/bench/BenchShop.h"
#include "tests/bench/Heartbeat.h"
#include "tests/bench/WindowBench.h"
#include "ui/common/Theme.h"
#include "ui/exchange/ImportPage.h"
#include "ui/shell/ShopView.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEventLoop>
#include <QProcess>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>

#include <cstdio>

namespace tefter::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestStep = 300'000;
constexpr int glance = 30;
constexpr int glancesPerPage = 20;

void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// A person who imports a file and uses the lists meanwhile.
class Importer
{
public:
    Importer(Shop &shop, Services &services)
        : m_view(shop, services, m_formats)
    {
        m_view.resize(1360, 860);
        m_view.show();
        m_view.openPage(u"import"_s);
        m_page = qobject_cast<ImportPage *>(m_view.page(u"import"_s));
        if (!m_page)
            giveUp(u"there is no page for imports"_s);
        wait(500);
    }

    void import(const QString &csv)
    {
        m_heart.doing(u"reading"_s);
        m_page->begin(csv);
        awaitStep(ImportPage::Step::Columns);
        next();
        awaitStep(ImportPage::Step::Rules);
        m_heart.doing(u"dry run"_s);
        next();
        awaitStep(ImportPage::Step::Trial);
        next();
        for (int turn = 0; m_page->step() != ImportPage::Step::Done; ++turn)
            lookAt(QStringList{u"customers"_s, u"sales"_s, u"products"_s, u"import"_s}[turn % 4],
                   u"importing, "_s);
        for (const QString &page : {u"customers"_s, u"sales"_s, u"products"_s})
            lookAt(page, u"after it, "_s);
    }

    const Heartbeat &heart() const { return m_heart; }

private:
    void awaitStep(ImportPage::Step step) const
    {
        for (int waited = 0; m_page->step() != step; waited += glance) {
            if (waited > longestStep)
                giveUp(u"the import does not go on"_s);
            wait(glance);
        }
    }

    void next() const
    {
        auto *button = m_page->findChild<QPushButton *>(u"next"_s);
        while (!button->isVisible() || !button->isEnabled())
            wait(glance);
        button->click();
    }

    /// Opens a page and scrolls through its lists.
    void lookAt(const QString &page, const QString &when)
    {
        m_heart.doing(when + page);
        m_view.openPage(page);
        for (int i = 0; i < glancesPerPage; ++i) {
            wait(glance);
            const auto lists = m_view.findChildren<QAbstractItemView *>();
            for (QAbstractItemView *list : lists) {
                QScrollBar *bar = list->verticalScrollBar();
                if (list->isVisible())
                    bar->setValue(bar->maximum() * i / glancesPerPage);
            }
        }
    }

    Formats m_formats{Language::English};
    ShopView m_view;
    ImportPage *m_page = nullptr;
    Heartbeat m_heart;
};

} // namespace

int importWindowChild(int argc, char **argv, const QString &csv)
{
    QApplication application(argc, argv);
    Theme::instance().install(Theme::Scheme::Light);
    const QTemporaryDir folder;
    auto shop = newShop(folder.filePath(u"shop.tefter"_s), Language::English);
    shop->closeConnection();
    Services services(*shop);
    {
        Importer importer(*shop, services);
        importer.import(csv);
        std::printf("%.1f %s\n", importer.heart().latest(), qUtf8Printable(importer.heart().latestDoing()));
    }
    // The shop before the services: its threads may still be reading through them.
    shop.reset();
    return 0;
}

Line importInWindow(const QString &csv, const QString &folder)
{
    QList<double> late;
    QStringList places;
    for (int i = 0; i < runs; ++i) {
        QProcess child;
        child.setProcessEnvironment(childEnvironment(folder));
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {u"--child"_s, u"import"_s, csv});
        if (!child.waitForFinished(-1) || child.exitCode() != 0)
            giveUp(u"the import in the window did not end"_s);
        const QString answer = QString::fromUtf8(child.readAllStandardOutput()).trimmed();
        late << answer.section(u' ', 0, 0).toDouble();
        places << answer.section(u' ', 1);
    }
    places.removeDuplicates();
    return {u"longest wait of the window's thread, import (%1)"_s.arg(places.join(u"; "_s)),
            median(late),
            {},
            u"ms"_s,
            50,
            {}};
}

} // namespace tefter::bench
