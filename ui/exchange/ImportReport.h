// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportService.h"

#include <QWidget>

class QPushButton;

namespace tefter {

class Callout;
class Card;
class Formats;
class ListTable;
class RejectedRowModel;
class TextLabel;

/// What an import would do, or has done: the counts, what one should know, and the rows that were not taken.
class ImportReport : public QWidget
{
    Q_OBJECT
public:
    explicit ImportReport(const Formats &formats, QWidget *parent = nullptr);

    void show(const ImportOutcome &outcome, const QString &title);
    /// A question above the counts; empty takes it away.
    void warn(const QString &lead, const QString &sentence);

Q_SIGNALS:
    void saveRejectedRequested();

private:
    void showTiles(const ImportOutcome &outcome);

    const Formats &m_formats;
    Callout *m_warning;
    TextLabel *m_title;
    TextLabel *m_summary;
    QWidget *m_tiles;
    TextLabel *m_notes;
    Card *m_rejected;
    TextLabel *m_rejectedTitle;
    ListTable *m_list;
    RejectedRowModel *m_model;
    QPushButton *m_save;
};

} // namespace tefter
