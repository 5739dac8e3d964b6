// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/SalesMatches.h"

#include "core/customers/Customer.h"
#include "core/customers/PhoneNumber.h"
#include "core/customers/merge/MergeService.h"
#include "core/db/Connection.h"

namespace tefter {

using namespace Qt::StringLiterals;

void SalesMatches::findDocuments()
{
    const auto find = m_connection.statement(u"SELECT id FROM sale WHERE source = ? AND number = ?"_s);
    find->bind(0, m_setting.options.codeSource);
    for (quint32 d = 1; d < m_staging.documents.size(); ++d) {
        if (m_staging.documents[d].rejected)
            continue;
        find->bind(1, m_staging.numbers.bytes(d));
        if (find->step())
            m_staging.documents[d].existing = find->integer(0);
        find->reset();
    }
}

void SalesMatches::findCustomers()
{
    const auto byCode = m_connection.statement(
        u"SELECT %1 FROM customer c WHERE c.code_source = ? AND c.code = ?"_s.arg(livingId("c.id"_L1)));
    byCode->bind(0, m_setting.options.codeSource);
    const auto byEmail = m_connection.statement(
        u"SELECT %1 FROM customer_email WHERE address_key = ? ORDER BY customer_id LIMIT 1"_s.arg(
            livingId("customer_id"_L1)));
    const auto byPhone = m_connection.statement(
        u"SELECT %1 FROM customer_phone WHERE digits_key = ? ORDER BY customer_id LIMIT 1"_s.arg(
            livingId("customer_id"_L1)));
    const auto byName = m_connection.statement(
        u"SELECT id FROM customer WHERE name = ? AND deleted_at IS NULL ORDER BY id LIMIT 1"_s);
    for (quint32 i = 1; i < m_staging.customers.size(); ++i) {
        StagedCustomer &customer = m_staging.customers[i];
        const QByteArrayView whole = m_staging.customerKeys.bytes(i);
        Statement *find = byName.get();
        QByteArray wanted = whole.sliced(1).toByteArray();
        int parameter = 0;
        if (whole.front() == 'c') {
            find = byCode.get();
            parameter = 1;
        } else if (whole.front() == 'e') {
            find = byEmail.get();
            wanted = Email::key(QString::fromUtf8(wanted)).toUtf8();
        } else if (whole.front() == 'p') {
            find = byPhone.get();
            wanted = PhoneNumber::digitsKey(QString::fromUtf8(wanted), m_setting.shop.country).toUtf8();
        }
        find->bind(parameter, QByteArrayView(wanted));
        if (find->step())
            customer.id = find->integer(0);
        find->reset();
        customer.isNew = customer.used && customer.id == 0;
    }
}

void SalesMatches::findProducts()
{
    const auto byCode =
        m_connection.statement(u"SELECT id FROM product WHERE code_source = ? AND code = ?"_s);
    byCode->bind(0, m_setting.options.codeSource);
    const auto byName = m_connection.statement(
        u"SELECT id FROM product WHERE name = ? AND deleted_at IS NULL ORDER BY id LIMIT 1"_s);
    for (quint32 i = 1; i < m_staging.products.size(); ++i) {
        StagedProduct &product = m_staging.products[i];
        const QByteArrayView whole = m_staging.productKeys.bytes(i);
        const bool coded = whole.front() == 'c';
        Statement &find = coded ? *byCode : *byName;
        find.bind(coded ? 1 : 0, whole.sliced(1));
        if (find.step())
            product.id = find.integer(0);
        find.reset();
        product.isNew = product.used && product.id == 0;
    }
}

} // namespace tefter
