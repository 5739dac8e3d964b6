// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/ImportPage.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/Card.h"
#include "ui/common/InlineMessage.h"
#include "ui/common/Navigator.h"
#include "ui/common/PageHeader.h"
#include "ui/common/ProgressPanel.h"
#include "ui/common/TefterStyle.h"
#include "ui/exchange/ImportReport.h"
#include "ui/exchange/ImportRules.h"
#include "ui/exchange/ImportSentences.h"
#include "ui/exchange/ImportSheet.h"
#include "ui/exchange/ImportStart.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace tefter {

namespace {

constexpr int lookEvery = 100;
constexpr int namesShown = 12;

/// What a file most likely holds: the importer that finds what it needs, and most of it.
QString likeliestImporter(const ImportService &imports, ImportOptions options)
{
    QString best = QStringLiteral("customers");
    qsizetype most = -1;
    for (const auto &importer : imports.importers()) {
        options.importer = importer->id();
        const auto preview = imports.preview(options);
        if (!preview)
            continue;
        const QList<ImportField> fields = importer->fields();
        const bool complete = std::all_of(fields.cbegin(), fields.cend(), [&](const ImportField &f) {
            return !f.required || preview->columns.contains(f.id);
        });
        const qsizetype score = complete ? preview->columns.size() : 0;
        if (score > most) {
            most = score;
            best = importer->id();
        }
    }
    return best;
}

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
    , m_steps(new QStackedWidget)
    , m_start(new ImportStart(workplace.formats))
    , m_sheet(new ImportSheet(m_imports, workplace.formats))
    , m_rules(new ImportRules(workplace.formats, workplace.services.shop.clock().today()))
    , m_trial(new ImportReport(workplace.formats))
    , m_done(new ImportReport(workplace.formats))
    , m_progress(new ProgressPanel)
    , m_foot(new QWidget)
    , m_back(new QPushButton(tr("Back")))
    , m_undo(new QPushButton(tr("Undo this import")))
    , m_open(new QPushButton)
    , m_next(new QPushButton)
{
    build();
    connectSteps();
    showStep(Step::Start);
    refresh();
}

ImportPage::~ImportPage() = default;

void ImportPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    auto *above = new QVBoxLayout;
    above->setContentsMargins(18, 0, 18, 0);
    above->addWidget(m_message);
    above->addWidget(m_progress);
    layout->addLayout(above);
    for (QWidget *step :
         {static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_sheet), static_cast<QWidget *>(m_rules),
          static_cast<QWidget *>(m_trial), static_cast<QWidget *>(m_done)})
        m_steps->addWidget(scrolled(step));
    layout->addWidget(m_steps, 1);
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(18, space::s, 18, space::m);
    row->addWidget(m_back);
    row->addStretch(1);
    row->addWidget(m_undo);
    row->addWidget(m_open);
    row->addWidget(m_next);
    m_next->setObjectName(QStringLiteral("next"));
    setButtonTone(m_next, ButtonTone::Primary);
    layout->addWidget(m_foot);
    m_progress->hide();
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
    connect(m_trial, &ImportReport::saveRejectedRequested, this, &ImportPage::saveRejected);
    connect(m_done, &ImportReport::saveRejectedRequested, this, &ImportPage::saveRejected);
    connect(m_back, &QPushButton::clicked, this, &ImportPage::goBack);
    connect(m_next, &QPushButton::clicked, this, &ImportPage::goOn);
    connect(m_undo, &QPushButton::clicked, this, [this] { undo(m_outcome.batch); });
    connect(m_open, &QPushButton::clicked, this, &ImportPage::openRecords);
    connect(&m_look, &QTimer::timeout, this, &ImportPage::look);
    connect(m_progress, &ProgressPanel::cancelRequested, this, [this] {
        if (m_watch)
            m_watch->work().progress().cancel();
    });
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
                    m_undo->setEnabled(batch.state == u"done");
            }
        });
}

QVariantMap ImportPage::state() const
{
    return {{QStringLiteral("typed"), m_start->pasted()},
            {QStringLiteral("draft"), QVariant::fromValue(draft())}};
}

