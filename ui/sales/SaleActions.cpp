// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/SaleActions.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/CountWords.h"
#include "ui/common/HistoryDialog.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/Navigator.h"
#include "ui/common/OpenDialog.h"
#include "ui/sales/SaleDialog.h"

#include <QWidget>

namespace tefter {

SaleActions::SaleActions(const Workplace &workplace, QWidget *parent)
    : QObject(parent)
    , m_workplace(workplace)
{
}

QWidget *SaleActions::window() const
{
    return static_cast<QWidget *>(parent());
}

void SaleActions::openDialog(const SaleDocument &document)
{
    auto *dialog = new SaleDialog(m_workplace, document, window());
    connect(dialog, &SaleDialog::saved, this, [this](SaleId sale, const QString &number) {
        //: %1 is the number of a document
        m_workplace.navigator.announce(tr("%1 saved").arg(m_workplace.formats.isolate(number)), true);
        Q_EMIT saved(sale);
    });
    openAndForget(dialog);
}

void SaleActions::create(CustomerId customer)
{
    if (!customer.isValid())
        return openDialog({});
    Services *services = &m_workplace.services;
    services->shop.jobs().read(
        this,
        [services, customer, language = m_workplace.formats.language()] {
            return services->customerList.names({customer.value}, language);
        },
        [this, customer](const Result<QHash<qint64, QString>> &names) {
            if (!names)
                return MessageDialog::tell(names.error(), window());
            SaleDocument document;
            document.sale.customer = customer;
            document.customerName = names->value(customer.value);
            openDialog(document);
        });
}

void SaleActions::edit(const SaleDocument &document)
{
    openDialog(document);
}

void SaleActions::takeBack(const SaleDocument &document)
{
    SaleService *sales = &m_workplace.services.sales;
    m_workplace.services.shop.jobs().write(
        this, [sales, id = document.sale.id] { return sales->takeBack(id); },
        [this](const Result<SaleId> &made) {
            if (!made)
                return MessageDialog::tell(made.error(), window());
            m_workplace.navigator.announce(tr("Return entered"), true);
            Q_EMIT saved(*made);
        });
}

void SaleActions::bin(const QList<SaleId> &sales)
{
    SaleService *service = &m_workplace.services.sales;
    m_workplace.services.shop.jobs().write(
        this,
        [service, sales]() -> Result<QList<CountShift>> {
            QList<CountShift> shifts;
            const auto done = service->bin(sales, &shifts);
            return done ? Result<QList<CountShift>>(shifts) : failure(done.error());
        },
        [this, count = sales.size()](const Result<QList<CountShift>> &shifts) {
            if (!shifts)
                return MessageDialog::tell(shifts.error(), window());
            m_workplace.navigator.announce(
                tr("%Ln documents put into the bin", nullptr, static_cast<int>(count)), true);
            CountWords::tell(*shifts, m_workplace.formats, window());
        });
}

void SaleActions::restore(const QList<SaleId> &sales)
{
    SaleService *service = &m_workplace.services.sales;
    m_workplace.services.shop.jobs().write(
        this,
        [service, sales]() -> Result<QList<CountShift>> {
            QList<CountShift> shifts;
            const auto done = service->restore(sales, &shifts);
            return done ? Result<QList<CountShift>>(shifts) : failure(done.error());
        },
        [this, count = sales.size()](const Result<QList<CountShift>> &shifts) {
            if (!shifts)
                return MessageDialog::tell(shifts.error(), window());
            m_workplace.navigator.announce(
                tr("%Ln documents taken out of the bin", nullptr, static_cast<int>(count)), true);
            CountWords::tell(*shifts, m_workplace.formats, window());
        });
}

void SaleActions::showHistory(const Sale &sale)
{
    openAndForget(historyDialog(sale));
}

QDialog *SaleActions::historyDialog(const Sale &sale)
{
    return new HistoryDialog(m_workplace, QStringLiteral("sale"), sale.id.value,
                             m_workplace.formats.isolate(sale.number), window());
}

} // namespace tefter
