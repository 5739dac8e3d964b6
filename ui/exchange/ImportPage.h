// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/Jobs.h"
#include "ui/common/Page.h"
#include "ui/common/Workplace.h"
#include "ui/exchange/ImportDraft.h"

class QStackedWidget;

namespace tefter {

class ImportActions;
class ImportFoot;
class ImportProgress;
class ImportReading;
class ImportReport;
class ImportRules;
class ImportSheet;
class ImportStart;
class InlineMessage;
class PageHeader;
class ProgressPanel;

/// The way of an import, step by step: the file, its columns, the rules, what would happen, what has
/// happened; and the imports that were made, to be taken back.
class ImportPage : public Page
{
    Q_OBJECT
public:
    using Step = ImportStep;

    explicit ImportPage(const Workplace &workplace, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    QVariantMap state() const override;
    /// `path` or `pasted` begin with that file or table.
    void restore(const QVariantMap &state) override;
    QWidget *firstFocus() override;

    Step step() const { return m_step; }
    void begin(const QString &path, const QString &pasted = {});

private:
    void build();
    void connectSteps();
    void showStep(Step step);
    void showButtons();
    void goOn();
    void goBack();
    void readFile(bool isFirst);
    void keepPreset(const QString &name);
    void fileRead(const QString &importer, const ImportPreview &preview);
    void notRead(const Error &error);
    bool isBusy() const;
    ImportDraft draft() const;
    void goOnWith(const ImportDraft &draft);
    void start(bool isTrial);
    void started(const ProgressPanel *panel);
    void failed(const Error &error);
    void showTrial();
    void showDone();
    void undo(BatchId batch);
    void undone(bool isGone);
    void openRecords();

    Workplace m_workplace;
    const ImportService &m_imports;
    Step m_step = Step::Start;
    QString m_expected; ///< the importer that the page was opened for
    ImportOptions m_options;
    ImportPreview m_preview;
    ImportOutcome m_outcome;
    PageHeader *m_header;
    InlineMessage *m_message;
    ImportReading *m_reading;
    ImportProgress *m_progress;
    ImportActions *m_actions;
    QStackedWidget *m_steps;
    ImportStart *m_start;
    ImportSheet *m_sheet;
    ImportRules *m_rules;
    ImportReport *m_trial;
    ImportReport *m_done;
    ImportFoot *m_foot;
};

} // namespace tefter
