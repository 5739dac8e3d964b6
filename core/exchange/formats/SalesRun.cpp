// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/SalesRun.h"

#include "core/base/Language.h"
#include "core/exchange/csv/CsvWriter.h"
#include "core/exchange/formats/SalesMatches.h"
#include "core/exchange/formats/SalesWriter.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int priceScale = 6;
constexpr int quantityScale = 3;
constexpr qint64 one = 1'000;

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && static_cast<unsigned char>(text.front()) <= ' ')
        text.remove_prefix(1);
    while (!text.empty() && static_cast<unsigned char>(text.back()) <= ' ')
        text.remove_suffix(1);
    return text;
}

std::string key(char kind, std::string_view text)
{
    std::string result(1, kind);
    return result.append(text);
}

} // namespace

SalesRun::SalesRun(const ImportSetting &setting)
    : ImportRun(setting)
    , m_changes(m_setting, m_staging)
    , m_orders(m_setting, m_staging)
{
    const QHash<QString, int> &c = setting.options.columns;
    const auto column = [&](QLatin1StringView field) { return c.value(field, -1); };
    m_columns = {column("number"_L1),
                 column("date"_L1),
                 column("time"_L1),
                 column("product_code"_L1),
                 column("product_name"_L1),
                 column("category"_L1),
                 column("quantity"_L1),
                 column("unit_price"_L1),
                 column("vat"_L1),
                 column("customer_code"_L1),
                 column("customer_name"_L1),
                 column("customer_given_name"_L1),
                 column("customer_email"_L1),
                 column("customer_phone"_L1),
                 column("country"_L1),
                 column("city"_L1)};
}

std::string_view SalesRun::cell(const CsvReader &row, int column) const
{
    return column < 0 ? std::string_view() : withoutGuard(trimmed(row.cell(column)));
}

void SalesRun::takeRow(const CsvReader &row)
{
    const std::string_view number = cell(row, m_columns.number);
    if (number.empty()) {
        reject(row, m_columns.number,
               QStringLiteral(QT_TRANSLATE_NOOP("import", "The document number is missing.")));
        return;
    }
    const quint32 document = m_staging.numbers.number(number);
    if (document >= m_staging.documents.size())
        m_staging.documents.resize(document + 1);
    StagedLine line;
    line.document = document;
    line.fileLine = row.line();
    if (!m_orders.takeState(row, document)) {
        m_staging.lines.push_back(line); // what no sale costs need not be known
        return;
    }
    if (!readValues(row, line)) {
        m_staging.documents[document].rejected = true;
        return;
    }
    line.product = productOf(row, line);
    addToDocument(row, document, customerOf(row, line.at), line.at);
    m_staging.lines.push_back(line);
}

bool SalesRun::readValues(const CsvReader &row, StagedLine &line)
{
    if (!readTime(row, line))
        return false;
    line.quantity = one;
    if (m_columns.quantity >= 0) {
        const auto quantity =
            m_setting.values.decimal(m_columns.quantity, cell(row, m_columns.quantity), quantityScale);
        if (!quantity) {
            reject(row, m_columns.quantity,
                   QStringLiteral(QT_TRANSLATE_NOOP("import", "This is not a quantity: %1")));
            return false;
        }
        line.quantity = *quantity;
    }
    if (!readPrice(row, line))
        return false;
    if (const int column = m_orders.takeDiscounts(row, line); column >= 0) {
        reject(row, column, QStringLiteral(QT_TRANSLATE_NOOP("import", "This is not an amount: %1")));
        return false;
    }
    return true;
}

bool SalesRun::readTime(const CsvReader &row, StagedLine &line)
{
    const std::string_view date = cell(row, m_columns.date);
    const std::string_view time = cell(row, m_columns.time);
    if (date == m_lastDate && m_lastAt != 0 && time.empty()) {
        line.at = m_lastAt;
        return true;
    }
    const StagedDocument &document = m_staging.documents[line.document];
    if (date.empty() && time.empty() && document.lines > 0) {
        line.at = document.at; // further lines of a document need not repeat its day
        return true;
    }
    const auto at = m_setting.values.wallClock(m_columns.date, date, time);
    if (!at) {
        reject(row, m_columns.date, QStringLiteral(QT_TRANSLATE_NOOP("import", "This is not a date: %1")));
        return false;
    }
    line.at = *at;
    m_lastDate = date;
    m_lastAt = time.empty() ? *at : 0;
    return true;
}

