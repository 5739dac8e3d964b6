// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/PurchasesRun.h"

#include "core/exchange/formats/CellWords.h"
#include "core/exchange/formats/PurchasesWriter.h"
#include "core/stock/StockLedger.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// The same for all rows of an order, or of one paper of a supplier; empty where a row stands for itself.
QString wholeOf(const QString &number, const QString &supplier, const QString &document)
{
    if (!number.isEmpty())
        return u"o"_s + number;
    return document.isEmpty() ? QString() : u"d"_s + supplier + u'\n' + document;
}

/// What stands under a key, which is `value` where nothing did.
template <class Value>
Value firstSaid(QHash<QString, Value> &all, const QString &key, Value value)
{
    const auto known = all.constFind(key);
    return known == all.cend() ? *all.insert(key, value) : *known;
}

QString wholeOf(const PurchaseRow &row)
{
    return wholeOf(row.number, row.supplier + u'\n' + row.supplierCode, row.document);
}

} // namespace

PurchasesRun::PurchasesRun(const ImportSetting &setting)
    : ImportRun(setting)
    , m_reader(m_setting)
    , m_parties(m_setting)
    , m_plan(m_setting, m_rows)
{
}

void PurchasesRun::takeRow(const CsvReader &row)
{
    if (m_header.isEmpty())
        m_header = row.header();
    auto read = m_reader.read(row);
    if (read) {
        m_rows.push_back(std::move(*read));
        return;
    }
    const auto cell = [&](QLatin1StringView field) { return row.cell(m_reader.column(field)); };
    m_spoiled.insert(
        wholeOf(codeText(cell("number"_L1)),
                cellText(cell("supplier"_L1)).simplified() + u'\n' + codeText(cell("supplier_code"_L1)),
                codeText(cell("document"_L1))));
    reject(row, read.error().column, read.error().reason);
}

void PurchasesRun::rejectRow(const PurchaseRow &row, const PartyFault &fault)
{
    m_spoiled.insert(wholeOf(row));
    rejectLine(row.fileLine, fault.reason, m_header.value(m_reader.column(fault.field)), fault.value);
}

void PurchasesRun::match(Connection &connection)
{
    if (m_setting.options.movesStock && !StockLedger::keptSince(connection))
        throw DbError(Cause::StockNotKept);
    m_parties.load(connection);
    m_plan.load(connection, m_parties.suppliers, m_parties.products);
    findParties();
    dropUndated();
    dropSpoiled();
    planRows();
    countRecords();
    noteFindings();
}

void PurchasesRun::findParties()
{
    std::erase_if(m_rows, [this](PurchaseRow &row) {
        auto fault = m_parties.find(row);
        if (!fault)
            fault = disagreement(row);
        if (fault)
            rejectRow(row, *fault);
        return fault.has_value();
    });
}

/// What a row says otherwise than another one of its order or delivery.
std::optional<PartyFault> PurchasesRun::disagreement(const PurchaseRow &row)
{
    if (!row.number.isEmpty()) {
        const size_t first = m_plan.supplierOf(row.number).value_or(row.party);
        const size_t supplier = firstSaid(m_supplierOf, row.number, first);
        if (supplier != row.party)
            return PartyFault{"supplier"_L1,
                              QStringLiteral(QT_TRANSLATE_NOOP(
                                  "import", "The order of this number is from another supplier: %1")),
                              m_parties.suppliers[supplier].name};
    }
    if (!row.extraCost || !row.hasCome())
        return {};
    const QString whose = row.number.isEmpty() ? QString::number(row.party) : u"o"_s + row.number;
    const QString key = whose + u'\n' + row.deliveryKey() + u'\n' + QString::number(row.place.value);
    if (firstSaid(m_extraOf, key, row.extraCost->minor) == row.extraCost->minor)
        return {};
    return PartyFault{"extra_cost"_L1,
                      QStringLiteral(QT_TRANSLATE_NOOP(
                          "import", "Another row of this delivery names another extra cost: %1")),
                      decimalText(row.extraCost->minor, m_setting.shop.currency.decimals)};
}

