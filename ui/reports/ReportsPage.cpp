// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportsPage.h"

#include "core/registry/Services.h"
#include "ui/charts/ReportChart.h"
#include "ui/common/Card.h"
#include "ui/common/DocumentsFolder.h"
#include "ui/common/EmptyState.h"
#include "ui/common/ErrorSentences.h"
#include "ui/common/FileChoice.h"
#include "ui/common/Icons.h"
#include "ui/common/InfoMark.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/Navigator.h"
#include "ui/common/PageHeader.h"
#include "ui/common/PeriodChoice.h"
#include "ui/common/TextLabel.h"
#include "ui/print/ReportPrinter.h"
#include "ui/reports/ReportGrid.h"
#include "ui/reports/ReportIndex.h"
#include "ui/reports/ReportModel.h"
#include "ui/reports/ReportOptions.h"
#include "ui/reports/TotalsRow.h"

#include <QAction>
#include <QDir>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int indexWidth = 204;
constexpr int busyAfter = 250;

enum Part { Ready, Nothing, Failed };

QString translated(const QString &key)
{
    return QCoreApplication::translate("report", key.toUtf8().constData());
}

} // namespace

ReportsPage::ReportsPage(const Workplace &workplace, QWidget *parent)
    : Page(parent)
    , m_workplace(workplace)
    , m_text(workplace.formats, workplace.services.shop.settings().currency)
    , m_doors(workplace, this)
    , m_index(new ReportIndex(workplace.services.reports.reports()))
    , m_options(new ReportOptions(workplace.formats, workplace.services.shop.clock().today()))
    , m_header(new PageHeader(QString()))
    , m_chart(new ReportChart)
    , m_chartCard(new Card)
    , m_notes(new TextLabel({}, TextSize::Small, TextLabel::Ink::Secondary))
    , m_tablePlace(new QVBoxLayout)
    , m_totals(new TotalsRow)
    , m_parts(new QStackedWidget)
    , m_empty(new EmptyState(u"reports"_s, QString()))
    , m_failure(new EmptyState(u"warning"_s, QString()))
    , m_everything(m_empty->addButton(tr("Show everything")))
    , m_import(m_empty->addButton(tr("Import…")))
    , m_save(new QAction(tr("Save as"), this))
    , m_print(new QAction(tr("Print…"), this))
{
    auto *side = new Surface(Surface::Kind::Panel);
    side->setFixedWidth(indexWidth);
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->setSpacing(0);
    sideLayout->addWidget(new PageHeader(tr("Reports")));
    sideLayout->addWidget(m_index, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(side);
    auto *edge = new QFrame;
    edge->setFrameShape(QFrame::VLine);
    edge->setFixedWidth(1);
    layout->addWidget(edge);
    layout->addWidget(makeContent(), 1);
    makeActions();
    m_busy.setSingleShot(true);
    m_busy.setInterval(busyAfter);
    connect(&m_busy, &QTimer::timeout, this, [this] { m_header->setCount(tr("Counting…")); });
    connect(m_index, &ReportIndex::chosen, this, &ReportsPage::choose);
    connect(m_options, &ReportOptions::changed, this, &ReportsPage::run);
    connect(m_chart, &ReportChart::picked, this,
            [this](const ChartSpot &spot) { m_doors.openSpot(spot, m_report.chart, m_report.table); });
    connect(m_import, &QPushButton::clicked, this, [this] { m_workplace.navigator.openPage(u"import"_s); });
    connect(m_everything, &QPushButton::clicked, this,
            [this] { m_options->periodChoice()->setPreset(PeriodPreset::Everything); });
    m_index->setCurrentRow(0);
    readSuppliers();
}

ReportsPage::~ReportsPage() = default;

QWidget *ReportsPage::makeContent()
{
    auto *content = new Surface(Surface::Kind::Ground);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_header->addBeside(new InfoMark(m_workplace.navigator, u"reports"_s,
                                     tr("Everything sold, less returns and corrections.")));
    layout->addWidget(m_header);
    auto *options = new QVBoxLayout;
    options->setContentsMargins(18, 0, 18, space::m);
    options->addWidget(m_options);
    layout->addLayout(options);
    auto *ready = new QWidget;
    auto *cards = new QVBoxLayout(ready);
    cards->setContentsMargins(18, 0, 18, space::l);
    cards->setSpacing(space::l);
    m_chartCard->body()->addWidget(m_chart);
    cards->addWidget(m_chartCard, 10);
    m_notes->setWordWrap(true);
    m_notes->setVisible(false);
    cards->addWidget(m_notes);
    auto *tableCard = new Card(nullptr, 1);
    tableCard->body()->setSpacing(0);
    tableCard->body()->setContentsMargins(1, 4, 1, 1);
    tableCard->body()->addLayout(m_tablePlace, 1);
    tableCard->body()->addWidget(m_totals);
    tableCard->setMinimumHeight(190);
    cards->addWidget(tableCard, 11);
    m_parts->addWidget(ready);
    m_parts->addWidget(m_empty);
    m_parts->addWidget(m_failure);
    connect(m_failure->addButton(tr("Try again")), &QPushButton::clicked, this, &ReportsPage::run);
    layout->addWidget(m_parts, 1);
    return content;
}

void ReportsPage::makeActions()
{
    auto *menu = new QMenu(this);
    m_save->setMenu(menu);
    menu->addAction(icon(u"table"_s), tr("Table for a spreadsheet (CSV)…"), this, [this] {
        if (const QString path = askPath(tr("Save the table"), u".csv"_s, tr("CSV (*.csv)")); !path.isEmpty())
            saveCsv(path);
    });
    menu->addAction(icon(u"picture"_s), tr("Chart as a picture (PNG)…"), this, [this] {
        if (const QString path = askPath(tr("Save the picture"), u".png"_s, tr("Picture (*.png)"));
            !path.isEmpty())
            savePicture(path);
    });
    menu->addAction(icon(u"file"_s), tr("Chart and table for reading (PDF)…"), this, [this] {
        if (const QString path = askPath(tr("Save as PDF"), u".pdf"_s, tr("PDF (*.pdf)")); !path.isEmpty())
            savePdf(path);
    });
    m_print->setShortcut(QKeySequence::Print);
    m_print->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_print);
    connect(m_print, &QAction::triggered, this, &ReportsPage::print);
}

