// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/SalesChanges.h"

#include "core/catalogue/ProductRepository.h"
#include "core/customers/CustomerRepository.h"

namespace tefter {

using namespace Qt::StringLiterals;

SalesChanges::SalesChanges(const ImportSetting &setting, SalesStaging &staging)
    : m_setting(setting)
    , m_staging(staging)
    , m_consents(setting.options, setting.today)
{
}

bool SalesChanges::changesWhatIsThere() const
{
    return m_setting.options.onMatch == OnMatch::Fill || m_setting.options.onMatch == OnMatch::Update;
}

QString SalesChanges::text(quint32 number) const
{
    return QString::fromUtf8(m_staging.texts.bytes(number));
}

ImportedCustomer SalesChanges::asImported(const StagedCustomer &staged) const
{
    ImportedCustomer row;
    row.customer.code = text(staged.code);
    row.customer.codeSource = m_setting.options.codeSource;
    row.customer.name = text(staged.name);
    row.customer.phones.append({0, text(staged.phone), {}});
    row.customer.emails.append({0, text(staged.email), {}});
    Address address;
    address.city = text(staged.city);
    address.country = text(staged.country);
    row.customer.addresses.append(address);
    row.customer = tidied(row.customer);
    return row;
}

void SalesChanges::look(Connection &connection, ImportOutcome &outcome)
{
    if (changesWhatIsThere()) {
        lookAtCustomers(connection);
        lookAtProducts(connection);
        outcome.records[u"customers"_s].updated = m_customers.size();
        outcome.records[u"products"_s].updated = m_products.size();
    }
    if (m_consents.areForAll())
        lookAtConsents(connection, outcome);
}

void SalesChanges::lookAtCustomers(Connection &connection)
{
    QHash<qint64, const StagedCustomer *> staged;
    QList<CustomerId> ids;
    for (const StagedCustomer &customer : m_staging.customers) {
        if (customer.named && customer.id != 0 && !staged.contains(customer.id)) {
            staged.insert(customer.id, &customer);
            ids << CustomerId{customer.id};
        }
    }
    const QList<Customer> people = CustomerRepository(connection).findAll(ids);
    for (const Customer &there : people) {
        const Customer after = merged(there, asImported(*staged.value(there.id.value)),
                                      m_setting.options.onMatch, m_setting.shop.country);
        if (after != there)
            m_customers.append({there, after});
    }
}

void SalesChanges::lookAtProducts(Connection &connection)
{
    ProductRepository products(connection);
    const bool updates = m_setting.options.onMatch == OnMatch::Update;
    for (const StagedProduct &staged : m_staging.products) {
        // A product that the file names by its code alone says nothing about the name.
        if (!staged.named || staged.id == 0 || staged.name == 0 || staged.name == staged.code)
            continue;
        auto there = products.find(ProductId{staged.id});
        const QString name = text(staged.name);
        const bool isUnnamed = there && (there->name.isEmpty() || there->name == there->code);
        if (there && there->name != name && (updates || isUnnamed)) {
            there->name = name;
            m_products.append(*there);
        }
    }
}

void SalesChanges::lookAtConsents(Connection &connection, ImportOutcome &outcome)
{
    m_consents.load(connection);
    qint64 entered = 0;
    for (quint32 i = 1; i < m_staging.customers.size(); ++i) {
        const StagedCustomer &customer = m_staging.customers[i];
        if (!customer.isNew && !(customer.named && customer.id != 0 && changesWhatIsThere()))
            continue;
        ConsentStates states = m_consents.statesOf(customer.id);
        const QList<Consent> wanted = m_consents.wanted({}, states, m_setting.options.onMatch);
        if (!wanted.isEmpty())
            m_consentsOf.insert(i, wanted);
        entered += wanted.size();
    }
    if (entered > 0)
        outcome.notes.append(
            {QStringLiteral(QT_TRANSLATE_N_NOOP("import", "%n consent(s) entered")), entered});
    if (m_consents.withdrawalsKept() > 0)
        outcome.notes.append(
            {QStringLiteral(QT_TRANSLATE_N_NOOP(
                 "import", "%n consent(s) not entered, because these people have withdrawn theirs")),
             m_consents.withdrawalsKept()});
}

void SalesChanges::write(Transaction &tx, BatchId batch)
{
    for (const CustomerChange &change : std::as_const(m_customers))
        CustomerRepository::change(tx, change.before, change.after, m_setting.shop.country);
    ProductRepository products(tx.connection());
    for (const Product &product : std::as_const(m_products))
        products.change(tx, product, m_setting.now);
    if (m_consentsOf.isEmpty())
        return;
    const auto insert = ConsentRows::insertion(tx.connection());
    for (auto it = m_consentsOf.cbegin(); it != m_consentsOf.cend(); ++it)
        ConsentRows::write(*insert, m_staging.customers[it.key()].id, it.value(), batch);
}

} // namespace tefter
