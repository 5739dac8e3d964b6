// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/CustomersRun.h"

#include "core/base/Language.h"
#include "core/base/PersonName.h"
#include "core/base/SearchKey.h"
#include "core/customers/ContactLabel.h"
#include "core/customers/ContactText.h"
#include "core/customers/CustomerRepository.h"
#include "core/customers/Personality.h"
#include "core/exchange/csv/CsvWriter.h"
#include "core/exchange/formats/CellWords.h"
#include "core/exchange/formats/CustomersWriter.h"

#include <QRegularExpression>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// A code or a postcode; some programs put an apostrophe in front, so that a spreadsheet keeps the zeros.
QString digitsText(std::string_view cell)
{
    const QString text = cellText(cell);
    return text.startsWith(u'\'') ? text.sliced(1) : text;
}

QString wrongOwnValue(OwnFieldKind kind)
{
    switch (kind) {
    case OwnFieldKind::Number:
        return QStringLiteral(QT_TRANSLATE_NOOP("import", "This is not a number: %1"));
    case OwnFieldKind::Date:
        return QStringLiteral(QT_TRANSLATE_NOOP("import", "This is not a date: %1"));
    case OwnFieldKind::YesNo:
        return QStringLiteral(QT_TRANSLATE_NOOP("import", "This says neither yes nor no: %1"));
    case OwnFieldKind::Text:
    case OwnFieldKind::Choice:
        break;
    }
    return QStringLiteral(QT_TRANSLATE_NOOP("import", "This is none of the choices of the field: %1"));
}

} // namespace

CustomersRun::CustomersRun(const ImportSetting &setting)
    : ImportRun(setting)
    , m_language(languageFromCode(setting.shop.language).value_or(Language::English))
    , m_matches(m_setting)
    , m_consents(setting.options, setting.today)
{
    const QHash<QString, int> &c = setting.options.columns;
    const auto column = [&](QLatin1StringView field) { return c.value(field, -1); };
    m_columns = {column("code"_L1),       column("name"_L1),        column("split_name"_L1),
                 column("given_name"_L1), column("family_name"_L1), column("kind"_L1),
                 column("phone"_L1),      column("phone2"_L1),      column("email"_L1),
                 column("street"_L1),     column("city"_L1),        column("region"_L1),
                 column("postcode"_L1),   column("country"_L1),     column("tax_number"_L1),
                 column("language"_L1),   column("birthday"_L1),    column("tags"_L1),
                 column("source"_L1),     column("note"_L1),        {}};
    m_columns.phoneLabel = column("phone_label"_L1);
    m_columns.emailLabel = column("email_label"_L1);
    m_columns.addressLabel = column("address_label"_L1);
    m_columns.interests = column("interests"_L1);
    m_columns.personality = column("personality"_L1);
    m_columns.inCharge = column("in_charge"_L1);
    m_columns.handles = column("handles"_L1);
    for (const Network &network : knownNetworks()) {
        if (const int place = c.value(u"handle_"_s + network.id, -1); place >= 0)
            m_columns.networks.append({network.id, place});
    }
    for (const Channel channel : allChannels)
        m_columns.consents[static_cast<size_t>(channel)] = c.value(u"consent_"_s + channelKey(channel), -1);
    for (const OwnField &field : m_setting.ownFields) {
        if (const int own = c.value(field.columnId(), -1); own >= 0)
            m_ownColumns.emplace_back(own, field);
    }
}

void CustomersRun::takeRow(const CsvReader &row)
{
    if (m_codeHeader.isEmpty()) {
        m_codeHeader = row.header().value(m_columns.code);
        m_inChargeHeader = row.header().value(m_columns.inCharge);
    }
    ImportedCustomer person;
    person.fileLine = row.line();
    if (!readNames(row, person) || !readContacts(row, person) || !readBirthday(row, person) ||
        !readProfile(row, person) || !readConsents(row, person) || !readOwnValues(row, person))
        return;
    person.customer = tidied(person.customer);
    if (!person.customer.isIdentified()) {
        reject(row, -1,
               QStringLiteral(QT_TRANSLATE_NOOP("import", "There is no name, phone, e-mail or code.")));
        return;
    }
    person.photo = row.picture();
    person.keys = m_matches.keysOf(person.customer);
    m_rows.push_back(std::move(person));
}

