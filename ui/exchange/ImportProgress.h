// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/ProgressPanel.h"
#include "ui/common/Workplace.h"
#include "ui/exchange/ImportDraft.h"

namespace tefter {

/// A trial or an import while it is under way: begins it, shows how far it is, stops it, and says how it
/// ended.
class ImportProgress : public ProgressPanel
{
    Q_OBJECT
public:
    explicit ImportProgress(const Workplace &workplace, QWidget *parent = nullptr);

    void start(const ImportOptions &options, bool isTrial);
    /// Goes on watching what another window has begun.
    void watch(std::shared_ptr<ImportWatch> watch);
    bool isRunning() const { return m_watch != nullptr; }
    /// What is under way, for another window.
    std::shared_ptr<ImportWatch> watched() const { return m_watch; }

Q_SIGNALS:
    /// It has begun, or is being watched from now on.
    void started();
    // How it ended; the panel goes when everybody has heard it.
    void tried(const tefter::ImportOutcome &outcome);
    void imported(const tefter::ImportOutcome &outcome);
    void failed(const tefter::Error &error);

private:
    void look();
    QString words() const;
    void tellOtherPages();
    void stop();

    Workplace m_workplace;
    std::shared_ptr<ImportWatch> m_watch;
    QTimer m_look;
};

} // namespace tefter