/// An order needs a day: that on which it was sent, or on which the first of it came.
void PurchasesRun::dropUndated()
{
    QSet<QString> dated;
    for (const PurchaseRow &row : m_rows) {
        if (row.orderedOn.isValid() || row.hasCome())
            dated.insert(row.number);
    }
    std::erase_if(m_rows, [&](const PurchaseRow &row) {
        const bool isUndated =
            !row.number.isEmpty() && !dated.contains(row.number) && !m_plan.supplierOf(row.number);
        if (isUndated)
            rejectRow(row, {"ordered_on"_L1,
                            QStringLiteral(QT_TRANSLATE_NOOP("import", "The day of the order is missing.")),
                            {}});
        return isUndated;
    });
}

/// Half an order would be late for ever, and half a delivery would have a wrong sum.
void PurchasesRun::dropSpoiled()
{
    m_spoiled.remove(QString());
    std::erase_if(m_rows, [this](const PurchaseRow &row) {
        const bool isSpoiled = m_spoiled.contains(wholeOf(row));
        if (isSpoiled)
            rejectLine(row.fileLine, QStringLiteral(QT_TRANSLATE_NOOP(
                                         "import", "Another line of this document was not taken.")));
        return isSpoiled;
    });
}

void PurchasesRun::planRows()
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const PurchaseRow &row = m_rows[i];
        switch (m_plan.take(i)) {
        case PurchasePlan::Fate::Created:
            ++m_outcome.created;
            break;
        case PurchasePlan::Fate::Updated:
            ++m_outcome.updated;
            break;
        case PurchasePlan::Fate::Skipped:
            ++m_outcome.skipped;
            continue;
        case PurchasePlan::Fate::Taken:
            rejectLine(row.fileLine, QStringLiteral(QT_TRANSLATE_NOOP(
                                         "import", "A document with this number is already there.")));
            continue;
        }
        m_parties.suppliers[row.party].isUsed = true;
        m_parties.products[row.goods].isUsed = true;
    }
}

void PurchasesRun::countRecords()
{
    const auto made = [](const std::vector<PurchaseParty> &parties) {
        return std::count_if(parties.cbegin(), parties.cend(),
                             [](const PurchaseParty &party) { return party.id == 0 && party.isUsed; });
    };
    auto &records = m_outcome.records;
    for (const PlannedOrder &order : m_plan.orders) {
        if (order.isChanged)
            ++(order.id == 0 ? records[u"orders"_s].created : records[u"orders"_s].updated);
    }
    records[u"receipts"_s].created = static_cast<qint64>(m_plan.deliveries.size());
    records[u"suppliers"_s].created = made(m_parties.suppliers);
    records[u"products"_s].created = made(m_parties.products);
}

void PurchasesRun::noteFindings()
{
    const auto note = [&](const QString &text, qint64 count) {
        if (count > 0)
            m_outcome.notes.append({text, count});
    };
    qint64 over = 0, promises = 0, cheap = 0, unordered = 0;
    for (const PlannedOrder &order : m_plan.orders) {
        promises += order.isChanged && order.promisesDiffer ? 1 : 0;
        over += std::count_if(order.lines.cbegin(), order.lines.cend(), [&](const PlannedLine &line) {
            return order.isChanged && line.isInFile && line.received > line.ordered.milli;
        });
    }
    for (const PlannedDelivery &delivery : m_plan.deliveries) {
        for (const DeliveredRow &one : delivery.rows) {
            cheap += m_rows[one.row].unitCost == UnitPrice{0} ? 1 : 0;
            unordered += delivery.order >= 0 && one.orderLine < 0 ? 1 : 0;
        }
    }
    note(QStringLiteral(QT_TRANSLATE_N_NOOP(
             "import", "%n line(s) of orders: more came than was ordered; all of it was taken")),
         over);
    note(QStringLiteral(QT_TRANSLATE_N_NOOP(
             "import", "%n line(s) of deliveries name something that is not in their order; it was taken")),
         unordered);
    note(QStringLiteral(QT_TRANSLATE_N_NOOP(
             "import", "%n line(s) of deliveries cost nothing; that counts as their cost")),
         cheap);
    note(QStringLiteral(QT_TRANSLATE_N_NOOP(
             "import", "%n order(s) were promised for several days; the last one counts")),
         promises);
}

void PurchasesRun::write(Transaction &tx, BatchId batch, Progress &progress)
{
    PurchasesWriter(m_setting, m_rows, m_parties, m_plan, tx, batch).write(progress);
}

} // namespace tefter
