// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/exchange/Export.h"
#include "ui/common/Workplace.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace tefter {

class WatchedProgress;

/// A label of an exporter or field in the language of the window.
QString exportWord(const QString &key);

/// Takes people out of the shop as a file: asks where, writes it off the window's thread, and says at the
/// foot of the window how far it is, with a way to stop, and what was written.
class PeopleExport : public QObject
{
    Q_OBJECT
public:
    /// Asks over `parent`; the page it belongs to is the way back from other pages.
    PeopleExport(const Workplace &workplace, const QString &pageId, QWidget *parent);

    /// Where a file is written, and the id of the exporter that writes it.
    struct Place
    {
        QString path;
        QString target;
    };
    /// Asks for it; `name`, without an ending, is proposed. Nothing where the person thought better of it.
    static std::optional<Place> askPlace(const Workplace &workplace, const QStringList &targets,
                                         const QString &name, QWidget *window);

    /// Asks where and in which format; `name`, without an ending, is proposed. Headers that are not given are
    /// those that the format wants.
    void askFormat(const QList<qint64> &people, ExportOptions options, const QString &name);
    /// Asks where; `fileName` is proposed.
    void askAndWrite(const QList<qint64> &people, const ExportOptions &options, const QString &fileName);
    void write(const QList<qint64> &people, const ExportOptions &options, const QString &path);
    bool isWriting() const { return m_progress != nullptr; }
    void stop();

Q_SIGNALS:
    /// Also when it was stopped or went wrong.
    void ended();
    void written(const QString &path, qint64 people);
    void failed(const tefter::Error &error);

private:
    QWidget *window() const;
    void showProgress();
    void finish(const Result<ExportOutcome> &outcome, const QString &path);

    Workplace m_workplace;
    std::shared_ptr<WatchedProgress> m_progress; ///< shared with the thread that writes
    const QString m_pageId;
    QString m_what; ///< "Writing 12 people…"
    QTimer m_look;
};

} // namespace tefter