void ImportPage::restore(const QVariantMap &state)
{
    if (state.contains(QStringLiteral("typed")))
        m_start->setPasted(state.value(QStringLiteral("typed")).toString());
    if (state.contains(QStringLiteral("draft")))
        goOnWith(state.value(QStringLiteral("draft")).value<ImportDraft>());
    const QString path = state.value(QStringLiteral("path")).toString();
    const QString pasted = state.value(QStringLiteral("pasted")).toString();
    if (!path.isEmpty() || !pasted.isEmpty())
        begin(path, pasted);
}

ImportDraft ImportPage::draft() const
{
    ImportDraft draft{int(m_step), m_options, m_preview, m_outcome, m_rules->state(), m_watch};
    if (m_step == Step::Columns)
        m_sheet->apply(draft.options);
    return draft;
}

/// Takes up an import where another window, in another language, has left it.
void ImportPage::goOnWith(const ImportDraft &draft)
{
    const Importer *importer = m_imports.find(draft.options.importer);
    if (draft.step == int(Step::Start) || !importer)
        return;
    m_options = draft.options;
    m_preview = draft.preview;
    m_outcome = draft.outcome;
    m_watch = draft.watch;
    // Chosen by hand counts, not what was guessed at first.
    ImportPreview chosen = m_preview;
    chosen.columns = m_options.columns.isEmpty() ? m_preview.columns : m_options.columns;
    if (!m_options.style.dayOrder.isEmpty())
        chosen.style.dayOrder = m_options.style.dayOrder;
    if (m_options.style.decimal != '\0')
        chosen.style.decimal = m_options.style.decimal;
    m_sheet->show(m_options, chosen);
    m_rules->show(*importer, m_options);
    m_rules->restore(draft.rules);
    switch (const auto step = static_cast<Step>(draft.step)) {
    case Step::Trial:
        showTrial();
        break;
    case Step::Done:
        showDone();
        break;
    default:
        showStep(step);
        break;
    }
    if (m_watch)
        showWork();
}

QWidget *ImportPage::firstFocus()
{
    if (m_watch)
        return m_progress->firstFocus();
    return m_step == Step::Start ? m_start->firstFocus() : m_next->isEnabled() ? m_next : m_back;
}

void ImportPage::begin(const QString &path, const QString &pasted)
{
    if (m_watch)
        return;
    m_options = {};
    m_options.path = path;
    m_options.pasted = pasted;
    readFile(true);
}

void ImportPage::readFile(bool isFirst)
{
    m_message->clear();
    m_next->setEnabled(false);
    m_workplace.services.shop.jobs().read(
        this, m_newest,
        [imports = &m_imports, options = m_options, isFirst]() mutable {
            if (isFirst)
                options.importer = likeliestImporter(*imports, options);
            return std::pair(options.importer, imports->preview(options));
        },
        [this](const std::pair<QString, Result<ImportPreview>> &read) {
            m_options.importer = read.first;
            fileRead(read.second);
        });
}

void ImportPage::fileRead(const Result<ImportPreview> &preview)
{
    if (!preview) {
        m_message->say(preview.error());
        return;
    }
    m_preview = *preview;
    m_sheet->show(m_options, m_preview);
    showStep(Step::Columns);
}

