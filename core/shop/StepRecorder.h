// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/db/Transaction.h"
#include "core/shop/Kept.h"
#include "core/shop/Step.h"

namespace tefter {

/// Writes one step of the journal while a transaction runs, and refreshes the kept figures before it commits.
class StepRecorder : public WriteObserver
{
public:
    StepRecorder(StepLabel label, StaffId staff, const Clock &clock, const KeptList &kept);

    void inserted(Transaction &tx, const QString &table, qint64 id, const RowImage &after) override;
    void changed(Transaction &tx, const QString &table, qint64 id, const RowImage &before,
                 const RowImage &after) override;
    void removed(Transaction &tx, const QString &table, qint64 id, const RowImage &before) override;
    void committing(Transaction &tx) override;

    /// The step's id, made when first needed. A batch tells here that the step is its own.
    StepId step(Transaction &tx);
    void belongsTo(Transaction &tx, BatchId batch);

private:
    void record(Transaction &tx, const QString &table, qint64 id, const RowImage *before,
                const RowImage *after);

    StepLabel m_label;
    StaffId m_staff;
    const Clock &m_clock;
    const KeptList &m_kept;
    StepId m_step;
};

/// Row images as they stand in the journal (JSON; bytes as {"bytes": base64}).
QString imageText(const RowImage &image);
RowImage imageFromText(const QString &text);

} // namespace tefter
