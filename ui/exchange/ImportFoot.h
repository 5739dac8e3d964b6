// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/ImportDraft.h"

#include <QWidget>

class QPushButton;

namespace tefter {

/// The buttons below the steps of an import: which of them there are, and what they are called.
class ImportFoot : public QWidget
{
    Q_OBJECT
public:
    explicit ImportFoot(QWidget *parent = nullptr);

    /// `isAgain`: the same file was imported before.
    void setStep(ImportStep step, const QString &importer, bool isAgain);
    void setCanGoOn(bool canGoOn);
    void setCanUndo(bool canUndo);
    QWidget *firstFocus() const;

Q_SIGNALS:
    void backRequested();
    void undoRequested();
    void recordsRequested();
    void nextRequested();

private:
    QPushButton *m_back;
    QPushButton *m_undo;
    QPushButton *m_open;
    QPushButton *m_next;
};

} // namespace tefter
