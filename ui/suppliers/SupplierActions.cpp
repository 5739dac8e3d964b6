// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suppliers/SupplierActions.h"

#include "core/registry/Services.h"
#include "ui/common/HistoryDialog.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/Navigator.h"
#include "ui/common/NoteDialog.h"
#include "ui/common/OpenDialog.h"
#include "ui/suppliers/SupplierCaseDialog.h"
#include "ui/suppliers/SupplierDialog.h"
#include "ui/suppliers/SupplierProductDialog.h"
#include "ui/suppliers/WeightsDialog.h"

#include <QWidget>

namespace tefter {

SupplierActions::SupplierActions(const Workplace &workplace, QWidget *parent)
    : QObject(parent)
    , m_workplace(workplace)
{
}

QWidget *SupplierActions::window() const
{
    return static_cast<QWidget *>(parent());
}

QDialog *SupplierActions::editDialog(const Supplier &supplier)
{
    auto *dialog = new SupplierDialog(m_workplace, supplier, window());
    connect(dialog, &SupplierDialog::saved, this, [this](SupplierId id) {
        m_workplace.navigator.announce(tr("Supplier saved"), true);
        Q_EMIT saved(id);
    });
    return dialog;
}

QDialog *SupplierActions::costDialog(const NamedSupplierProduct &cost)
{
    auto *dialog = new SupplierProductDialog(m_workplace, cost, window());
    connect(dialog, &QDialog::accepted, this,
            [this] { m_workplace.navigator.announce(tr("Product of the supplier saved"), true); });
    return dialog;
}

QDialog *SupplierActions::weightsDialog()
{
    auto *dialog = new WeightsDialog(m_workplace, window());
    connect(dialog, &QDialog::accepted, this,
            [this] { m_workplace.navigator.announce(tr("Weights saved"), true); });
    return dialog;
}

QDialog *SupplierActions::historyDialog(const Supplier &supplier)
{
    return new HistoryDialog(m_workplace, QStringLiteral("supplier"), supplier.id.value, supplier.name,
                             window());
}

QDialog *SupplierActions::noteDialog(const SupplierNote &note)
{
    const QDateTime at = note.at.isValid() ? note.at : m_workplace.services.shop.clock().now();
    auto *dialog = new NoteDialog({{}, {}, at, note.text, note.staff}, m_workplace.formats, window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, note] {
        SupplierNote written = note;
        written.text = dialog->text();
        keepNote(written);
    });
    connect(dialog, &NoteDialog::removeRequested, this, [this, note] {
        if (note.id == 0)
            return;
        const SupplierNoteService *notes = &m_workplace.services.supplierNotes;
        m_workplace.services.shop.jobs().write(
            this, [notes, note] { return notes->remove(note.id); },
            [this](const Result<void> &done) {
                if (!done)
                    return MessageDialog::tell(done.error(), window());
                m_workplace.navigator.announce(tr("Note removed"), true);
            });
    });
    return dialog;
}

void SupplierActions::keepNote(const SupplierNote &note)
{
    const SupplierNoteService *notes = &m_workplace.services.supplierNotes;
    m_workplace.services.shop.jobs().write(
        this,
        [notes, note]() -> Result<void> {
            if (note.id != 0)
                return notes->change(note.id, note.text);
            const auto added = notes->add(note.supplier, note.text);
            return added ? Result<void>() : Result<void>(failure(added.error()));
        },
        [this](const Result<void> &done) {
            if (!done)
                return MessageDialog::tell(done.error(), window());
            m_workplace.navigator.announce(tr("Note saved"), true);
        });
}

void SupplierActions::edit(const Supplier &supplier)
{
    openAndForget(editDialog(supplier));
}

void SupplierActions::editCost(const NamedSupplierProduct &cost)
{
    openAndForget(costDialog(cost));
}

void SupplierActions::writeNote(const SupplierNote &note)
{
    openAndForget(noteDialog(note));
}

QDialog *SupplierActions::caseDialog(const SupplierCase &entry)
{
    auto *dialog = new SupplierCaseDialog(m_workplace, entry, window());
    connect(dialog, &QDialog::accepted, this,
            [this] { m_workplace.navigator.announce(tr("Case saved"), true); });
    return dialog;
}

void SupplierActions::editCase(const SupplierCase &entry)
{
    openAndForget(caseDialog(entry));
}

void SupplierActions::editWeights()
{
    openAndForget(weightsDialog());
}

void SupplierActions::showHistory(const Supplier &supplier)
{
    openAndForget(historyDialog(supplier));
}

/// Goods that are still to come from them are asked about first.
void SupplierActions::bin(const QList<SupplierId> &suppliers)
{
    Services *services = &m_workplace.services;
    QList<qint64> ids;
    for (const SupplierId id : suppliers)
        ids << id.value;
    services->shop.jobs().read(
        this, [services, ids] { return services->supplierList.rows(ids); },
        [this, suppliers](const Result<QHash<qint64, SupplierListRow>> &rows) {
            if (!rows)
                return MessageDialog::tell(rows.error(), window());
            QStringList open;
            for (const SupplierId id : suppliers) {
                const SupplierListRow row = rows->value(id.value);
                if (row.openOrders > 0)
                    //: %1 is a supplier
                    open << tr("%1 has %Ln open orders.", nullptr, static_cast<int>(row.openOrders))
                                .arg(row.name);
            }
            if (!open.isEmpty() &&
                !MessageDialog::ask(tr("Goods are still to come"),
                                    open.join(u'\n') + u'\n' + tr("Their orders stay and can be received."),
                                    tr("Put into the bin"), window(), true))
                return;
            moveToBin(suppliers);
        });
}

void SupplierActions::moveToBin(const QList<SupplierId> &suppliers)
{
    const SupplierService *service = &m_workplace.services.suppliers;
    m_workplace.services.shop.jobs().write(
        this, [service, suppliers] { return service->bin(suppliers); },
        [this, count = static_cast<int>(suppliers.size())](const Result<void> &done) {
            if (!done)
                return MessageDialog::tell(done.error(), window());
            m_workplace.navigator.announce(tr("%Ln suppliers put into the bin", nullptr, count), true);
        });
}

void SupplierActions::restore(const QList<SupplierId> &suppliers)
{
    const SupplierService *service = &m_workplace.services.suppliers;
    m_workplace.services.shop.jobs().write(
        this, [service, suppliers] { return service->restore(suppliers); },
        [this, count = static_cast<int>(suppliers.size())](const Result<void> &done) {
            if (!done)
                return MessageDialog::tell(done.error(), window());
            m_workplace.navigator.announce(tr("%Ln suppliers taken out of the bin", nullptr, count), true);
        });
}

} // namespace tefter
