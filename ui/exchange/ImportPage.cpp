// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/ImportPage.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/Card.h"
#include "ui/common/ErrorSentences.h"
#include "ui/common/InlineMessage.h"
#include "ui/common/Navigator.h"
#include "ui/common/PageHeader.h"
#include "ui/common/Theme.h"
#include "ui/exchange/ImportActions.h"
#include "ui/exchange/ImportFoot.h"
#include "ui/exchange/ImportProgress.h"
#include "ui/exchange/ImportReading.h"
#include "ui/exchange/ImportReport.h"
#include "ui/exchange/ImportRules.h"
#include "ui/exchange/ImportSentences.h"
#include "ui/exchange/ImportSheet.h"
#include "ui/exchange/ImportStart.h"

#include <QFileInfo>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tefter {

namespace {

/// A step that may be taller than the window.
QWidget *scrolled(QWidget *step)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *ground = new Surface(Surface::Kind::Ground);
    auto *layout = new QVBoxLayout(ground);
    layout->setContentsMargins(18, 2, 18, 18);
    layout->addWidget(step);
    scroll->setWidget(ground);
    return scroll;
}

} // namespace

ImportPage::ImportPage(const Workplace &workplace, QWidget *parent)
    : Page(parent)
    , m_workplace(workplace)
    , m_imports(workplace.services.imports)
    , m_header(new PageHeader(title()))
    , m_message(new InlineMessage)
    , m_reading(new ImportReading(workplace))
    , m_progress(new ImportProgress(workplace))
    , m_actions(new ImportActions(workplace, m_message, this))
    , m_steps(new QStackedWidget)
    , m_start(new ImportStart(workplace.formats))
    , m_sheet(new ImportSheet(m_imports, workplace.formats))
    , m_rules(new ImportRules(workplace.formats, workplace.services.shop.clock().today()))
    , m_trial(new ImportReport(workplace.formats))
    , m_done(new ImportReport(workplace.formats))
    , m_foot(new ImportFoot)
{
    build();
    connectSteps();
    showStep(Step::Start);
    refresh();
}

void ImportPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    auto *above = new QVBoxLayout;
    above->setContentsMargins(18, 0, 18, 0);
    above->addWidget(m_message);
    above->addWidget(m_reading);
    above->addWidget(m_progress);
    layout->addLayout(above);
    for (QWidget *step :
         {static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_sheet), static_cast<QWidget *>(m_rules),
          static_cast<QWidget *>(m_trial), static_cast<QWidget *>(m_done)})
        m_steps->addWidget(scrolled(step));
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_foot);
}

void ImportPage::connectSteps()
{
    connect(m_start, &ImportStart::fileChosen, this, [this](const QString &path) { begin(path); });
    connect(m_start, &ImportStart::tablePasted, this, [this](const QString &table) { begin({}, table); });
    connect(m_start, &ImportStart::undoRequested, this, &ImportPage::undo);
    connect(m_sheet, &ImportSheet::rereadRequested, this, [this] {
        m_sheet->apply(m_options);
        m_options.columns.clear();
        readFile(false);
    });
    connect(m_sheet, &ImportSheet::columnsChanged, this, &ImportPage::showButtons);
    connect(m_sheet, &ImportSheet::presetChosen, this, [this](const QString &name) {
        m_sheet->apply(m_options);
        m_options.columns.clear();
        m_options.preset = name;
        readFile(false);
    });
    connect(m_sheet, &ImportSheet::presetNamed, this, &ImportPage::keepPreset);
    for (ImportReport *report : {m_trial, m_done})
        connect(report, &ImportReport::saveRejectedRequested, this,
                [this] { m_actions->saveRejected(m_outcome); });
    connect(m_foot, &ImportFoot::backRequested, this, &ImportPage::goBack);
    connect(m_foot, &ImportFoot::nextRequested, this, &ImportPage::goOn);
    connect(m_foot, &ImportFoot::undoRequested, this, [this] { undo(m_outcome.batch); });
    connect(m_foot, &ImportFoot::recordsRequested, this, &ImportPage::openRecords);
    connect(m_reading, &ImportReading::shown, this, [this] { started(m_reading); });
    connect(m_reading, &ImportReading::done, this, &ImportPage::fileRead);
    connect(m_reading, &ImportReading::failed, this, &ImportPage::notRead);
    connect(m_progress, &ImportProgress::started, this, [this] { started(m_progress); });
    connect(m_progress, &ImportProgress::tried, this, [this](const ImportOutcome &outcome) {
        m_outcome = outcome;
        showTrial();
    });
    connect(m_progress, &ImportProgress::imported, this, [this](const ImportOutcome &outcome) {
        m_outcome = outcome;
        showDone();
    });
    connect(m_progress, &ImportProgress::failed, this, &ImportPage::failed);
    connect(m_actions, &ImportActions::undone, this, &ImportPage::undone);
}

