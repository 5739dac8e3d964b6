// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/CustomersRun.h"

#include "core/customers/CustomerRepository.h"
#include "core/exchange/KnownExport.h"
#include "core/exchange/formats/CustomersWriter.h"
#include "core/exchange/formats/StaffNames.h"

namespace tefter {

using namespace Qt::StringLiterals;

CustomersRun::CustomersRun(const ImportSetting &setting)
    : ImportRun(setting)
    , m_language(languageFromCode(setting.shop.language).value_or(Language::English))
    , m_reader(m_setting)
    , m_matches(m_setting)
    , m_consents(setting.options, setting.today)
{
}

void CustomersRun::takeRow(const CsvReader &row)
{
    if (m_codeHeader.isEmpty()) {
        m_codeHeader = row.header().value(columns().value(u"code"_s, -1));
        m_inChargeHeader = row.header().value(columns().value(u"in_charge"_s, -1));
    }
    auto person = m_reader.read(row);
    if (!person && person.error().column < 0 && isOfOrders(row.header())) {
        ++m_outcome.skipped; // a further item of an order, or one of nobody
        return;
    }
    if (!person)
        return reject(row, person.error().column, person.error().reason);
    m_rows.push_back(std::move(*person));
}

/// Whether the file is an e-shop's export of orders: not each of its lines names the buyer.
bool CustomersRun::isOfOrders(const QStringList &header)
{
    if (!m_isOfOrders) {
        const auto known = knownExport(u"customers"_s, header);
        m_isOfOrders = known && !known->chiefly.isEmpty();
    }
    return *m_isOfOrders;
}

void CustomersRun::match(Connection &connection)
{
    findStaff(connection);
    m_matches.findKeys(m_rows);
    m_matches.look(connection, m_rows);
    loadThere(connection);
    if (std::any_of(m_rows.cbegin(), m_rows.cend(), [](const auto &row) { return !row.photo.isEmpty(); }))
        m_photos.load(connection);
    const auto rows = static_cast<qsizetype>(m_rows.size());
    constexpr qsizetype mostKeys = 4;
    m_targets.reserve(m_targets.size() + m_rows.size());
    m_targetOfKey.reserve(rows * mostKeys);
    m_codes.reserve(rows);
    for (ImportedCustomer &row : m_rows)
        settle(std::move(row));
    m_rows.clear();
    auto &customers = m_outcome.records[u"customers"_s];
    for (const ImportTarget &target : m_targets) {
        if (!target.before)
            ++customers.created;
        else if (target.isChanged)
            ++customers.updated;
    }
    noteFindings();
}

/// Who is named as looking after people; a row with a name that nobody of the staff has is rejected.
void CustomersRun::findStaff(Connection &connection)
{
    if (!columns().contains(u"in_charge"_s))
        return;
    StaffNames staff;
    staff.load(connection, m_language);
    std::erase_if(m_rows, [&](ImportedCustomer &row) {
        if (row.inCharge.isEmpty())
            return false;
        row.customer.inCharge = staff.named(row.inCharge);
        const bool isUnknown = !row.customer.inCharge.id.isValid();
        if (isUnknown)
            rejectLine(row.fileLine,
                       QStringLiteral(
                           QT_TRANSLATE_NOOP("import", "Nobody of the staff has this name. There are: %1")),
                       m_inChargeHeader, row.inCharge, staff.all());
        return isUnknown;
    });
}

void CustomersRun::loadThere(Connection &connection)
{
    if (m_setting.options.onMatch != OnMatch::Fill && m_setting.options.onMatch != OnMatch::Update)
        return;
    m_consents.load(connection);
    const QList<Customer> customers = CustomerRepository(connection).findAll(m_matches.foundOnce());
    for (const Customer &customer : customers) {
        m_targetOfId.insert(customer.id.value, m_targets.size());
        m_targets.push_back({customer, customer, m_consents.statesOf(customer.id.value), {}, false});
    }
}

std::optional<size_t> CustomersRun::targetOf(const ImportedCustomer &row, bool &isAmbiguous)
{
    const QString first = row.keys.value(0);
    const CustomerMatches::Found found = m_matches.found(first);
    isAmbiguous = found.isAmbiguous;
    if (found.id != 0) {
        const auto target = m_targetOfId.constFind(found.id);
        return target == m_targetOfId.cend() ? std::optional<size_t>() : std::optional(*target);
    }
    const auto inFile = m_targetOfKey.constFind(first);
    return inFile == m_targetOfKey.cend() ? std::optional<size_t>() : std::optional(*inFile);
}

/// Whether the one with the same phone or e-mail, in the shop or further up in the file, is called otherwise.
bool CustomersRun::isSomebodyElse(const ImportedCustomer &row) const
{
    const QString first = row.keys.value(0);
    const auto inFile = m_targetOfKey.constFind(first);
    const QString there = m_matches.found(first).id != 0 || inFile == m_targetOfKey.cend()
                              ? m_matches.nameThere(first)
                              : nameKey(m_targets[*inFile].after);
    return m_matches.isSomebodyElse(first, nameKey(row.customer), there);
}

void CustomersRun::settle(ImportedCustomer row)
{
    const OnMatch policy = m_setting.options.onMatch;
    if (policy == OnMatch::Create)
        return makeNew(std::move(row));
    const QString first = row.keys.value(0);
    const bool isThere =
        !first.isEmpty() && (m_matches.found(first).id != 0 || m_targetOfKey.contains(first));
    if (!isThere || isSomebodyElse(row))
        return makeNew(std::move(row));
    if (policy == OnMatch::Skip) {
        ++m_outcome.skipped;
        return;
    }
    bool isAmbiguous = false;
    const auto target = targetOf(row, isAmbiguous);
    if (isAmbiguous || !target) {
        rejectLine(row.fileLine,
                   QStringLiteral(QT_TRANSLATE_NOOP("import", "More than one customer fits: %1")), {},
                   row.customer.label(Language::English));
        return;
    }
    bringForward(row, *target);
}

/// Codes are there once: false where somebody else has this one.
bool CustomersRun::takeCode(const Customer &customer, size_t target)
{
    return customer.code.isEmpty() ||
           m_codes.take(customer.code, m_matches.ownerOfCode(customer.code), customer.id.value, target);
}

void CustomersRun::rejectCode(const ImportedCustomer &row)
{
    rejectLine(row.fileLine, QStringLiteral(QT_TRANSLATE_NOOP("import", "Another customer has the code %1.")),
               m_codeHeader, row.customer.code);
}

void CustomersRun::makeNew(ImportedCustomer row)
{
    const size_t place = m_targets.size();
    if (!takeCode(row.customer, place)) {
        rejectCode(row);
        return;
    }
    ImportTarget target{{}, {}, {}, {}, true};
    target.consents = m_consents.wanted(row, target.states, m_setting.options.onMatch);
    target.after = std::move(row.customer);
    target.photo = m_photos.wanted(0, row.photo, {}, m_setting.options.onMatch);
    m_targets.push_back(std::move(target));
    for (const QString &one : row.keys) {
        if (!m_targetOfKey.contains(one))
            m_targetOfKey.insert(one, place);
    }
    ++m_outcome.created;
}

void CustomersRun::bringForward(const ImportedCustomer &row, size_t place)
{
    ImportTarget &target = m_targets[place];
    const OnMatch policy = m_setting.options.onMatch;
    Customer after = merged(target.after, row, policy, m_setting.shop.country);
    if (m_matches.isCodeOfMerged(after.code)) {
        after.code = target.after.code;
        after.codeSource = target.after.codeSource;
    }
    if (after.code != target.after.code && !takeCode(after, place)) {
        rejectCode(row);
        return;
    }
    const QList<Consent> consents = m_consents.wanted(row, target.states, policy);
    const QByteArray photo = m_photos.wanted(after.id.value, row.photo, target.photo, policy);
    if (after == target.after && consents.isEmpty() && photo.isEmpty()) {
        ++m_outcome.skipped;
        return;
    }
    target.after = after;
    target.consents += consents;
    if (!photo.isEmpty())
        target.photo = photo;
    target.isChanged = true;
    ++m_outcome.updated;
}

void CustomersRun::noteFindings()
{
    const auto note = [&](const QString &text, qint64 count) {
        if (count > 0)
            m_outcome.notes.append({text, count});
    };
    if (const int last = m_setting.today.date().year(); m_reader.hasShortYears())
        m_outcome.notes.append(
            {QStringLiteral(QT_TRANSLATE_NOOP("import", "Years of two digits were read as %1 to %2.")),
             0,
             {QString::number(last - 99), QString::number(last)}});
    qint64 consents = 0;
    qint64 binned = 0;
    qint64 photos = 0;
    for (const ImportTarget &target : m_targets) {
        consents += target.consents.size();
        photos += target.photo.isEmpty() ? 0 : 1;
        binned += target.isChanged && target.after.binned ? 1 : 0;
    }
    note(QStringLiteral(QT_TRANSLATE_N_NOOP("import", "%n consent(s) entered")), consents);
    note(QStringLiteral(QT_TRANSLATE_N_NOOP(
             "import", "%n consent(s) not entered, because these people have withdrawn theirs")),
         m_consents.withdrawalsKept());
    note(QStringLiteral(QT_TRANSLATE_N_NOOP("import", "%n customer(s) are in the bin and stay there")),
         binned);
    note(QStringLiteral(QT_TRANSLATE_N_NOOP("import", "%n photo(s) taken")), photos);
    note(QStringLiteral(QT_TRANSLATE_N_NOOP(
             "import", "%n photo(s) are bigger than the largest file of the settings, and were not taken")),
         m_photos.tooBig());
}

void CustomersRun::write(Transaction &tx, BatchId batch, Progress &progress)
{
    CustomersWriter(m_setting, m_matches.phoneKeys(), tx, batch).write(m_targets, progress);
}

} // namespace tefter
