// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RunningWorks.h"

#include "core/base/Formats.h"
#include "ui/common/MessageDialog.h"
#include "ui/shell/Rail.h"
#include "ui/shell/StatusLine.h"

namespace tefter {

namespace {

/// How much is done, of 1; below 0 where that is not known.
double shareOf(const PageWork &work)
{
    return work.total > 0 ? double(qMin(work.done, work.total)) / double(work.total) : -1;
}

} // namespace

RunningWorks::RunningWorks(StatusLine *line, Rail *rail, const Formats &formats, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_rail(rail)
    , m_formats(formats)
{
    connect(m_line, &StatusLine::workPageRequested, this, [this] {
        if (!m_works.isEmpty())
            Q_EMIT pageRequested(m_works.last().pageId);
    });
    connect(m_line, &StatusLine::workStopRequested, this, [this] {
        if (!m_works.isEmpty() && m_works.last().stop)
            m_works.last().stop();
    });
}

void RunningWorks::show(const PageWork &work)
{
    const auto same = [&](const PageWork &one) { return one.pageId == work.pageId; };
    const auto known = std::find_if(m_works.begin(), m_works.end(), same);
    if (known == m_works.end())
        m_works.append(work);
    else
        *known = work;
    showLatest();
}

void RunningWorks::end(const QString &pageId)
{
    m_works.removeIf([&](const PageWork &work) { return work.pageId == pageId; });
    m_rail->setWaiting(pageId, 0, {});
    showLatest();
}

QString RunningWorks::percentOf(const PageWork &work) const
{
    constexpr int basisPoints = 100;
    return m_formats.percent(Percent{int(shareOf(work) * 100) * basisPoints});
}

QString RunningWorks::words(const PageWork &work) const
{
    if (work.total <= 0)
        return work.what;
    //: what is being done, and how much of it is done: "Importing… 45%"
    return tr("%1 %2").arg(work.what, percentOf(work));
}

void RunningWorks::showLatest()
{
    for (const PageWork &work : std::as_const(m_works))
        m_rail->setWaiting(work.pageId, 1, work.total > 0 ? percentOf(work) : QStringLiteral("…"));
    if (m_works.isEmpty())
        return m_line->endWork();
    m_line->showWork(words(m_works.last()), shareOf(m_works.last()), bool(m_works.last().stop));
}

bool RunningWorks::mayClose(QWidget *window) const
{
    QStringList going;
    for (const PageWork &work : m_works) {
        if (work.stop)
            going << words(work);
    }
    if (going.isEmpty())
        return true;
    if (!MessageDialog::ask(tr("Stop what is going on and close?"),
                            //: %1 is what goes on: "Importing… 45%"
                            tr("%1\nIf you close now, it is stopped and nothing of it is kept.")
                                .arg(going.join(QLatin1Char('\n'))),
                            tr("Stop and close"), window, true))
        return false;
    // It may have ended while the question was there.
    for (const PageWork &work : m_works) {
        if (work.stop)
            work.stop();
    }
    return true;
}

} // namespace tefter
