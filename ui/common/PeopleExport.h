// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/exchange/Export.h"
#include "ui/common/Workplace.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QDialog;

namespace tefter {

class ProgressPanel;
class WatchedProgress;

/// A label of an exporter or field in the language of the window.
QString exportWord(const QString &key);

/// Takes people out of the shop as a file: asks where, writes it off the window's thread with a way to stop,
/// and says at the foot of the window what was written.
class PeopleExport : public QObject
{
    Q_OBJECT
public:
    /// Shows its dialogs over `parent`.
    PeopleExport(const Workplace &workplace, QWidget *parent);
    ~PeopleExport() override;

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
    QDialog *m_dialog;
    ProgressPanel *m_panel;
    QTimer m_look;
};

} // namespace tefter
