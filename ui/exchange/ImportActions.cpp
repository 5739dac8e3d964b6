// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/ImportActions.h"

#include "core/registry/Services.h"
#include "ui/common/FactLine.h"
#include "ui/common/FileChoice.h"
#include "ui/common/InlineMessage.h"
#include "ui/common/Navigator.h"
#include "ui/exchange/ImportSentences.h"

namespace tefter {

namespace {
constexpr qsizetype namesShown = 12;
} // namespace

ImportActions::ImportActions(const Workplace &workplace, InlineMessage *message, QWidget *parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_message(message)
{
}

QWidget *ImportActions::window() const
{
    return static_cast<QWidget *>(parent());
}

void ImportActions::undo(BatchId batch)
{
    m_workplace.services.shop.jobs().write(
        this, [imports = &m_workplace.services.imports, batch] { return imports->undo(batch); },
        [this](const Result<BatchUndone> &result) {
            Q_EMIT undone(result.has_value());
            if (!result)
                return m_message->say(result.error());
            const QStringList &kept = result->kept;
            if (kept.isEmpty())
                return m_workplace.navigator.announce(tr("The import was taken back."));
            m_message->say(tr("The import was taken back, but %Ln record(s) stay, because they were changed "
                              "or used since: %1",
                              nullptr, int(kept.size()))
                               .arg(factLine(kept.mid(0, namesShown))),
                           Tone::Warning);
        });
}

void ImportActions::saveRejected(const ImportOutcome &outcome)
{
    const QString path = fileChoice::toSave(window(), tr("Save the rows that were not taken"),
                                            tr("not-taken.csv"), tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    m_workplace.services.shop.jobs().read(
        this, [outcome, path] { return tefter::saveRejected(path, outcome, rejectedReason); },
        [this](const Result<void> &saved) {
            if (!saved)
                return m_message->say(saved.error());
            m_workplace.navigator.announce(
                tr("Saved. Repair the rows in the file, then import it like any other."));
        });
}

} // namespace tefter
