// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/SalesWriter.h"

#include "core/customers/Customer.h"
#include "core/customers/PhoneNumber.h"
#include "core/db/BulkLoad.h"
#include "core/exchange/formats/BindText.h"
#include "core/sales/SaleStock.h"
#include "core/stock/StockKept.h"
#include "core/stock/StockLedger.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 documentsBetweenReports = 512;

/// Wall-clock seconds as `YYYY-MM-DDTHH:MM:SS`, without going through QDateTime half a million times.
class ClockText
{
public:
    explicit ClockText(qint64 at)
    {
        const qint64 day = at / 86'400;
        const auto second = static_cast<int>(at % 86'400);
        const QDate date = QDate::fromJulianDay(day);
        put(0, date.year(), 4);
        put(5, date.month(), 2);
        put(8, date.day(), 2);
        put(11, second / 3600, 2);
        put(14, second / 60 % 60, 2);
        put(17, second % 60, 2);
    }
    QByteArrayView whole() const { return QByteArrayView(m_text, 19); }
    QByteArrayView day() const { return QByteArrayView(m_text, 10); }

private:
    void put(int place, int number, int digits)
    {
        for (int i = digits - 1; i >= 0; --i, number /= 10)
            m_text[place + i] = static_cast<char>('0' + number % 10);
    }

    char m_text[20] = "0000-00-00T00:00:00";
};

void bindId(Statement &statement, int parameter, qint64 id)
{
    if (id > 0)
        statement.bind(parameter, id);
    else
        statement.bindNull(parameter);
}

} // namespace

SalesWriter::SalesWriter(const ImportSetting &setting, SalesStaging &staging, Transaction &tx, BatchId batch)
    : m_setting(setting)
    , m_staging(staging)
    , m_tx(tx)
    , m_db(tx.connection())
    , m_batch(batch)
{
}

void SalesWriter::write(Progress &progress)
{
    BulkLoad load(m_db, {u"sale"_s, u"sale_line"_s});
    writeCustomers();
    writeProducts();
    groupLines();
    writeDocuments(progress);
    load.finish();
    writeStock();
    m_tx.touched().all = true;
}

void SalesWriter::writeStock()
{
    SaleStockBulk stock(m_tx, m_batch);
    if (m_setting.options.movesStock) {
        if (!StockLedger::keptSince(m_db))
            throw DbError(Cause::StockNotKept);
        m_figuresKept = stock.move(StockLedger::usualPlace(m_db));
        StockKept().rebuild(m_db);
    }
    stock.freezeCosts();
}

void SalesWriter::writeCustomers()
{
    const auto insert =
        m_db.statement(u"INSERT INTO customer (kind, code_source, code, name, created_on, batch_id) "
                       "VALUES ('person', ?, ?, ?, ?, ?)"_s);
    const auto address = m_db.statement(
        u"INSERT INTO customer_address (customer_id, position, city, country) VALUES (?, 0, ?, ?)"_s);
    const auto phone = m_db.statement(
        u"INSERT INTO customer_phone (customer_id, position, number, digits_key) VALUES (?, 0, ?, ?)"_s);
    const auto email = m_db.statement(
        u"INSERT INTO customer_email (customer_id, position, address, address_key) VALUES (?, 0, ?, ?)"_s);
    insert->bind(0, m_setting.options.codeSource);
    insert->bind(3, m_setting.today.iso());
    insert->bind(4, m_batch.value);
    for (StagedCustomer &customer : m_staging.customers) {
        if (!customer.isNew)
            continue;
        bindText(*insert, 1, bytes(customer.code));
        insert->bind(2, bytes(customer.name));
        customer.id = insert->insert();
        writeContacts(customer, *address, *phone, *email);
    }
}

void SalesWriter::writeContacts(const StagedCustomer &customer, Statement &address, Statement &phone,
                                Statement &email)
{
    if (customer.city != 0 || customer.country != 0) {
        address.bind(0, customer.id);
        address.bind(1, bytes(customer.city));
        address.bind(2, bytes(customer.country));
        address.run();
    }
    if (customer.phone != 0) {
        phone.bind(0, customer.id);
        phone.bind(1, bytes(customer.phone));
        phone.bind(2,
                   PhoneNumber::digitsKey(QString::fromUtf8(bytes(customer.phone)), m_setting.shop.country));
        phone.run();
    }
    if (customer.email != 0) {
        email.bind(0, customer.id);
        email.bind(1, bytes(customer.email));
        email.bind(2, Email::key(QString::fromUtf8(bytes(customer.email))));
        email.run();
    }
}

qint64 SalesWriter::categoryOf(quint32 name)
{
    if (name == 0)
        return 0;
    const auto known = m_categories.find(name);
    if (known != m_categories.end())
        return known->second;
    const QString text = QString::fromUtf8(bytes(name));
    qint64 id =
        m_db.number(u"SELECT id FROM category WHERE name = ? AND deleted_at IS NULL ORDER BY id"_s, {text});
    if (id == 0)
        id = m_db.number(u"INSERT INTO category (name, batch_id) VALUES (?, ?) RETURNING id"_s,
                         {text, m_batch.value});
    m_categories.emplace(name, id);
    return id;
}

void SalesWriter::writeProducts()
{
    const auto insert =
        m_db.statement(u"INSERT INTO product (code_source, code, name, category_id, created_on, batch_id) "
                       "VALUES (?, ?, ?, ?, ?, ?)"_s);
    insert->bind(0, m_setting.options.codeSource);
    insert->bind(4, m_setting.today.iso());
    insert->bind(5, m_batch.value);
    for (StagedProduct &product : m_staging.products) {
        if (!product.isNew)
            continue;
        bindText(*insert, 1, bytes(product.code));
        insert->bind(2, bytes(product.name));
        bindId(*insert, 3, categoryOf(product.category));
        product.id = insert->insert();
    }
}