QString ImportPage::title() const
{
    return tr("Import");
}

void ImportPage::refresh()
{
    m_workplace.services.shop.jobs().read(
        this, [imports = &m_imports] { return imports->batches(); },
        [this](const Result<QList<ImportBatch>> &batches) {
            if (!batches)
                return m_message->say(batches.error());
            m_start->setBatches(*batches);
            for (const ImportBatch &batch : *batches) {
                if (batch.id == m_outcome.batch)
                    m_foot->setCanUndo(batch.state != u"undone");
            }
        });
}

QVariantMap ImportPage::state() const
{
    return {{QStringLiteral("typed"), m_start->pasted()},
            {QStringLiteral("draft"), QVariant::fromValue(draft())},
            {QStringLiteral("isWorking"), m_progress->isRunning()}};
}

void ImportPage::restore(const QVariantMap &state)
{
    if (state.contains(QStringLiteral("typed")))
        m_start->setPasted(state.value(QStringLiteral("typed")).toString());
    if (state.contains(QStringLiteral("draft")))
        goOnWith(state.value(QStringLiteral("draft")).value<ImportDraft>());
    m_expected = state.value(QStringLiteral("importer")).toString();
    const QString path = state.value(QStringLiteral("path")).toString();
    const QString pasted = state.value(QStringLiteral("pasted")).toString();
    if (!path.isEmpty() || !pasted.isEmpty())
        begin(path, pasted);
}

ImportDraft ImportPage::draft() const
{
    ImportDraft draft{m_step, m_options, m_preview, m_outcome, m_rules->state(), m_progress->watched()};
    if (m_step == Step::Columns)
        m_sheet->apply(draft.options);
    return draft;
}

/// Takes up an import where another window, in another language, has left it.
void ImportPage::goOnWith(const ImportDraft &draft)
{
    const Importer *importer = m_imports.find(draft.options.importer);
    if (draft.step == Step::Start || !importer)
        return;
    m_options = draft.options;
    m_preview = draft.preview;
    m_outcome = draft.outcome;
    // Chosen by hand counts, not what was guessed at first.
    ImportPreview chosen = m_preview;
    chosen.columns = m_options.columns.isEmpty() ? m_preview.columns : m_options.columns;
    chosen.fixed = m_options.fixed;
    if (!m_options.style.dayOrder.isEmpty())
        chosen.style.dayOrder = m_options.style.dayOrder;
    if (m_options.style.decimal != '\0')
        chosen.style.decimal = m_options.style.decimal;
    m_sheet->show(m_options, chosen);
    m_rules->show(*importer, m_options);
    m_rules->restore(draft.rules);
    switch (draft.step) {
    case Step::Trial:
        showTrial();
        break;
    case Step::Done:
        showDone();
        break;
    default:
        showStep(draft.step);
        break;
    }
    if (draft.watch)
        m_progress->watch(draft.watch);
}

QWidget *ImportPage::firstFocus()
{
    if (m_progress->isRunning())
        return m_progress->firstFocus();
    if (isBusy())
        return m_reading->firstFocus();
    return m_step == Step::Start ? m_start->firstFocus() : m_foot->firstFocus();
}

void ImportPage::begin(const QString &path, const QString &pasted)
{
    if (m_progress->isRunning())
        return;
    m_options = {};
    m_options.importer = m_expected;
    m_options.path = path;
    m_options.pasted = pasted;
    readFile(true);
}

void ImportPage::readFile(bool isFirst)
{
    m_message->clear();
    m_foot->setCanGoOn(false);
    m_reading->read(m_options, isFirst);
}

void ImportPage::keepPreset(const QString &name)
{
    m_sheet->apply(m_options);
    m_options.preset = name;
    m_workplace.services.shop.jobs().write(
        this,
        [imports = &m_imports, preset = ImportPreset::of(name, m_options, m_preview.header)] {
            return imports->keepPreset(preset);
        },
        [this, name](const Result<void> &kept) {
            if (!kept)
                return m_message->say(kept.error());
            if (!m_preview.presets.contains(name))
                m_preview.presets << name;
            m_sheet->showPresets(m_preview.presets, name);
            m_workplace.navigator.announce(tr("The columns are kept as “%1”.").arg(name));
        });
}

