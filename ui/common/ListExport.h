// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/exchange/TableWriter.h"
#include "ui/common/ListSource.h"
#include "ui/common/Workplace.h"

#include <QObject>

#include <memory>

namespace tefter {

/// Takes a list as it is shown into a file: its columns, its order, its rows. The rows are read off the
/// window's thread and piece by piece; at the foot of the window stands how far it is, with a way to stop.
class ListExport : public QObject
{
    Q_OBJECT
public:
    /// Asks over `parent`; the page it belongs to is the way back from other pages.
    ListExport(const Workplace &workplace, const QString &pageId, QWidget *parent);

    /// Asks where and in which format; `name`, without an ending, is proposed.
    void ask(ListSource source, const QString &name);
    /// `target` is the id of an exporter.
    void write(ListSource source, const QString &target, const QString &path);

    bool isWriting() const { return m_writer != nullptr; }

Q_SIGNALS:
    /// Also when it was stopped or went wrong.
    void ended();

private:
    QWidget *window() const;
    void writeNext();
    void take(const FileRows &rows);
    void finish();
    void end();

    Workplace m_workplace;
    const QString m_pageId;
    ListSource m_source;
    std::shared_ptr<TableWriter> m_writer; ///< none: nothing is being written
    QString m_path;
    QString m_what; ///< "Writing 12 rows…"
    QChar m_decimalSign = u'.';
    qsizetype m_done = 0;
    qsizetype m_written = 0;
    bool m_isStopped = false;
};

} // namespace tefter