/// Counting sort: documents may be mixed in the file, their lines keep their order.
void SalesWriter::groupLines()
{
    m_first.assign(m_staging.documents.size() + 1, 0);
    for (const StagedLine &line : m_staging.lines)
        ++m_first[line.document + 1];
    for (size_t d = 1; d < m_first.size(); ++d)
        m_first[d] += m_first[d - 1];
    std::vector<quint32> next(m_first.begin(), m_first.end() - 1);
    m_order.resize(m_staging.lines.size());
    for (quint32 i = 0; i < m_staging.lines.size(); ++i)
        m_order[next[m_staging.lines[i].document]++] = i;
}

void SalesWriter::writeDocuments(Progress &progress)
{
    const auto document = m_db.statement(
        u"INSERT INTO sale (kind, source, number, customer_id, at, business_day, country, total, batch_id) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    const auto line = m_db.statement(
        u"INSERT INTO sale_line (sale_id, position, product_id, description, quantity, unit_price, total, "
        "vat_basis_points, at, buyer_id, bought_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    document->bind(1, m_setting.options.codeSource);
    document->bind(8, m_batch.value);
    const auto count = static_cast<quint32>(m_staging.documents.size());
    for (quint32 d = 1; d < count; ++d) {
        if (d % documentsBetweenReports == 0) {
            progress.report(d, count);
            if (progress.isCancelled())
                throw DbError(Cause::Cancelled);
        }
        const StagedDocument &staged = m_staging.documents[d];
        if (staged.rejected)
            continue;
        if (staged.existing != 0) {
            if (m_setting.options.onMatch == OnMatch::Update)
                replaceDocument(d);
            continue;
        }
        const ClockText at(staged.at);
        document->bind(0, saleKindText(staged.kind));
        document->bind(2, m_staging.numbers.bytes(d));
        bindId(*document, 3, m_staging.customers[staged.customer].id);
        document->bind(4, at.whole());
        document->bind(5, at.day());
        document->bind(6, bytes(staged.country));
        document->bind(7, staged.total);
        const qint64 id = document->insert();
        int position = 0;
        for (quint32 i = m_first[d]; i < m_first[d + 1]; ++i)
            writeLine(*line, m_staging.lines[m_order[i]], staged, id, ++position);
    }
}

void SalesWriter::writeLine(Statement &insert, const StagedLine &line, const StagedDocument &document,
                            qint64 saleId, int position)
{
    const StagedProduct &product = m_staging.products[line.product];
    insert.bind(0, saleId);
    insert.bind(1, position);
    bindId(insert, 2, product.id);
    insert.bind(3, line.description == product.name ? QByteArrayView() : bytes(line.description));
    insert.bind(4, line.quantity);
    insert.bind(5, line.unitPrice);
    insert.bind(6, line.total);
    if (line.vat >= 0)
        insert.bind(7, qint64{line.vat});
    else
        insert.bindNull(7);
    if (line.at != document.at)
        insert.bind(8, ClockText(line.at).whole());
    else
        insert.bindNull(8);
    if (document.kind == SaleKind::Adjustment) {
        insert.bindNull(9);
        insert.bindNull(10);
    } else {
        bindId(insert, 9, m_staging.customers[document.customer].id);
        insert.bind(10, ClockText(document.at).day());
    }
    insert.run();
}

void SalesWriter::replaceDocument(quint32 number)
{
    const StagedDocument &staged = m_staging.documents[number];
    const ClockText at(staged.at);
    const auto orNull = [](qint64 id) { return id > 0 ? QVariant(id) : QVariant(); };
    const QVariant customer = orNull(m_staging.customers[staged.customer].id);
    const QString day = QString::fromLatin1(at.day());
    m_tx.change("sale"_L1, staged.existing,
                {{"kind"_L1, saleKindText(staged.kind)},
                 {"customer_id"_L1, customer},
                 {"at"_L1, QString::fromLatin1(at.whole())},
                 {"business_day"_L1, day},
                 {"country"_L1, QString::fromUtf8(bytes(staged.country))},
                 {"total"_L1, staged.total}});
    const QList<qint64> former =
        m_db.ids(u"SELECT id FROM sale_line WHERE sale_id = ? ORDER BY position"_s, {staged.existing});
    for (const qint64 line : former)
        m_tx.remove("sale_line"_L1, line);
    const bool counts = staged.kind != SaleKind::Adjustment;
    int position = 0;
    for (quint32 i = m_first[number]; i < m_first[number + 1]; ++i) {
        const StagedLine &line = m_staging.lines[m_order[i]];
        const StagedProduct &product = m_staging.products[line.product];
        const bool named = line.description == product.name;
        m_tx.insert(
            "sale_line"_L1,
            {{"sale_id"_L1, staged.existing},
             {"position"_L1, ++position},
             {"product_id"_L1, orNull(product.id)},
             {"description"_L1, named ? QString() : QString::fromUtf8(bytes(line.description))},
             {"quantity"_L1, line.quantity},
             {"unit_price"_L1, line.unitPrice},
             {"total"_L1, line.total},
             {"vat_basis_points"_L1, line.vat >= 0 ? QVariant(line.vat) : QVariant()},
             {"at"_L1,
              line.at != staged.at ? QVariant(QString::fromLatin1(ClockText(line.at).whole())) : QVariant()},
             {"buyer_id"_L1, counts ? customer : QVariant()},
             {"bought_on"_L1, counts ? QVariant(day) : QVariant()}});
    }
    SaleStock::settle(m_tx, SaleId{staged.existing});
}

} // namespace tefter
