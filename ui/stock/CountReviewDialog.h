// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/Jobs.h"
#include "core/stock/StockCount.h"
#include "ui/common/Workplace.h"

#include <QDialog>

class QPushButton;

namespace tefter {

class CountRowModel;
class InlineMessage;
class ListTable;
class TextLabel;

/// What booking a count will change: every product that differs, how much was to be there, and the value.
class CountReviewDialog : public QDialog
{
    Q_OBJECT
public:
    /// `uncountedAreZero`: what nobody counted is taken as not there.
    CountReviewDialog(const Workplace &workplace, StockCountId count, bool uncountedAreZero,
                      QWidget *parent = nullptr);

private:
    void read();
    void show(QList<StockCountRow> rows);

    Workplace m_workplace;
    const StockCountId m_id;
    const bool m_uncountedAreZero;
    Latest m_latest;
    TextLabel *m_sum;
    CountRowModel *m_model;
    ListTable *m_list;
    TextLabel *m_binned;
    InlineMessage *m_fault;
    QPushButton *m_book;
};

} // namespace tefter