QString ReportsPage::title() const
{
    return m_report.title.isEmpty() ? tr("Reports") : m_report.title;
}

QWidget *ReportsPage::firstFocus()
{
    return m_index;
}

QVariantMap ReportsPage::state() const
{
    return {{u"report"_s, m_id}, {u"options"_s, m_options->state()}};
}

void ReportsPage::restore(const QVariantMap &state)
{
    if (state.contains(u"report"_s))
        m_index->setCurrentId(state.value(u"report"_s).toString());
    m_options->restore(state.value(u"options"_s).toMap());
    run();
}

void ReportsPage::readSuppliers()
{
    m_workplace.services.shop.jobs().read(
        this, m_latestSuppliers,
        [&service = m_workplace.services.supplierList, language = m_workplace.formats.language()] {
            return service.names(language);
        },
        [this](const Result<QList<SupplierListRow>> &rows) {
            if (!rows)
                return; // the report itself says what is wrong with the file
            QList<std::pair<SupplierId, QString>> suppliers;
            for (const SupplierListRow &row : *rows)
                suppliers.append({row.id, row.name});
            m_options->setSuppliers(suppliers);
            m_report.subtitle = subtitle(m_options->parameters());
            if (!m_busy.isActive())
                m_header->setCount(m_report.subtitle);
        });
}

void ReportsPage::choose(const QString &id)
{
    const Report *report = m_workplace.services.reports.find(id);
    if (!report)
        return;
    m_id = id;
    m_report.title = translated(report->label());
    m_header->setTitle(m_report.title);
    m_options->setReport(*report);
    Q_EMIT chromeChanged();
    run();
}

void ReportsPage::run()
{
    const ReportParameters parameters = m_options->parameters();
    m_report.subtitle = subtitle(parameters);
    m_busy.start();
    m_workplace.services.shop.jobs().read(
        this, m_latest,
        [&service = m_workplace.services.reports, id = m_id, parameters] {
            return service.run(id, parameters);
        },
        [this](Result<ReportTable> result) {
            m_busy.stop();
            m_header->setCount(m_report.subtitle);
            if (result)
                show(std::move(*result));
            else
                showFailure(result.error());
        });
}

QString ReportsPage::subtitle(const ReportParameters &parameters) const
{
    const Report *report = m_workplace.services.reports.find(m_id);
    if (report && !report->takesPeriod())
        return m_workplace.formats.day(parameters.today);
    const QString period = m_text.period(parameters.period);
    const QString supplier = m_options->supplierName();
    return supplier.isEmpty() ? period : supplier + u" · "_s + period;
}

void ReportsPage::show(ReportTable table)
{
    m_report.table = std::move(table);
    m_report.chart = chartOf(m_report.table, m_text);
    const bool isEmpty = m_report.table.rows.isEmpty() || isNothingKnown();
    m_save->setEnabled(!isEmpty);
    m_print->setEnabled(!isEmpty);
    if (isEmpty)
        return showEmpty();
    m_chartCard->setVisible(!m_report.chart.isEmpty());
    m_chart->setData(m_report.chart);
    m_chart->setAccessibleName(m_report.title);
    showNotes();
    showTable(m_report.table);
    m_parts->setCurrentIndex(Ready);
}