/// A name in one piece, parted as the language of the person, or of the shop, orders names; a comma stands
/// behind the family name everywhere. A firm, and a name of one word, stay whole.
void CustomersRun::takeSplit(const QString &whole, Customer &c) const
{
    const QString written = c.language.isEmpty() ? m_setting.shop.language : c.language;
    const qsizetype comma = whole.indexOf(u',');
    const qsizetype space = isFamilyFirst(languageFromCode(written).value_or(Language::English))
                                ? whole.indexOf(u' ')
                                : whole.lastIndexOf(u' ');
    const bool isParted = !c.givenName.isEmpty() || !c.familyName.isEmpty();
    if (isParted || !c.name.isEmpty())
        return;
    if (c.kind == CustomerKind::Firm || (comma <= 0 && space <= 0)) {
        c.name = whole;
        return;
    }
    const qsizetype end = comma > 0 ? comma : space;
    c.givenName = whole.first(end).trimmed();
    c.familyName = whole.sliced(end + 1).trimmed();
    if (comma > 0 || isFamilyFirst(languageFromCode(written).value_or(Language::English)))
        std::swap(c.givenName, c.familyName);
}

bool CustomersRun::readNames(const CsvReader &row, ImportedCustomer &person)
{
    Customer &c = person.customer;
    c.code = digitsText(row.cell(m_columns.code));
    c.codeSource = m_setting.options.codeSource;
    c.name = cellText(row.cell(m_columns.name)).simplified();
    c.givenName = cellText(row.cell(m_columns.givenName)).simplified();
    c.familyName = cellText(row.cell(m_columns.familyName)).simplified();
    const QString toSplit = cellText(row.cell(m_columns.splitName)).simplified();
    c.taxNumber = cellText(row.cell(m_columns.taxNumber));
    c.source = cellText(row.cell(m_columns.source));
    c.note = cellText(row.cell(m_columns.note));
    c.createdOn = m_setting.today;
    if (const QString word = cellText(row.cell(m_columns.kind)); !word.isEmpty()) {
        const auto kind = kindFromWord(word);
        if (!kind) {
            reject(row, m_columns.kind,
                   QStringLiteral(QT_TRANSLATE_NOOP("import", "This says neither person nor firm: %1")));
            return false;
        }
        c.kind = *kind;
        person.kindIsSaid = true;
    } else if (!c.name.isEmpty() && !(c.givenName.isEmpty() && c.familyName.isEmpty())) {
        // Besides the parts of a name stands either the same name in one, or the firm of that person.
        Customer whole;
        whole.name = c.name;
        if (nameKey(whole) == nameKey(c))
            c.name.clear();
        else
            c.kind = CustomerKind::Firm;
    }
    if (const QString word = cellText(row.cell(m_columns.language)); !word.isEmpty()) {
        const auto language = languageFromWord(word);
        if (!language) {
            reject(row, m_columns.language,
                   QStringLiteral(QT_TRANSLATE_NOOP("import", "This is not a language: %1")));
            return false;
        }
        c.language = *language;
    }
    if (!toSplit.isEmpty())
        takeSplit(toSplit, c);
    static const QRegularExpression tagEnds(u"[,;|،؛]"_s);
    c.tags = cellText(row.cell(m_columns.tags)).split(tagEnds, Qt::SkipEmptyParts);
    return true;
}

bool CustomersRun::readContacts(const CsvReader &row, ImportedCustomer &person)
{
    Customer &c = person.customer;
    readAddresses(row, person);
    if (!readPhone(row, m_columns.phone, m_columns.phoneLabel, person) ||
        !readPhone(row, m_columns.phone2, -1, person))
        return false;
    static const QRegularExpression emailEnds(u"[,;|\\s]+"_s);
    const QStringList cells = partsOfCell(cellText(row.cell(m_columns.email)));
    const QStringList labels = labelsOf(row, m_columns.emailLabel);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QStringList emails = cells[i].split(emailEnds, Qt::SkipEmptyParts);
        for (const QString &email : emails) {
            if (!isEmailLike(email)) {
                reject(row, m_columns.email,
                       QStringLiteral(QT_TRANSLATE_NOOP("import", "This is not an e-mail address: %1")));
                return false;
            }
            c.emails.append({0, email, labels.value(i)});
        }
    }
    return true;
}

