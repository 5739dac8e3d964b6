// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PageWalk.h"

#include "core/registry/Services.h"
#include "ui/common/ErrorSentences.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/Page.h"
#include "ui/common/Toast.h"
#include "ui/customers/CustomerActions.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/HelpDialog.h"
#include "ui/shell/SearchBox.h"
#include "ui/shell/ShopView.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPushButton>
#include <QThread>
#include <QTimer>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int questionsInARow = 6; ///< a list, its rows, the person, their figures, their timeline …
constexpr int timerPause = 20;     ///< for what waits a moment before it asks
constexpr int shortTimer = 1000;   ///< a longer one takes something away later
constexpr int readers = 2;

/// Returns when what was asked so far is answered.
void answerAll(Shop &shop)
{
    QObject context;
    QEventLoop loop;
    int open = readers + 1;
    const auto answered = [&] {
        if (--open == 0)
            loop.quit();
    };
    for (int i = 0; i < readers; ++i)
        shop.jobs().read(
            &context, [] {}, answered);
    shop.jobs().write(
        &context, [] {}, answered);
    loop.exec();
}

/// Whether something in sight is about to ask.
bool isAboutToAsk()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows) {
        if (!window->isVisible())
            continue;
        const QList<QTimer *> timers = window->findChildren<QTimer *>();
        for (const QTimer *timer : timers) {
            if (timer->isActive() && timer->isSingleShot() && timer->interval() <= shortTimer)
                return true;
        }
    }
    return false;
}

} // namespace

void PageWalk::settle(Shop &shop)
{
    for (int round = 0; round < 2; ++round) {
        for (int question = 0; question < questionsInARow; ++question)
            answerAll(shop);
        QElapsedTimer pause;
        pause.start();
        while (pause.elapsed() < timerPause || isAboutToAsk()) {
            QCoreApplication::processEvents();
            QThread::msleep(1);
        }
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

void PageWalk::each(const TakeShown &take)
{
    const QStringList ids = m_view.pageIds();
    for (const QString &id : ids)
        page(id, take);
    search(take);
    messages(take);
    help(take);
}

void PageWalk::pages(const QString &prefix, const TakeShown &take)
{
    const QStringList ids = m_view.pageIds();
    for (const QString &id : ids) {
        m_view.openPage(id);
        settle(m_services.shop);
        take(prefix + id, m_view);
    }
}

void PageWalk::page(const QString &id, const TakeShown &take)
{
    m_view.openPage(id);
    settle(m_services.shop);
    take(id, m_view);
    const QList<PageDialog> dialogs = m_view.page(id)->dialogs();
    for (const PageDialog &dialog : dialogs) {
        const std::unique_ptr<QWidget> shown(dialog.make());
        shown->show();
        settle(m_services.shop);
        take(id + u'-' + dialog.id, *shown);
    }
    const QList<PageScene> scenes = m_view.page(id)->scenes();
    for (const PageScene &scene : scenes) {
        scene.bring();
        settle(m_services.shop);
        take(id + u'-' + scene.id, m_view);
    }
}

/// The search box with what it offers unasked, and with what it finds in every language for two letters.
void PageWalk::search(const TakeShown &take)
{
    auto *box = m_view.findChild<SearchBox *>();
    m_view.activateWindow();
    for (const QString &typed : {QString(), u"an"_s, u"@@@@"_s}) {
        m_view.findChild<CommandPalette *>()->start();
        box->setText(typed);
        Q_EMIT box->textEdited(typed);
        settle(m_services.shop);
        take(typed.isEmpty()  ? u"search"_s
             : typed == u"an" ? u"search-found"_s
                              : u"search-nothing"_s,
             m_view);
    }
    Q_EMIT box->dismissed();
}

void PageWalk::messages(const TakeShown &take)
{
    const Error error{Cause::FileLocked, {m_services.shop.path()}, {}};
    MessageDialog told(u"warning"_s, Tone::Warning, sentence(error), whatToDo(error), &m_view);
    told.addAnswer(MessageDialog::tr("Close"), QDialog::Accepted);
    told.show();
    settle(m_services.shop);
    take(u"message"_s, told);
    told.hide();
    m_view.announce(CustomerActions::tr("%Ln people put into the bin", nullptr, 3), true);
    settle(m_services.shop);
    take(u"announcement"_s, m_view);
    m_view.findChild<Toast *>()->hide();
}

void PageWalk::help(const TakeShown &take)
{
    const std::unique_ptr<HelpDialog> help(m_view.makeHelp());
    help->show();
    const QStringList topics = help->topicIds();
    for (const QString &topic : topics) {
        help->showTopic(topic);
        settle(m_services.shop);
        take(u"help-"_s + topic, *help);
    }
}

} // namespace tefter
