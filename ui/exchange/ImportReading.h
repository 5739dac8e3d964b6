// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Import.h"
#include "core/shop/Jobs.h"
#include "ui/common/ProgressPanel.h"
#include "ui/common/Workplace.h"

#include <memory>

namespace tefter {

class WatchedProgress;

/// Reads a file so that its columns can be shown; where that takes a while it shows how far it is, with a way
/// to stop.
class ImportReading : public ProgressPanel
{
    Q_OBJECT
public:
    explicit ImportReading(const Workplace &workplace, QWidget *parent = nullptr);
    ~ImportReading() override;

    /// What was still being read is dropped. `isFirst`: what the file is a list of is guessed.
    void read(const ImportOptions &options, bool isFirst);
    /// It takes a while, and the panel is in sight.
    bool isShown() const { return m_progress && !isHidden(); }

Q_SIGNALS:
    /// The panel came into sight.
    void shown();
    void done(const QString &importer, const tefter::ImportPreview &preview);
    /// Also where the person has stopped it: Cause::Cancelled.
    void failed(const tefter::Error &error);

private:
    void look();
    void stop();

    Workplace m_workplace;
    std::shared_ptr<WatchedProgress> m_progress;
    QString m_what;
    Latest m_newest;
    QTimer m_look;
};

} // namespace tefter
