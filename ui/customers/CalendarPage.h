// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/UpcomingDates.h"
#include "ui/common/Page.h"
#include "ui/common/Workplace.h"

#include <QMap>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace tefter {

class Chip;
class EmptyState;
class ListExport;
class ListTable;
class OccasionModel;
class PageHeader;

/// What the coming weeks bring: birthdays, name days, important dates and public holidays, by day or by
/// person, with the ways in which each may be reached.
class CalendarPage final : public Page
{
    Q_OBJECT
public:
    explicit CalendarPage(const Workplace &workplace);

    QString title() const override;
    void refresh() override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    QWidget *firstFocus() override;
    QList<PageScene> scenes() override;

private:
    void addExport();
    QWidget *buildFilters();
    void read();
    void showFound(const Result<QList<Occasion>> &found);
    void showFiltered();
    void showEverything();
    void open(qint64 number);

    const Workplace m_workplace;
    PageHeader *m_header;
    QPushButton *m_exportButton;
    ListExport *m_export;
    QComboBox *m_weeks;
    QMap<OccasionKind, Chip *> m_kinds;
    Chip *m_byPerson;
    OccasionModel *m_model;
    ListTable *m_table;
    QStackedWidget *m_parts;
    EmptyState *m_empty;
    QPushButton *m_everything;
    EmptyState *m_failure;
    QList<Occasion> m_found;
    Latest m_latest;
};

} // namespace tefter