bool SalesRun::readPrice(const CsvReader &row, StagedLine &line)
{
    const auto price =
        m_setting.values.decimal(m_columns.unitPrice, cell(row, m_columns.unitPrice), priceScale);
    if (!price) {
        reject(row, m_columns.unitPrice,
               QStringLiteral(QT_TRANSLATE_NOOP("import", "This is not a price: %1")));
        return false;
    }
    line.unitPrice = *price;
    if (const std::string_view vat = cell(row, m_columns.vat); !vat.empty()) {
        const auto rate = m_setting.values.percent(m_columns.vat, vat);
        if (!rate) {
            reject(row, m_columns.vat,
                   QStringLiteral(QT_TRANSLATE_NOOP("import", "This is not a VAT rate: %1")));
            return false;
        }
        line.vat = *rate;
    }
    std::optional<qint64> gross = line.unitPrice;
    if (m_setting.options.pricesAreNet) {
        if (line.vat < 0 && !m_setting.vatRates.isEmpty())
            line.vat = m_setting.vatRates.first().rate.basisPoints;
        gross = multiplyAndRound(line.unitPrice, 10'000 + qMax(line.vat, 0), 10'000);
    }
    const int decimals = m_setting.shop.currency.decimals;
    const auto total = gross ? lineTotal(UnitPrice{*gross}, Quantity{line.quantity}, decimals) : std::nullopt;
    if (!total || qAbs(total->minor) > largestTotal) {
        reject(row, m_columns.unitPrice,
               QStringLiteral(QT_TRANSLATE_NOOP("import", "The sum is too large: %1")));
        return false;
    }
    line.unitPrice = *gross;
    line.total = total->minor;
    if (lineTotalIsRounded(UnitPrice{line.unitPrice}, Quantity{line.quantity}, decimals))
        ++m_roundedLines;
    return true;
}

quint32 SalesRun::customerOf(const CsvReader &row, qint64 at)
{
    const std::string_view code = cell(row, m_columns.customerCode);
    const std::string_view email = cell(row, m_columns.customerEmail);
    const std::string_view phone = cell(row, m_columns.customerPhone);
    std::string_view name = cell(row, m_columns.customerName);
    std::string wholeName;
    if (const std::string_view given = cell(row, m_columns.customerGivenName); !given.empty()) {
        wholeName = std::string(given) + ' ' + std::string(name);
        name = wholeName;
    }
    quint32 number = 0;
    if (!code.empty())
        number = m_staging.customerKeys.number(key('c', code));
    else if (!email.empty())
        number = m_staging.customerKeys.number(key('e', email));
    else if (!phone.empty())
        number = m_staging.customerKeys.number(key('p', phone));
    else if (!name.empty())
        number = m_staging.customerKeys.number(key('n', name));
    else
        return 0;

    Texts &texts = m_staging.texts;
    if (number >= m_staging.customers.size()) {
        StagedCustomer fresh;
        fresh.code = texts.number(code);
        fresh.firstAt = at;
        m_staging.customers.push_back(fresh);
    }
    StagedCustomer &customer = m_staging.customers[number];
    const auto fill = [&](quint32 &field, std::string_view text) {
        if (field == 0 && !text.empty())
            field = texts.number(text);
    };
    fill(customer.name, name);
    fill(customer.email, email);
    fill(customer.phone, phone);
    fill(customer.city, cell(row, m_columns.city));
    if (const quint32 country = countryOf(row); country != 0) {
        if (customer.country == 0)
            customer.country = country;
        customer.secondCountry |= customer.country != country;
    }
    return number;
}

quint32 SalesRun::countryOf(const CsvReader &row)
{
    const quint32 written = m_staging.texts.number(cell(row, m_columns.country));
    const auto [known, isNew] = m_countries.try_emplace(written, written);
    if (isNew) {
        const QByteArrayView text = m_staging.texts.bytes(written);
        if (const auto code = countryCodeFromName(QString::fromUtf8(text)))
            known->second = m_staging.texts.number(code->toStdString());
    }
    return known->second;
}

quint32 SalesRun::productOf(const CsvReader &row, StagedLine &line)
{
    const std::string_view code = cell(row, m_columns.productCode);
    const std::string_view name = cell(row, m_columns.productName);
    line.description = m_staging.texts.number(name);
    if (code.empty() && name.empty())
        return 0;
    const quint32 number = m_staging.productKeys.number(code.empty() ? key('n', name) : key('c', code));
    if (number >= m_staging.products.size()) {
        StagedProduct fresh;
        fresh.code = m_staging.texts.number(code);
        m_staging.products.push_back(fresh);
    }
    StagedProduct &product = m_staging.products[number];
    if (const std::string_view category = cell(row, m_columns.category);
        product.category == 0 && !category.empty())
        product.category = m_staging.texts.number(category);
    if (line.description != 0)
        ++m_staging.descriptionUses[(quint64{number} << 32) | line.description];
    return number;
}

void SalesRun::addToDocument(const CsvReader &row, quint32 document, quint32 customer, qint64 at)
{
    StagedDocument &d = m_staging.documents[document];
    if (d.lines == 0) {
        d.at = at;
        d.country = countryOf(row);
    }
    d.timesDiffer |= at != d.at;
    d.at = std::min(d.at, at);
    if (d.customer == 0)
        d.customer = customer;
    ++d.lines;
}

