// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/SoldLineService.h"
#include "core/shop/Jobs.h"
#include "ui/common/Workplace.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace tefter {

class InlineMessage;
class ListExport;
class ListTable;
class SoldLineModel;
class TextLabel;

/// The sold lines behind a figure of a report, with what they come to; Enter opens the document of one.
class SoldLinesDialog : public QDialog
{
    Q_OBJECT
public:
    SoldLinesDialog(const Workplace &workplace, const LineScope &scope, QWidget *parent = nullptr);

    const MarginSums &sums() const { return m_sums; }

private:
    void build();
    void readNames();
    void read();
    void showListing(const SoldLineListing &listing);
    void openDocument(qint64 line);
    QString summary(const SoldLineListing &listing) const;

    Workplace m_workplace;
    const LineScope m_scope;
    Latest m_latest;
    Latest m_latestNames;
    SoldLineModel *m_model;
    ListTable *m_list;
    TextLabel *m_about;
    TextLabel *m_sum;
    QComboBox *m_cost;
    QPushButton *m_open;
    QPushButton *m_file;
    ListExport *m_export;
    InlineMessage *m_fault;
    MarginSums m_sums;
};

} // namespace tefter