void ReportsPage::showNotes()
{
    QStringList notes;
    for (const QString &note : std::as_const(m_report.table.notes))
        notes << translated(note);
    m_notes->setText(notes.join(u' '));
    m_notes->setVisible(!notes.isEmpty());
}

/// There are rows, but of none is known what the report is about.
bool ReportsPage::isNothingKnown() const
{
    const Report *report = m_workplace.services.reports.find(m_id);
    const ReportTable &table = m_report.table;
    return report && !report->needs().isEmpty() &&
           std::all_of(table.rows.cbegin(), table.rows.cend(), [&](const ReportRow &row) {
               return std::any_of(table.valueColumns.cbegin(), table.valueColumns.cend(),
                                  [&](int column) { return !row.cells[column].number; });
           });
}

void ReportsPage::showTable(const ReportTable &table)
{
    const auto sameColumns = [&] {
        const QList<ReportColumn> &shown = m_model->reportColumns();
        return std::equal(shown.cbegin(), shown.cend(), table.columns.cbegin(), table.columns.cend(),
                          [](const ReportColumn &a, const ReportColumn &b) { return a.id == b.id; });
    };
    if (m_model && sameColumns()) {
        m_model->setTable(table);
        m_table->measure();
    } else {
        delete m_table; // with its model
        m_model = new ReportModel(table, m_text);
        m_table = new ReportGrid(m_report.title, m_model);
        m_tablePlace->addWidget(m_table);
        connect(m_table, &ReportGrid::opened, this,
                [this](qint64 row) { m_doors.openRow(m_report.table.rows.at(row - 1)); });
    }
    m_totals->setTotals(m_table, m_model->totals());
}

/// A shop that has never sold anything is told so; in another, the period alone is empty.
void ReportsPage::showEmpty()
{
    m_workplace.services.shop.jobs().read(
        this, m_latest, [&service = m_workplace.services.saleList] { return service.extent(); },
        [this](const Result<Period> &extent) {
            if (!extent)
                return showFailure(extent.error());
            const bool hasSold = extent->from.isValid();
            const Report *report = m_workplace.services.reports.find(m_id);
            const QString needs = report ? report->needs() : QString();
            m_everything->setVisible(hasSold && report && report->takesPeriod());
            m_import->setVisible(!hasSold);
            if (hasSold && !needs.isEmpty())
                m_empty->setTexts(tr("Nothing to show here yet"), translated(needs));
            else if (hasSold)
                m_empty->setTexts(tr("Nothing was sold in this time"),
                                  tr("Choose another period above, or look at everything."));
            else
                m_empty->setTexts(tr("No sales yet"),
                                  tr("Enter a sale, or import the sales of your till or e-shop. The reports "
                                     "count them at once."));
            m_parts->setCurrentIndex(Nothing);
        });
}

void ReportsPage::showFailure(const Error &error)
{
    m_save->setEnabled(false);
    m_print->setEnabled(false);
    m_failure->setTexts(sentence(error), whatToDo(error));
    m_parts->setCurrentIndex(Failed);
}

QString ReportsPage::askPath(const QString &caption, const QString &ending, const QString &kinds)
{
    const QDir folder(documentsFolder());
    return fileChoice::toSave(this, caption, folder.filePath(m_report.title + ending), kinds);
}

void ReportsPage::saveCsv(const QString &path)
{
    told(saveReportCsv(m_report, m_text, path), path);
}

void ReportsPage::savePicture(const QString &path)
{
    told(saveReportPicture(m_report, layoutDirection(), path), path);
}

void ReportsPage::savePdf(const QString &path)
{
    const Shop &shop = m_workplace.services.shop;
    told(ReportPrinter(m_workplace.formats)
             .savePdf(reportDocument(m_report, m_text, shop.settings(), shop.clock().today()), path),
         path);
}

void ReportsPage::print()
{
    const Shop &shop = m_workplace.services.shop;
    if (ReportPrinter(m_workplace.formats)
            .print(reportDocument(m_report, m_text, shop.settings(), shop.clock().today()), this))
        m_workplace.navigator.announce(tr("Sent to the printer"));
}

void ReportsPage::told(const Result<void> &result, const QString &path)
{
    if (!result)
        return MessageDialog::tell(result.error(), this);
    m_workplace.navigator.announce(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

} // namespace tefter