/// Several addresses stand side by side in the same cells: the second street belongs to the second city.
void CustomersRun::readAddresses(const CsvReader &row, ImportedCustomer &person)
{
    const auto parts = [&](int column) { return partsOfCell(cellText(row.cell(column))); };
    const QStringList streets = parts(m_columns.street), cities = parts(m_columns.city);
    const QStringList regions = parts(m_columns.region),
                      postcodes = partsOfCell(digitsText(row.cell(m_columns.postcode)));
    const QStringList countries = parts(m_columns.country);
    const QStringList labels = labelsOf(row, m_columns.addressLabel);
    const qsizetype count = std::max({streets.size(), cities.size(), regions.size(), postcodes.size()});
    for (qsizetype i = 0; i < count; ++i) {
        Address address{0,  streets.value(i), cities.value(i), regions.value(i), postcodes.value(i),
                        {}, labels.value(i)};
        const QString country = countries.size() == 1 ? countries.first() : countries.value(i);
        address.country = countryCodeFromName(country).value_or(country);
        if (!address.isEmpty())
            person.customer.addresses.append(address);
    }
}

bool CustomersRun::readPhone(const CsvReader &row, int column, int labelColumn, ImportedCustomer &person)
{
    const QStringList phones = partsOfCell(cellText(row.cell(column)));
    const QStringList labels = labelsOf(row, labelColumn);
    for (qsizetype i = 0; i < phones.size(); ++i) {
        const QString &phone = phones[i];
        if (phone.isEmpty())
            continue;
        if (isShortenedNumber(phone)) {
            reject(row, column,
                   QStringLiteral(QT_TRANSLATE_NOOP("import", "A spreadsheet has cut the digits off: %1")));
            return false;
        }
        if (!isPhoneLike(phone)) {
            reject(row, column,
                   QStringLiteral(QT_TRANSLATE_NOOP("import", "This is not a phone number: %1")));
            return false;
        }
        person.customer.phones.append({0, phone, labels.value(i)});
    }
    return true;
}

bool CustomersRun::readProfile(const CsvReader &row, ImportedCustomer &person)
{
    Customer &c = person.customer;
    c.interests = cellText(row.cell(m_columns.interests));
    person.inCharge = cellText(row.cell(m_columns.inCharge)).simplified();
    if (const QString word = cellText(row.cell(m_columns.personality)); !word.isEmpty()) {
        const auto type = personalityFromText(word);
        if (!type) {
            reject(row, m_columns.personality,
                   QStringLiteral(QT_TRANSLATE_NOOP("import", "This is none of the 16 types (INTJ …): %1")));
            return false;
        }
        c.personality = *type;
    }
    const auto parts = [&](int column) {
        const QString cell = cellText(row.cell(column));
        return cell.isEmpty() ? QStringList() : partsOfCell(cell);
    };
    for (const auto &[network, column] : std::as_const(m_columns.networks)) {
        const QStringList handles = parts(column);
        for (const QString &handle : handles)
            c.handles.append({0, network, handle});
    }
    const QStringList handles = parts(m_columns.handles);
    for (const QString &handle : handles)
        c.handles.append(Handle::fromText(handle));
    return true;
}

/// Address books say "home" in English: here it is said as the shop speaks.
QStringList CustomersRun::labelsOf(const CsvReader &row, int column) const
{
    if (column < 0)
        return {};
    QStringList labels = partsOfCell(cellText(row.cell(column)));
    for (QString &label : labels)
        label = ContactLabel::inLanguage(label, m_language);
    return labels;
}

bool CustomersRun::readBirthday(const CsvReader &row, ImportedCustomer &person)
{
    const std::string_view cell = withoutGuard(row.cell(m_columns.birthday));
    const QString text = cellText(cell);
    if (text.isEmpty())
        return true;
    auto day = m_setting.values.partialDay(m_columns.birthday, cell);
    // A year of two digits that would lie ahead was one of the century before.
    if (day && day->year > m_setting.today.date().year() &&
        !normalisedDigits(text).contains(QString::number(day->year)))
        day->year -= 100;
    if (!day || !day->isPossible() || day->year > m_setting.today.date().year()) {
        reject(row, m_columns.birthday,
               QStringLiteral(QT_TRANSLATE_NOOP("import", "This is not a birthday: %1")));
        return false;
    }
    person.customer.birthday = *day;
    return true;
}

bool CustomersRun::readConsents(const CsvReader &row, ImportedCustomer &person)
{
    for (size_t i = 0; i < allChannels.size(); ++i) {
        const int column = m_columns.consents[i];
        const QString word = cellText(row.cell(column));
        if (word.isEmpty())
            continue;
        person.consents[i] = consentFromWord(word);
        if (!person.consents[i]) {
            reject(row, column,
                   QStringLiteral(QT_TRANSLATE_NOOP("import", "This says neither yes nor no: %1")));
            return false;
        }
    }
    return true;
}

