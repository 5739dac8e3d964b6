// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Navigator.h"

#include <QList>
#include <QObject>

namespace tefter {

class Formats;
class Rail;
class StatusLine;

/// The imports and exports that go on while the person may be on any page: the line at the foot says how far
/// the latest is, the rail marks their pages, and nobody closes the shop over them unasked.
class RunningWorks : public QObject
{
    Q_OBJECT
public:
    RunningWorks(StatusLine *line, Rail *rail, const Formats &formats, QObject *parent);

    void show(const PageWork &work);
    void end(const QString &pageId);
    /// Whether the shop may be closed: asks where something goes on, and stops it if it may.
    bool mayClose(QWidget *window) const;

Q_SIGNALS:
    void pageRequested(const QString &pageId);

private:
    QString percentOf(const PageWork &work) const;
    QString words(const PageWork &work) const;
    void showLatest();

    StatusLine *m_line;
    Rail *m_rail;
    const Formats &m_formats;
    QList<PageWork> m_works;
};

} // namespace tefter
