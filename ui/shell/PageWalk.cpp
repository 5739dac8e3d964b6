// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PageWalk.h"

#include "core/shop/Shop.h"
#include "ui/common/Page.h"
#include "ui/shell/ShopView.h"

#include <QEventLoop>
#include <QTimer>

namespace tefter {

namespace {

constexpr int questionsInARow = 6; ///< a list, its rows, the person, their figures, their timeline …
constexpr int timerPause = 60;     ///< for what waits a moment before it asks
constexpr int readers = 2;

} // namespace

void PageWalk::settle(Shop &shop)
{
    QObject context;
    for (int round = 0; round < questionsInARow; ++round) {
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
        QEventLoop pause;
        QTimer::singleShot(timerPause, &pause, &QEventLoop::quit);
        pause.exec();
    }
}

void PageWalk::each(const std::function<void(const QString &, QWidget &)> &take)
{
    const QStringList ids = m_view.pageIds();
    for (const QString &id : ids) {
        m_view.openPage(id);
        settle(m_shop);
        take(id, m_view);
        const QList<PageDialog> dialogs = m_view.page(id)->dialogs();
        for (const PageDialog &dialog : dialogs) {
            const std::unique_ptr<QWidget> shown(dialog.make());
            shown->show();
            settle(m_shop);
            take(id + u'-' + dialog.id, *shown);
        }
    }
}

} // namespace tefter