void ImportPage::showStep(Step step)
{
    m_step = step;
    m_steps->setCurrentIndex(int(step));
    const QString file = QFileInfo(m_options.path).fileName();
    m_header->setCount(step == Step::Start ? QString()
                       : file.isEmpty()    ? tr("Pasted table")
                                           : m_workplace.formats.isolate(file));
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
    const bool isBusy = m_watch != nullptr;
    m_foot->setVisible(m_step != Step::Start && !isBusy);
    m_steps->setEnabled(!isBusy);
    m_back->setVisible(m_step != Step::Done);
    m_undo->setVisible(m_step == Step::Done);
    m_open->setVisible(m_step == Step::Done);
    m_open->setText(m_options.importer == u"sales"       ? tr("Show the sales")
                    : m_options.importer == u"customers" ? tr("Show the customers")
                                                         : tr("Show the products"));
    const QString missing = m_step == Step::Columns ? m_sheet->missing() : QString();
    if (m_step == Step::Columns) {
        if (missing.isEmpty())
            m_message->clear();
        else
            m_message->say(missing, Tone::Warning);
    }
    m_next->setEnabled(missing.isEmpty());
    switch (m_step) {
    case Step::Start:
    case Step::Columns:
        m_next->setText(tr("Next"));
        break;
    case Step::Rules:
        m_next->setText(tr("Try it out"));
        break;
    case Step::Trial:
        m_next->setText(m_preview.importedBefore.isValid() ? tr("Import it again") : tr("Import now"));
        m_next->setEnabled(m_outcome.created + m_outcome.updated > 0);
        break;
    case Step::Done:
        m_next->setText(tr("Import another file"));
        break;
    }
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
    const auto work = std::make_shared<ImportWork>(isTrial);
    m_watch = std::make_shared<ImportWatch>(work);
    ImportOptions options = m_options;
    // The page has asked already, with the trial.
    options.again = m_preview.importedBefore.isValid();
    showWork();
    const auto done = [this] { look(); };
    Jobs &jobs = m_workplace.services.shop.jobs();
    if (isTrial)
        jobs.read(
            this,
            [imports = &m_imports, options, work] {
                work->finish(imports->tryOut(options, work->progress()));
            },
            done);
    else
        jobs.write(
            this,
            [imports = &m_imports, options, work] { work->finish(imports->run(options, work->progress())); },
            done);
}

void ImportPage::showWork()
{
    m_progress->begin(m_watch->work().isTrial() ? tr("Looking at every line…") : tr("Importing…"));
    m_look.start(lookEvery);
    // The buttons go; their keyboard must not wander off to another part of the window.
    if (isVisible())
        m_progress->firstFocus()->setFocus(Qt::OtherFocusReason);
    showButtons();
}

void ImportPage::look()
{
    if (!m_watch)
        return;
    ImportWork &work = m_watch->work();
    if (const auto outcome = work.take())
        finished(work.isTrial(), *outcome);
    else
        m_progress->setProgress(work.done(), work.total());
}

void ImportPage::finished(bool isTrial, const Result<ImportOutcome> &outcome)
{
    m_look.stop();
    m_watch.reset();
    showButtons();
    if (!outcome) {
        m_message->say(outcome.error());
        if (isVisible())
            m_next->setFocus(Qt::OtherFocusReason);
    } else {
        m_outcome = *outcome;
        if (isTrial)
            showTrial();
        else
            showDone();
    }
    // Last, when the keyboard has left the button that goes with it.
    m_progress->finish();
}

void ImportPage::showDone()
{
    m_done->show(m_outcome, tr("The import is done."));
    m_done->warn({}, {});
    m_undo->setEnabled(true);
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
    m_undo->setEnabled(false);
    m_workplace.services.shop.jobs().write(
        this, [imports = &m_imports, batch] { return imports->undo(batch); },
        [this](const Result<BatchUndone> &undone) {
            m_undo->setEnabled(true);
            refresh();
            if (!undone) {
                m_message->say(undone.error());
                return;
            }
            if (m_step == Step::Done) {
                m_options = {};
                showStep(Step::Start);
            }
            if (undone->kept.isEmpty())
                m_workplace.navigator.announce(tr("The import was taken back."));
            else
                m_message->say(
                    tr("The import was taken back, but %Ln record(s) stay, because they were changed "
                       "or used since: %1",
                       nullptr, int(undone->kept.size()))
                        .arg(undone->kept.first(qMin<qsizetype>(namesShown, undone->kept.size()))
                                 .join(QStringLiteral(" · "))),
                    Tone::Warning);
        });
}

void ImportPage::saveRejected()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the rows that were not taken"),
                                                      tr("not-taken.csv"), tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    m_workplace.services.shop.jobs().read(
        this, [outcome = m_outcome, path] { return tefter::saveRejected(path, outcome, rejectedReason); },
        [this](const Result<void> &saved) {
            if (saved)
                m_workplace.navigator.announce(
                    tr("Saved. Repair the rows in the file, then import it like any other."));
            else
                m_message->say(saved.error());
        });
}

void ImportPage::openRecords()
{
    m_workplace.navigator.openPage(m_options.importer);
}

} // namespace tefter
