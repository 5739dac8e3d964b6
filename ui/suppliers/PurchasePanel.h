// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suppliers/PurchaseListService.h"
#include "core/suppliers/PurchaseReceipt.h"
#include "ui/common/RecordPanel.h"

class QPushButton;

namespace tefter {

class Badge;
class DetailGrid;
class OrderReceipts;
class PurchaseActions;
class RowKeys;
class TextLabel;

/// One order beside the list: how far it has come, its lines, who waits for it, and what can be done with it.
class PurchasePanel : public RecordPanel
{
    Q_OBJECT
public:
    PurchasePanel(const Workplace &workplace, PurchaseActions &actions, QWidget *parent = nullptr);

    const PurchaseOrder &order() const { return m_facts.order; }
    const QString &supplierName() const { return m_facts.supplier; }
    void edit() override;

protected:
    void read() override;
    void fillMenu(QMenu &menu) override;

private:
    struct Facts
    {
        PurchaseOrder order;
        QString supplier;
        QList<WaitingCustomer> waiting;
        QList<PurchaseReceipt> receipts;
        QHash<ProductId, QString> names;
    };
    static Result<Facts> readFacts(const Services &services, PurchaseOrderId id, Language language);

    QWidget *build();
    QWidget *buildButtons();
    void show(const Facts &facts);
    void showLines();
    void showWaiting();
    void showDetails();

    PurchaseActions &m_actions;
    Facts m_facts;

    TextLabel *m_name;
    TextLabel *m_supplier;
    Badge *m_state;
    Badge *m_late;
    Badge *m_waitingCount;
    Badge *m_binned;
    QPushButton *m_send;
    QPushButton *m_receive;
    QPushButton *m_edit;
    DetailGrid *m_lines;
    OrderReceipts *m_receipts;
    TextLabel *m_waitingTitle;
    DetailGrid *m_waiting;
    RowKeys *m_waitingKeys;
    DetailGrid *m_details;
};

} // namespace tefter
