// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suppliers/Supplier.h"
#include "core/suppliers/SupplierCase.h"
#include "core/suppliers/SupplierNoteService.h"
#include "core/suppliers/SupplierProduct.h"
#include "ui/common/Workplace.h"

#include <QObject>

class QDialog;
class QWidget;

namespace tefter {

/// What can be done with suppliers, from the list and from the panel; each says afterwards what it did. The
/// dialogs are also given not yet shown.
class SupplierActions : public QObject
{
    Q_OBJECT
public:
    SupplierActions(const Workplace &workplace, QWidget *parent);

    void edit(const Supplier &supplier);
    void editCost(const NamedSupplierProduct &cost);
    void writeNote(const SupplierNote &note);
    void editCase(const SupplierCase &entry);
    void editWeights();
    void showHistory(const Supplier &supplier);
    void bin(const QList<SupplierId> &suppliers);
    void restore(const QList<SupplierId> &suppliers);

    QDialog *editDialog(const Supplier &supplier);
    QDialog *costDialog(const NamedSupplierProduct &cost);
    QDialog *noteDialog(const SupplierNote &note);
    QDialog *caseDialog(const SupplierCase &entry);
    QDialog *weightsDialog();
    QDialog *historyDialog(const Supplier &supplier);

Q_SIGNALS:
    void saved(tefter::SupplierId supplier);

private:
    void moveToBin(const QList<SupplierId> &suppliers);
    QWidget *window() const;
    void keepNote(const SupplierNote &note);

    Workplace m_workplace;
};

} // namespace tefter
