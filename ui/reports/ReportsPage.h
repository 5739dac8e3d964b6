// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/Jobs.h"
#include "ui/common/Page.h"
#include "ui/common/Workplace.h"
#include "ui/reports/ReportDoors.h"
#include "ui/reports/ReportOutput.h"

#include <QTimer>

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace tefter {

class Card;
class EmptyState;
class PageHeader;
class ReportChart;
class ReportGrid;
class ReportIndex;
class ReportModel;
class ReportOptions;
class TextLabel;
class TotalsRow;

/// What the numbers say: a list of reports; each as a chart, as a table, in a file, on paper.
class ReportsPage : public Page
{
    Q_OBJECT
public:
    explicit ReportsPage(const Workplace &workplace, QWidget *parent = nullptr);
    ~ReportsPage() override;

    QString title() const override;
    void refresh() override
    {
        readSuppliers();
        run();
    }
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    QList<QAction *> actions() override { return {m_save, m_print}; }
    QWidget *firstFocus() override;
    QList<PageScene> scenes() override;
    QList<PageDialog> dialogs() override;

    const FinishedReport &report() const { return m_report; }
    /// Where the files go; each says at the foot of the window what it did.
    void saveCsv(const QString &path);
    void savePicture(const QString &path);
    void savePdf(const QString &path);

private:
    QWidget *makeContent();
    void makeActions();
    void choose(const QString &id);
    void run();
    void show(ReportTable table);
    void showTable(const ReportTable &table);
    void showFailure(const Error &error);
    void showNotes();
    bool isNothingKnown() const;
    void showEmpty();
    void readSuppliers();
    QString subtitle(const ReportParameters &parameters) const;
    QString askPath(const QString &caption, const QString &ending, const QString &kinds);
    void told(const Result<void> &result, const QString &path);
    void print();

    Workplace m_workplace;
    ReportText m_text;
    ReportDoors m_doors;
    ReportIndex *m_index;
    ReportOptions *m_options;
    PageHeader *m_header;
    ReportChart *m_chart;
    Card *m_chartCard;
    TextLabel *m_notes;
    QVBoxLayout *m_tablePlace;
    ReportGrid *m_table = nullptr;
    ReportModel *m_model = nullptr;
    TotalsRow *m_totals;
    QStackedWidget *m_parts;
    EmptyState *m_empty;
    EmptyState *m_failure;
    QPushButton *m_everything;
    QPushButton *m_import; ///< of a shop that has sold nothing yet
    QAction *m_save;
    QAction *m_print;
    Latest m_latest;
    Latest m_latestSuppliers;
    QTimer m_busy; ///< says that it takes a while
    QString m_id;
    FinishedReport m_report;
};

} // namespace tefter
