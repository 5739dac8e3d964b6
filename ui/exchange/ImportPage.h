// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/Jobs.h"
#include "ui/common/Page.h"
#include "ui/common/Workplace.h"
#include "ui/exchange/ImportDraft.h"

#include <QTimer>

#include <memory>

class QPushButton;
class QStackedWidget;

namespace tefter {

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
    enum class Step { Start, Columns, Rules, Trial, Done };

    explicit ImportPage(const Workplace &workplace, QWidget *parent = nullptr);
    ~ImportPage() override;

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
    void fileRead(const Result<ImportPreview> &preview);
    ImportDraft draft() const;
    void goOnWith(const ImportDraft &draft);
    void start(bool isTrial);
    void showWork();
    void showTrial();
    void showDone();
    void finished(bool isTrial, const Result<ImportOutcome> &outcome);
    void look();
    void undo(BatchId batch);
    void saveRejected();
    void openRecords();

    Workplace m_workplace;
    const ImportService &m_imports;
    Step m_step = Step::Start;
    ImportOptions m_options;
    ImportPreview m_preview;
    ImportOutcome m_outcome;
    Latest m_newest;
    std::shared_ptr<ImportWatch> m_watch;
    QTimer m_look;
    PageHeader *m_header;
    InlineMessage *m_message;
    QStackedWidget *m_steps;
    ImportStart *m_start;
    ImportSheet *m_sheet;
    ImportRules *m_rules;
    ImportReport *m_trial;
    ImportReport *m_done;
    ProgressPanel *m_progress;
    QWidget *m_foot;
    QPushButton *m_back;
    QPushButton *m_undo;
    QPushButton *m_open;
    QPushButton *m_next;
};

} // namespace tefter