void SalesRun::finish()
{
    SalesStaging &s = m_staging;
    m_orders.rejectUnsold();
    // A document with a bad line is not taken in part: its other lines go out with it, to come back whole.
    std::vector<StagedLine> good;
    good.reserve(s.lines.size());
    for (const StagedLine &line : s.lines) {
        const StagedDocument &document = s.documents[line.document];
        if (!isSold(document.state)) {
            const RejectedRow why = m_orders.refusal(document);
            rejectLine(line.fileLine, why.reason, why.column, why.value);
        } else if (document.rejected)
            rejectLine(line.fileLine, QStringLiteral(QT_TRANSLATE_NOOP(
                                          "import", "Another line of this document was not taken.")));
        else
            good.push_back(line);
    }
    s.lines = std::move(good);
    m_orders.takeOffDiscounts();
    for (const StagedLine &line : s.lines)
        s.documents[line.document].total += line.total;
    s.decideKinds();
    s.nameProducts();
    noteFindings();
}

void SalesRun::noteFindings()
{
    const auto note = [&](const QString &text, qint64 count) {
        if (count > 0)
            m_outcome.notes.append({text, count});
    };
    const auto &documents = m_staging.documents;
    const auto &customers = m_staging.customers;
    note(QStringLiteral(QT_TRANSLATE_N_NOOP(
             "import",
             "%n line(s) had a price finer than the currency; the total of the line was rounded once")),
         m_roundedLines);
    note(QStringLiteral(QT_TRANSLATE_N_NOOP(
             "import", "%n document(s) had lines of different times; the earliest counts")),
         std::count_if(documents.begin(), documents.end(),
                       [](const auto &d) { return d.timesDiffer && !d.rejected; }));
    note(QStringLiteral(QT_TRANSLATE_N_NOOP(
             "import", "%n customer(s) were seen under two countries; the first one was kept")),
         std::count_if(customers.begin(), customers.end(), [](const auto &c) { return c.secondCountry; }));
    const auto ofKind = [&](SaleKind kind) {
        return std::count_if(documents.begin() + 1, documents.end(),
                             [&](const auto &d) { return !d.rejected && d.kind == kind; });
    };
    note(QStringLiteral(QT_TRANSLATE_N_NOOP("import", "%n document(s) are returns")),
         ofKind(SaleKind::Return));
    note(QStringLiteral(QT_TRANSLATE_N_NOOP(
             "import",
             "%n document(s) are adjustments (write-offs and corrections), which never count as visits")),
         ofKind(SaleKind::Adjustment));
    note(QStringLiteral(QT_TRANSLATE_N_NOOP("import", "%n sale(s) are walk-in sales, without a customer")),
         std::count_if(documents.begin() + 1, documents.end(), [](const auto &d) {
             return !d.rejected && d.kind == SaleKind::Sale && d.customer == 0;
         }));
    m_outcome.notes += m_orders.notes();
}

void SalesRun::match(Connection &connection)
{
    SalesMatches matches(m_setting, m_staging, connection);
    matches.findDocuments();
    markUsed();
    matches.findCustomers();
    matches.findProducts();
    countRecords();
    m_changes.look(connection, m_outcome);
}

void SalesRun::markUsed()
{
    SalesStaging &s = m_staging;
    const OnMatch policy = m_setting.options.onMatch;
    for (const StagedLine &line : s.lines) {
        const StagedDocument &d = s.documents[line.document];
        s.products[line.product].named = true;
        s.customers[d.customer].named = true;
        if (d.existing != 0 && policy == OnMatch::Create) {
            rejectLine(line.fileLine, QStringLiteral(QT_TRANSLATE_NOOP(
                                          "import", "A document with this number is already there.")));
        } else if (d.existing != 0 && policy != OnMatch::Update) {
            ++m_outcome.skipped;
        } else {
            ++(d.existing != 0 ? m_outcome.updated : m_outcome.created);
            s.products[line.product].used = true;
            s.customers[d.customer].used = true;
        }
    }
}

void SalesRun::countRecords()
{
    const auto fresh = [](const auto &records) {
        return std::count_if(records.begin(), records.end(), [](const auto &r) { return r.isNew; });
    };
    auto &records = m_outcome.records;
    records[u"customers"_s].created = fresh(m_staging.customers);
    records[u"products"_s].created = fresh(m_staging.products);
    records[u"lines"_s] = {m_outcome.created, m_outcome.updated};
    const bool updates = m_setting.options.onMatch == OnMatch::Update;
    for (quint32 d = 1; d < m_staging.documents.size(); ++d) {
        const StagedDocument &document = m_staging.documents[d];
        if (document.rejected)
            continue;
        if (document.existing == 0)
            ++records[u"documents"_s].created;
        else if (updates)
            ++records[u"documents"_s].updated;
    }
}

void SalesRun::write(Transaction &tx, BatchId batch, Progress &progress)
{
    SalesWriter writer(m_setting, m_staging, tx, batch);
    writer.write(progress);
    if (writer.figuresKept() > 0)
        m_outcome.notes.append(
            {QStringLiteral(QT_TRANSLATE_N_NOOP(
                 "import", "%n counted figure(s) stay as they were counted: what was sold before a count "
                           "changes its difference, not what is there now")),
             writer.figuresKept()});
    m_changes.write(tx, batch);
}

} // namespace tefter