bool CustomersRun::readOwnValues(const CsvReader &row, ImportedCustomer &person)
{
    for (const auto &[column, field] : m_ownColumns) {
        const auto value = ownValue(row, column, field);
        if (!value) {
            reject(row, column, wrongOwnValue(field.kind));
            return false;
        }
        if (!value->isEmpty())
            person.customer.ownValues.insert(field.id, *value);
    }
    return true;
}

/// As it is kept; nothing for what does not fit the field.
std::optional<QString> CustomersRun::ownValue(const CsvReader &row, int column, const OwnField &field) const
{
    const std::string_view cell = withoutGuard(row.cell(column));
    const QString text = cellText(cell);
    if (text.isEmpty())
        return QString();
    switch (field.kind) {
    case OwnFieldKind::Number:
        if (const auto number = m_setting.values.decimal(column, cell, ownNumberScale))
            return decimalText(*number, ownNumberScale);
        return std::nullopt;
    case OwnFieldKind::Date:
        if (const auto day = m_setting.values.day(column, cell); day && day->isValid())
            return day->iso();
        return std::nullopt;
    case OwnFieldKind::YesNo:
        if (const auto said = consentFromWord(text))
            return *said == ConsentState::Given ? u"yes"_s : u"no"_s;
        return std::nullopt;
    case OwnFieldKind::Text:
    case OwnFieldKind::Choice:
        break;
    }
    return field.kept(text);
}

void CustomersRun::match(Connection &connection)
{
    findStaff(connection);
    m_matches.look(connection, m_rows);
    loadThere(connection);
    if (std::any_of(m_rows.cbegin(), m_rows.cend(), [](const auto &row) { return !row.photo.isEmpty(); }))
        m_photos.load(connection);
    for (const ImportedCustomer &row : m_rows)
        settle(row);
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
    if (m_columns.inCharge < 0)
        return;
    QHash<QString, InCharge> staff;
    QStringList there;
    connection.each(
        u"SELECT id, name, left_at FROM staff WHERE name <> '' ORDER BY left_at IS NULL, id DESC"_s, {},
        [&](const Row &row) {
            staff.insert(foldedKey(row.text(1)), {row.id<StaffId>(0), row.text(1)});
            if (row.isNull(2))
                there.prepend(row.text(1));
        });
    std::erase_if(m_rows, [&](ImportedCustomer &row) {
        if (row.inCharge.isEmpty())
            return false;
        row.customer.inCharge = staff.value(foldedKey(row.inCharge));
        const bool isUnknown = !row.customer.inCharge.id.isValid();
        if (isUnknown)
            rejectLine(row.fileLine,
                       QStringLiteral(
                           QT_TRANSLATE_NOOP("import", "Nobody of the staff has this name. There are: %1")),
                       m_inChargeHeader, there.join(u", "_s));
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

void CustomersRun::settle(const ImportedCustomer &row)
{
    const OnMatch policy = m_setting.options.onMatch;
    if (policy == OnMatch::Create) {
        makeNew(row);
        return;
    }
    const QString first = row.keys.value(0);
    const bool isThere =
        !first.isEmpty() && (m_matches.found(first).id != 0 || m_targetOfKey.contains(first));
    if (!isThere) {
        makeNew(row);
        return;
    }
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
    if (customer.code.isEmpty())
        return true;
    const qint64 owner = m_matches.ownerOfCode(customer.code);
    const auto inFile = m_codes.constFind(customer.code);
    if ((owner != 0 && owner != customer.id.value) || (inFile != m_codes.cend() && *inFile != target))
        return false;
    m_codes.insert(customer.code, target);
    return true;
}

void CustomersRun::rejectCode(const ImportedCustomer &row)
{
    rejectLine(row.fileLine, QStringLiteral(QT_TRANSLATE_NOOP("import", "Another customer has the code %1.")),
               m_codeHeader, row.customer.code);
}

void CustomersRun::makeNew(const ImportedCustomer &row)
{
    const size_t place = m_targets.size();
    if (!takeCode(row.customer, place)) {
        rejectCode(row);
        return;
    }
    ImportTarget target{{}, row.customer, {}, {}, true};
    target.consents = m_consents.wanted(row.consents, target.states, m_setting.options.onMatch);
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
    const QList<Consent> consents = m_consents.wanted(row.consents, target.states, policy);
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
