// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/WindowBench.h"

#include "app/WindowApplication.h"
#include "core/base/Clock.h"
#include "core/sales/CustomerListService.h"
#include "tests/bench/BenchShop.h"
#include "tests/bench/Heartbeat.h"
#include "ui/common/Page.h"
#include "ui/common/Theme.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/ShopView.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QScrollBar>

#include <cstdio>

namespace tefter::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int stayOnPage = 800;

/// The highest resident memory of this process in MB, where the system tells it; 0 elsewhere.
double peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArrayList lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// Watches the window's thread, and walks through the pages once the window can be worked with.
class Visitor : public QObject
{
public:
    Visitor()
    {
        m_heart.doing(u"start"_s);
        connect(&m_heart, &Heartbeat::beaten, this, [this] { beat(); });
    }

private:
    void beat()
    {
        if (!m_view)
            findView();
        else if (!m_stayed.isValid() || m_stayed.elapsed() > stayOnPage)
            nextPage();
        else
            scroll();
    }

    /// Usable: the shop is shown, and its list, if the first page has one, has its rows.
    void findView()
    {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            auto *view = window->findChild<ShopView *>();
            if (!view || !view->isVisible())
                continue;
            const auto lists = view->findChildren<QAbstractItemView *>();
            for (QAbstractItemView *list : lists) {
                if (list->isVisible() && list->model() && list->model()->rowCount() == 0)
                    return;
            }
            m_view = view;
            std::printf("usable\n");
            std::fflush(stdout);
            m_pages = view->pageIds();
            m_stayed.start();
            return;
        }
    }

    void nextPage()
    {
        if (m_pages.isEmpty()) {
            std::printf("late %.1f %s\nmemory %.1f\n", m_heart.latest(),
                        qUtf8Printable(m_heart.latestDoing()), peakMemory());
            std::fflush(stdout);
            QApplication::quit();
            return;
        }
        const QString page = m_pages.takeFirst();
        m_heart.doing(page);
        m_stayed.start();
        m_view->openPage(page);
    }

    void scroll()
    {
        const auto lists = m_view->findChildren<QAbstractItemView *>();
        for (QAbstractItemView *list : lists) {
            if (!list->isVisible())
                continue;
            QScrollBar *bar = list->verticalScrollBar();
            bar->setValue(bar->maximum() * static_cast<int>(m_stayed.elapsed() % 200) / 200);
        }
    }

    Heartbeat m_heart;
    QElapsedTimer m_stayed;
    ShopView *m_view = nullptr;
    QStringList m_pages;
};

struct Started
{
    double usable = 0;
    double late = 0;
    QString place;
    double memory = 0;
};

Started startWindow(const QString &shop, const QString &folder)
{
    QProcess child;
    child.setProcessEnvironment(childEnvironment(folder));
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    Started result;
    QElapsedTimer timer;
    timer.start();
    child.start(QApplication::applicationFilePath(), {u"--child"_s, u"window"_s, shop});
    while (child.waitForReadyRead(120'000)) {
        while (child.canReadLine()) {
            const QStringList words = QString::fromUtf8(child.readLine()).simplified().split(u' ');
            if (words[0] == u"usable"_s)
                result.usable = static_cast<double>(timer.nsecsElapsed()) / 1e6;
            else if (words[0] == u"late"_s) {
                result.late = words.value(1).toDouble();
                result.place = words.value(2);
            } else if (words[0] == u"memory"_s)
                result.memory = words.value(1).toDouble();
        }
    }
    child.waitForFinished(10'000);
    if (child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0 || result.usable <= 0)
        giveUp(u"the window did not come"_s);
    return result;
}

} // namespace

QProcessEnvironment childEnvironment(const QString &folder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    for (const auto &name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s})
        environment.insert(name, folder);
    return environment;
}

int listChild(const QString &path)
{
    const auto shop = openShop(path);
    CustomerListService list(*shop);
    const auto ids = orGiveUp(list.ids({}, {}, Language::Greek), u"the list"_s);
    orGiveUp(list.rows(ids.first(qMin<qsizetype>(60, ids.size())), Language::Greek), u"the list's rows"_s);
    std::printf("%.1f\n", peakMemory());
    return 0;
}

int windowChild(int argc, char **argv, const QString &shop)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"Tefter"_s);
    QApplication::setOrganizationName(u"Tefter"_s);
    Theme::instance().install(Theme::Scheme::Light);
    WindowApplication tefter(std::make_shared<Clock>());
    Visitor visitor;
    tefter.start(shop);
    return QApplication::exec();
}

QList<Line> childProcesses(const QString &shop, const QString &folder)
{
    QProcess list;
    list.start(QApplication::applicationFilePath(), {u"--child"_s, u"list"_s, shop});
    if (!list.waitForFinished(-1) || list.exitCode() != 0)
        giveUp(u"the list could not be opened in a process of its own"_s);
    const double listMemory = list.readAllStandardOutput().trimmed().toDouble();
    QList<double> usable, late, memory;
    QStringList places;
    for (int i = 0; i < runs; ++i) {
        const Started started = startWindow(shop, folder);
        usable << started.usable;
        late << started.late;
        memory << started.memory;
        places << started.place;
    }
    places.removeDuplicates();
    return {{u"memory, shop and customer list alone"_s, listMemory, {}, u"MB"_s, 200, {}},
            {u"start of the program to usable window"_s, median(usable), {}, u"ms"_s, 500, {}},
            {u"longest wait of the window's thread (%1)"_s.arg(places.join(u", "_s)),
             median(late),
             {},
             u"ms"_s,
             50,
             {}},
            {u"memory, window after all pages"_s, median(memory), {}, u"MB"_s, 200, {}}};
}

} // namespace tefter::bench
