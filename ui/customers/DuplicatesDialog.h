// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/customers/duplicates/DuplicatePair.h"
#include "core/shop/Jobs.h"
#include "ui/common/WatchedProgress.h"
#include "ui/common/Workplace.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QPushButton;
class QStackedWidget;

namespace tefter {

class DuplicateModel;
class EmptyState;
class InlineMessage;
class ListTable;
class ProgressPanel;

/// Who may be in the shop twice: the likely pairs with the reasons, to be merged or said to be two.
class DuplicatesDialog : public QDialog
{
    Q_OBJECT
public:
    DuplicatesDialog(const Workplace &workplace, QWidget *parent);
    ~DuplicatesDialog() override;

Q_SIGNALS:
    /// A merge was made in here.
    void merged(tefter::CustomerId kept);

private:
    void buildPlaces();
    void look();
    void showProgress();
    void showPairs(const Result<QList<DuplicatePair>> &pairs);
    void showButtons();
    const DuplicatePair *chosen() const;
    void compare();
    void setDistinct();
    /// Takes out the pairs that are settled, and makes the next one current.
    void settle(CustomerId gone, CustomerId with = {});

    Workplace m_workplace;
    QStackedWidget *m_places;
    ProgressPanel *m_progressPanel;
    ListTable *m_table;
    DuplicateModel *m_model;
    EmptyState *m_empty;
    InlineMessage *m_fault;
    QPushButton *m_distinct;
    QPushButton *m_compare;
    std::shared_ptr<WatchedProgress> m_progress;
    QTimer m_look{this};
};

} // namespace tefter
