// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Import.h"
#include "ui/common/Workplace.h"

#include <QObject>

namespace tefter {

class InlineMessage;

/// What can be done with an import that was made or tried: take it back, keep the rows that were not taken.
/// Says in the page's message what went wrong, and at the foot of the window what was done.
class ImportActions : public QObject
{
    Q_OBJECT
public:
    ImportActions(const Workplace &workplace, InlineMessage *message, QWidget *parent);

    void undo(BatchId batch);
    /// Asks where.
    void saveRejected(const ImportOutcome &outcome);

Q_SIGNALS:
    /// The end of undo(); not `isGone` where it could not be taken back.
    void undone(bool isGone);

private:
    QWidget *window() const;

    Workplace m_workplace;
    InlineMessage *m_message;
};

} // namespace tefter
