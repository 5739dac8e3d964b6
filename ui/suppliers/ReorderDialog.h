// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/Jobs.h"
#include "core/suppliers/Reorder.h"
#include "ui/common/Workplace.h"

#include <QDialog>

#include <memory>

class QItemEditorFactory;
class QPushButton;

namespace tefter {

class InlineMessage;
class ListTable;
class MoneyEdit;
class ReorderModel;
class TextLabel;

/// What should be ordered, the dearest absence first, within what may be spent; lines are left out and their
/// quantities changed in the list. One click drafts an order per supplier.
class ReorderDialog : public QDialog
{
    Q_OBJECT
public:
    ReorderDialog(const Workplace &workplace, QWidget *parent = nullptr);
    ~ReorderDialog() override;

Q_SIGNALS:
    void drafted(const QList<tefter::PurchaseOrderId> &orders);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void letTypeQuantities();
    void limitTyped();
    void read();
    void show(const ReorderList &list);
    void sayFacts();
    void sayTogether();
    void draft();

    Workplace m_workplace;
    Latest m_latest;
    std::optional<Money> m_limit; ///< of the list that is shown, or is being read
    bool m_isCurrent = false;     ///< the list is shown, and of the limit that stands in the field
    ReorderList m_shown;
    std::unique_ptr<QItemEditorFactory> m_editors;
    ReorderModel *m_model;
    MoneyEdit *m_cash;
    ListTable *m_list;
    TextLabel *m_facts;
    TextLabel *m_sums;
    QPushButton *m_draft;
    InlineMessage *m_fault;
};

} // namespace tefter
