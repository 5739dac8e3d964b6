// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/SaleListService.h"
#include "ui/common/Workplace.h"

#include <QObject>

class QDialog;
class QWidget;

namespace tefter {

/// What can be done with documents, from the list and from the panel; each says afterwards what it did.
class SaleActions : public QObject
{
    Q_OBJECT
public:
    SaleActions(const Workplace &workplace, QWidget *parent);

    /// Opens an empty document, for this customer where one is given.
    void create(CustomerId customer = {});
    void edit(const SaleDocument &document);
    /// Opens a return that takes back everything on the document.
    void takeBack(const SaleDocument &document);
    void bin(const QList<SaleId> &sales);
    void restore(const QList<SaleId> &sales);
    void showHistory(const Sale &sale);
    /// The same, not yet shown.
    QDialog *historyDialog(const Sale &sale);

Q_SIGNALS:
    void saved(SaleId sale);

private:
    void openDialog(const SaleDocument &document);
    QWidget *window() const;

    Workplace m_workplace;
};

} // namespace tefter