void ImportPage::fileRead(const QString &importer, const ImportPreview &preview)
{
    m_options.importer = importer;
    m_preview = preview;
    m_sheet->show(m_options, m_preview);
    showStep(Step::Columns);
}

void ImportPage::notRead(const Error &error)
{
    showButtons();
    if (error.cause != Cause::Cancelled)
        m_message->say(error);
    if (QWidget *first = firstFocus(); first && isVisible())
        first->setFocus(Qt::OtherFocusReason);
}

/// Something goes on that is shown above the step.
bool ImportPage::isBusy() const
{
    return m_progress->isRunning() || m_reading->isShown();
}

void ImportPage::showStep(Step step)
{
    m_step = step;
    m_steps->setCurrentIndex(int(step));
    m_header->setCount(importStepSentence(step, m_options, m_workplace.formats));
    showButtons();
    QWidget *first = step == Step::Start     ? m_start->firstFocus()
                     : step == Step::Columns ? m_sheet->firstFocus()
                     : step == Step::Rules   ? m_rules->firstFocus()
                                             : firstFocus();
    if (first && isVisible())
        first->setFocus(Qt::OtherFocusReason);
}

void ImportPage::showButtons()
{
    m_foot->setVisible(m_step != Step::Start && !isBusy());
    m_steps->setEnabled(!isBusy());
    m_foot->setStep(m_step, m_options.importer, m_preview.importedBefore.isValid());
    const QString missing = m_step == Step::Columns ? m_sheet->missing() : QString();
    if (m_step == Step::Columns) {
        if (missing.isEmpty())
            m_message->clear();
        else
            m_message->say(missing, Tone::Warning);
    }
    const bool hasWork = m_outcome.created + m_outcome.updated > 0;
    m_foot->setCanGoOn(missing.isEmpty() && (m_step != Step::Trial || hasWork));
}

void ImportPage::goOn()
{
    m_message->clear();
    switch (m_step) {
    case Step::Start:
        break;
    case Step::Columns:
        m_sheet->apply(m_options);
        m_rules->show(*m_imports.find(m_options.importer), m_options);
        showStep(Step::Rules);
        break;
    case Step::Rules:
        if (const QString missing = m_rules->missing(); !missing.isEmpty())
            return m_message->say(missing, Tone::Warning);
        m_rules->apply(m_options);
        start(true);
        break;
    case Step::Trial:
        start(false);
        break;
    case Step::Done:
        m_start->setPasted({});
        m_options = {};
        showStep(Step::Start);
        break;
    }
}

void ImportPage::goBack()
{
    m_message->clear();
    showStep(static_cast<Step>(qMax(0, int(m_step) - 1)));
}

void ImportPage::start(bool isTrial)
{
    ImportOptions options = m_options;
    // The page has asked already, with the trial.
    options.again = m_preview.importedBefore.isValid();
    m_progress->start(options, isTrial);
}

void ImportPage::started(const ProgressPanel *panel)
{
    // The buttons go; their keyboard must not wander off to another part of the window.
    if (isVisible())
        panel->firstFocus()->setFocus(Qt::OtherFocusReason);
    showButtons();
}

void ImportPage::failed(const Error &error)
{
    showButtons();
    m_message->say(error);
    if (isVisible())
        m_foot->firstFocus()->setFocus(Qt::OtherFocusReason);
    else
        m_workplace.navigator.announce(sentence(error));
}

void ImportPage::showDone()
{
    const QString said = tr("The import is done.");
    m_done->show(m_outcome, said);
    if (!isVisible())
        m_workplace.navigator.announce(said);
    m_done->warn({}, {});
    m_foot->setCanUndo(true);
    showStep(Step::Done);
}

void ImportPage::showTrial()
{
    m_trial->show(m_outcome, tr("This is what would happen. Nothing is changed yet."));
    if (m_preview.importedBefore.isValid())
        m_trial->warn(tr("The same file was imported before."),
                      tr("That was on %1. Importing it again can enter the same things twice.")
                          .arg(m_workplace.formats.dateTime(m_preview.importedBefore.toLocalTime())));
    else
        m_trial->warn({}, {});
    showStep(Step::Trial);
}

void ImportPage::undo(BatchId batch)
{
    m_message->clear();
    setFocus(Qt::OtherFocusReason);
    m_foot->setCanUndo(false);
    m_actions->undo(batch);
}

void ImportPage::undone(bool isGone)
{
    m_foot->setCanUndo(true);
    refresh();
    if (isGone && m_step == Step::Done) {
        m_options = {};
        showStep(Step::Start);
    }
}

void ImportPage::openRecords()
{
    m_workplace.navigator.openPage(m_options.importer);
}

} // namespace tefter
