// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/SuppliersRun.h"

#include "core/base/SearchKey.h"
#include "core/exchange/formats/StaffNames.h"
#include "core/exchange/formats/SupplierInsertion.h"
#include "core/exchange/formats/SupplierMerge.h"
#include "core/suppliers/SupplierRepository.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 suppliersBetweenReports = 512;
constexpr qint64 severalSuppliers = -1;

} // namespace

SuppliersRun::SuppliersRun(const ImportSetting &setting)
    : ImportRun(setting)
    , m_reader(m_setting)
{
}

void SuppliersRun::takeRow(const CsvReader &row)
{
    if (m_rows.empty()) {
        m_codeHeader = row.header().value(m_reader.column("code"_L1));
        m_inChargeHeader = row.header().value(m_reader.column("in_charge"_L1));
    }
    auto supplier = m_reader.read(row);
    if (!supplier)
        return reject(row, supplier.error().column, supplier.error().reason);
    m_rows.push_back(std::move(*supplier));
}

QString SuppliersRun::keyOf(const Supplier &supplier) const
{
    const QString &wanted = m_setting.options.matchKey;
    if (wanted != u"name" && !supplier.code.isEmpty())
        return u"c="_s + supplier.code;
    if (wanted != u"code" && !supplier.name.isEmpty())
        return u"n="_s + foldedKey(supplier.name);
    return {};
}

void SuppliersRun::match(Connection &connection)
{
    findStaff(connection);
    findThere(connection);
    for (const SupplierRow &row : m_rows)
        settle(row, connection);
    auto &suppliers = m_outcome.records[u"suppliers"_s];
    for (const Target &target : m_targets) {
        if (!target.before)
            ++suppliers.created;
        else if (target.isChanged)
            ++suppliers.updated;
    }
    noteFindings();
}

/// Rows that name somebody who is not of the staff are rejected.
void SuppliersRun::findStaff(Connection &connection)
{
    if (!columns().contains(u"in_charge"_s))
        return;
    StaffNames staff;
    staff.load(connection, languageFromCode(m_setting.shop.language).value_or(Language::English));
    std::erase_if(m_rows, [&](SupplierRow &row) {
        if (row.inCharge.isEmpty())
            return false;
        row.supplier.inCharge = staff.named(row.inCharge);
        const bool isUnknown = !row.supplier.inCharge.id.isValid();
        if (isUnknown)
            rejectLine(row.fileLine,
                       QStringLiteral(
                           QT_TRANSLATE_NOOP("import", "Nobody of the staff has this name. There are: %1")),
                       m_inChargeHeader, row.inCharge, staff.all());
        return isUnknown;
    });
}

void SuppliersRun::findThere(Connection &connection)
{
    connection.each(u"SELECT id, code FROM supplier WHERE code_source = ? AND code IS NOT NULL"_s,
                    {m_setting.options.codeSource}, [&](const Row &row) {
                        m_codesThere.insert(row.text(1), row.integer(0));
                        m_there.insert(u"c="_s + row.text(1), row.integer(0));
                    });
    connection.each(u"SELECT id, name FROM supplier WHERE deleted_at IS NULL"_s, {}, [&](const Row &row) {
        qint64 &known = m_there[u"n="_s + foldedKey(row.text(1))];
        known = known == 0 ? row.integer(0) : severalSuppliers;
    });
}

/// Whom a key names, loaded when first asked for.
std::optional<size_t> SuppliersRun::targetOf(const QString &key, Connection &connection)
{
    const qint64 id = m_there.value(key);
    if (id == 0) {
        const auto inFile = m_targetOfKey.constFind(key);
        return inFile == m_targetOfKey.cend() ? std::nullopt : std::optional(*inFile);
    }
    if (const auto known = m_targetOfId.constFind(id); known != m_targetOfId.cend())
        return *known;
    const auto there = SupplierRepository(connection).find(SupplierId{id});
    if (!there)
        return std::nullopt;
    m_targetOfId.insert(id, m_targets.size());
    m_targets.push_back({there, *there, false});
    return m_targets.size() - 1;
}

void SuppliersRun::settle(const SupplierRow &row, Connection &connection)
{
    const OnMatch policy = m_setting.options.onMatch;
    const QString key = keyOf(row.supplier);
    const bool isThere = !key.isEmpty() && (m_there.value(key) != 0 || m_targetOfKey.contains(key));
    if (policy == OnMatch::Create || !isThere)
        return makeNew(row, key);
    if (policy == OnMatch::Skip) {
        ++m_outcome.skipped;
        return;
    }
    const auto place = m_there.value(key) == severalSuppliers ? std::nullopt : targetOf(key, connection);
    if (!place)
        return rejectLine(row.fileLine,
                          QStringLiteral(QT_TRANSLATE_NOOP("import", "More than one supplier fits: %1")), {},
                          row.supplier.name);
    Target &target = m_targets[*place];
    const Supplier after = merged(target.after, row.supplier, policy, m_setting.shop.country);
    if (after.code != target.after.code && !takeCode(after, *place))
        return rejectCode(row);
    if (after == target.after) {
        ++m_outcome.skipped;
        return;
    }
    target.after = after;
    target.isChanged = true;
    ++m_outcome.updated;
}

void SuppliersRun::makeNew(const SupplierRow &row, const QString &key)
{
    const size_t place = m_targets.size();
    if (!takeCode(row.supplier, place))
        return rejectCode(row);
    Target target{{}, row.supplier, true};
    if (target.after.name.isEmpty())
        target.after.name = target.after.code;
    m_targets.push_back(std::move(target));
    if (!key.isEmpty() && !m_targetOfKey.contains(key))
        m_targetOfKey.insert(key, place);
    ++m_outcome.created;
}

/// Codes are there once: false where somebody else has this one.
bool SuppliersRun::takeCode(const Supplier &supplier, size_t target)
{
    return m_codes.take(supplier.code, m_codesThere.value(supplier.code), supplier.id.value, target);
}

void SuppliersRun::rejectCode(const SupplierRow &row)
{
    rejectLine(row.fileLine, QStringLiteral(QT_TRANSLATE_NOOP("import", "Another supplier has the code %1.")),
               m_codeHeader, row.supplier.code);
}

void SuppliersRun::noteFindings()
{
    const auto note = [&](const QString &text, qint64 count) {
        if (count > 0)
            m_outcome.notes.append({text, count});
    };
    note(QStringLiteral(QT_TRANSLATE_N_NOOP(
             "import", "%n minimum order(s) were finer than the currency and were rounded")),
         m_reader.roundedSums());
    note(QStringLiteral(QT_TRANSLATE_N_NOOP("import", "%n supplier(s) are in the bin and stay there")),
         std::count_if(m_targets.cbegin(), m_targets.cend(),
                       [](const Target &target) { return target.isChanged && target.after.isBinned; }));
}

void SuppliersRun::write(Transaction &tx, BatchId batch, Progress &progress)
{
    SupplierInsertion insertion(tx.connection(), m_setting, batch);
    qint64 done = 0;
    for (const Target &target : m_targets) {
        if (++done % suppliersBetweenReports == 0)
            progress.report(done, static_cast<qint64>(m_targets.size()));
        if (!target.isChanged)
            continue;
        if (target.before)
            SupplierRepository::change(tx, *target.before, target.after, m_setting.shop.country);
        else
            insertion.add(target.after);
    }
    tx.touched().all = true;
}

} // namespace tefter
