// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/CustomerRowReader.h"

#include "core/base/PersonName.h"
#include "core/base/SearchKey.h"
#include "core/customers/ContactLabel.h"
#include "core/customers/ContactText.h"
#include "core/customers/Personality.h"
#include "core/exchange/csv/CsvWriter.h"
#include "core/exchange/formats/CellWords.h"

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

/// Nothing but a word such as "Total" where the name stands.
bool isTotal(const Customer &c)
{
    return c.phones.isEmpty() && c.emails.isEmpty() && c.code.isEmpty() && c.taxNumber.isEmpty() &&
           isTotalWord(QStringList{c.givenName, c.familyName, c.name}.join(u' ').simplified());
}

} // namespace

CustomerRowReader::CustomerRowReader(const ImportSetting &setting)
    : m_setting(setting)
    , m_language(languageFromCode(setting.shop.language).value_or(Language::English))
    , m_dates(setting)
{
    const QHash<QString, int> &c = setting.options.columns;
    const auto column = [&](QLatin1StringView field) { return c.value(field, -1); };
    m_columns.code = column("code"_L1);
    m_columns.name = column("name"_L1);
    m_columns.splitName = column("split_name"_L1);
    m_columns.splitGivenFirst = column("split_given_first"_L1);
    m_columns.givenName = column("given_name"_L1);
    m_columns.familyName = column("family_name"_L1);
    m_columns.kind = column("kind"_L1);
    m_columns.phone = column("phone"_L1);
    m_columns.phone2 = column("phone2"_L1);
    m_columns.phoneLabel = column("phone_label"_L1);
    m_columns.email = column("email"_L1);
    m_columns.email2 = column("email2"_L1);
    m_columns.emailLabel = column("email_label"_L1);
    m_columns.street = column("street"_L1);
    m_columns.street2 = column("street2"_L1);
    m_columns.city = column("city"_L1);
    m_columns.region = column("region"_L1);
    m_columns.postcode = column("postcode"_L1);
    m_columns.country = column("country"_L1);
    m_columns.addressLabel = column("address_label"_L1);
    m_columns.taxNumber = column("tax_number"_L1);
    m_columns.language = column("language"_L1);
    m_columns.tags = column("tags"_L1);
    m_columns.source = column("source"_L1);
    m_columns.note = column("note"_L1);
    m_columns.interests = column("interests"_L1);
    m_columns.personality = column("personality"_L1);
    m_columns.inCharge = column("in_charge"_L1);
    m_columns.handles = column("handles"_L1);
    for (const Network &network : knownNetworks()) {
        if (const int place = c.value(u"handle_"_s + network.id, -1); place >= 0)
            m_columns.networks.append({network.id, place});
    }
    for (const Channel channel : allChannels) {
        const auto place = static_cast<size_t>(channel);
        m_columns.consents[place] = c.value(u"consent_"_s + channelKey(channel), -1);
        m_columns.newsletters[place] = c.value(u"newsletter_"_s + channelKey(channel), -1);
    }
    for (const OwnField &field : m_setting.ownFields) {
        if (const int own = c.value(field.columnId(), -1); own >= 0)
            m_ownColumns.emplace_back(own, field);
    }
}

tl::expected<ImportedCustomer, RowFault> CustomerRowReader::read(const CsvReader &row)
{
    ImportedCustomer person;
    person.fileLine = row.line();
    using Part = std::optional<RowFault> (CustomerRowReader::*)(const CsvReader &, ImportedCustomer &) const;
    for (const Part part :
         {&CustomerRowReader::readNames, &CustomerRowReader::readContacts, &CustomerRowReader::readProfile,
          &CustomerRowReader::readConsents, &CustomerRowReader::readOwnValues}) {
        if (auto fault = (this->*part)(row, person))
            return tl::unexpected(*fault);
    }
    if (auto fault = m_dates.read(row, person))
        return tl::unexpected(*fault);
    person.customer = tidied(person.customer);
    if (!person.customer.isIdentified())
        return tl::unexpected(RowFault{
            -1, QStringLiteral(QT_TRANSLATE_NOOP("import", "There is no name, phone, e-mail or code."))});
    if (isTotal(person.customer))
        return tl::unexpected(RowFault{-1, QStringLiteral(QT_TRANSLATE_NOOP(
                                               "import", "This looks like a row of totals, not a person."))});
    person.photo = row.picture();
    return person;
}

/// A name in one piece, parted as the language of the person, or of the shop, orders names, or with the first
/// name first, as e-shops write it everywhere; a comma stands behind the family name. A firm, and a name of
/// one word, stay whole.
void CustomerRowReader::takeSplit(const CsvReader &row, Customer &c) const
{
    QString whole = cellText(row.cell(m_columns.splitName)).simplified();
    const bool isGivenFirst = whole.isEmpty();
    if (isGivenFirst)
        whole = cellText(row.cell(m_columns.splitGivenFirst)).simplified();
    const bool isParted = !c.givenName.isEmpty() || !c.familyName.isEmpty();
    if (whole.isEmpty() || isParted)
        return;
    const QString written = c.language.isEmpty() ? m_setting.shop.language : c.language;
    const qsizetype comma = whole.indexOf(u',');
    const qsizetype first = whole.indexOf(u' ');
    // "G. Papadopoulos": an initial is that of the first name.
    const bool hasInitial = first > 1 && first <= 3 && whole[first - 1] == u'.';
    const bool isFamilyBefore =
        comma > 0 || (!isGivenFirst && !hasInitial &&
                      isFamilyFirst(languageFromCode(written).value_or(Language::English)));
    const qsizetype end = comma > 0 ? comma : isFamilyBefore ? first : whole.lastIndexOf(u' ');
    const bool isFirm = c.kind == CustomerKind::Firm && c.name.isEmpty();
    if (isFirm || end <= 0) {
        if (c.name.isEmpty())
            c.name = whole;
        else if (foldedKey(c.name) != foldedKey(whole))
            c.givenName = whole;
        return;
    }
    c.givenName = whole.first(end).trimmed();
    c.familyName = whole.sliced(end + 1).trimmed();
    if (isFamilyBefore)
        std::swap(c.givenName, c.familyName);
}

std::optional<RowFault> CustomerRowReader::readNames(const CsvReader &row, ImportedCustomer &person) const
{
    Customer &c = person.customer;
    c.code = digitsText(row.cell(m_columns.code));
    c.codeSource = m_setting.options.codeSource;
    c.name = cellText(row.cell(m_columns.name)).simplified();
    c.givenName = cellText(row.cell(m_columns.givenName)).simplified();
    c.familyName = cellText(row.cell(m_columns.familyName)).simplified();
    if (const QString word = cellText(row.cell(m_columns.kind)); !word.isEmpty()) {
        const auto kind = kindFromWord(word);
        if (!kind)
            return RowFault{m_columns.kind, QStringLiteral(QT_TRANSLATE_NOOP(
                                                "import", "This says neither person nor firm: %1"))};
        c.kind = *kind;
        person.kindIsSaid = true;
    }
    if (const QString word = cellText(row.cell(m_columns.language)); !word.isEmpty()) {
        const auto language = languageFromWord(word);
        if (!language)
            return RowFault{m_columns.language,
                            QStringLiteral(QT_TRANSLATE_NOOP("import", "This is not a language: %1"))};
        c.language = *language;
    }
    takeSplit(row, c);
    if (!person.kindIsSaid && !c.name.isEmpty() && !(c.givenName.isEmpty() && c.familyName.isEmpty())) {
        // Besides the parts of a name stands either the same name in one, or the firm of that person.
        Customer whole;
        whole.name = c.name;
        if (nameKey(whole) == nameKey(c))
            c.name.clear();
        else
            c.kind = CustomerKind::Firm;
    }
    return {};
}

std::optional<RowFault> CustomerRowReader::readContacts(const CsvReader &row, ImportedCustomer &person) const
{
    readAddresses(row, person);
    if (auto fault = readPhones(row, m_columns.phone, m_columns.phoneLabel, person))
        return fault;
    if (auto fault = readPhones(row, m_columns.phone2, -1, person))
        return fault;
    if (auto fault = readEmails(row, m_columns.email, m_columns.emailLabel, person))
        return fault;
    return readEmails(row, m_columns.email2, -1, person);
}

/// Several addresses stand side by side in the same cells: the second street belongs to the second city.
void CustomerRowReader::readAddresses(const CsvReader &row, ImportedCustomer &person) const
{
    const auto parts = [&](int column) { return partsOfCell(cellText(row.cell(column))); };
    const QStringList streets = parts(m_columns.street), further = parts(m_columns.street2),
                      cities = parts(m_columns.city);
    const QStringList regions = parts(m_columns.region),
                      postcodes = partsOfCell(digitsText(row.cell(m_columns.postcode)));
    const QStringList countries = parts(m_columns.country);
    const QStringList labels = labelsOf(row, m_columns.addressLabel);
    const qsizetype count =
        std::max({streets.size(), further.size(), cities.size(), regions.size(), postcodes.size()});
    for (qsizetype i = 0; i < count; ++i) {
        Address address{0,  streets.value(i), cities.value(i), regions.value(i), postcodes.value(i),
                        {}, labels.value(i)};
        if (const QString more = further.value(i).trimmed(); !more.isEmpty())
            address.street = address.street.isEmpty() ? more : address.street + u", "_s + more;
        const QString country = countries.size() == 1 ? countries.first() : countries.value(i);
        address.country = countryCodeFromName(country).value_or(country);
        if (!address.isEmpty())
            person.customer.addresses.append(address);
    }
}

std::optional<RowFault> CustomerRowReader::readPhones(const CsvReader &row, int column, int labelColumn,
                                                      ImportedCustomer &person) const
{
    const QStringList cells = partsOfCell(cellText(row.cell(column)));
    const QStringList labels = labelsOf(row, labelColumn);
    QList<Phone> &there = person.customer.phones;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (isShortenedNumber(cells[i]))
            return RowFault{column, QStringLiteral(QT_TRANSLATE_NOOP(
                                        "import", "A spreadsheet has cut the digits off: %1"))};
        const QStringList phones = phonesOf(cells[i]);
        for (const QString &phone : phones) {
            if (!isPhoneLike(phone))
                return RowFault{
                    column, QStringLiteral(QT_TRANSLATE_NOOP("import", "This is not a phone number: %1"))};
            if (std::none_of(there.cbegin(), there.cend(),
                             [&](const Phone &one) { return digitsKey(one.number) == digitsKey(phone); }))
                there.append({0, phone, labels.value(i)});
        }
    }
    return {};
}

std::optional<RowFault> CustomerRowReader::readEmails(const CsvReader &row, int column, int labelColumn,
                                                      ImportedCustomer &person) const
{
    const QStringList cells = partsOfCell(cellText(row.cell(column)));
    const QStringList labels = labelsOf(row, labelColumn);
    QList<Email> &there = person.customer.emails;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QStringList emails = emailsOf(cells[i]);
        for (const QString &email : emails) {
            if (!isEmailLike(email))
                return RowFault{
                    column, QStringLiteral(QT_TRANSLATE_NOOP("import", "This is not an e-mail address: %1"))};
            if (std::none_of(there.cbegin(), there.cend(),
                             [&](const Email &one) { return Email::key(one.address) == Email::key(email); }))
                there.append({0, email, labels.value(i)});
        }
    }
    return {};
}

std::optional<RowFault> CustomerRowReader::readProfile(const CsvReader &row, ImportedCustomer &person) const
{
    Customer &c = person.customer;
    c.taxNumber = cellText(row.cell(m_columns.taxNumber));
    c.source = cellText(row.cell(m_columns.source));
    c.note = cellText(row.cell(m_columns.note));
    static const QRegularExpression tagEnds(u"[,;|،؛]"_s);
    c.tags = cellText(row.cell(m_columns.tags)).split(tagEnds, Qt::SkipEmptyParts);
    c.interests = cellText(row.cell(m_columns.interests));
    person.inCharge = cellText(row.cell(m_columns.inCharge)).simplified();
    if (const QString word = cellText(row.cell(m_columns.personality)); !word.isEmpty()) {
        const auto type = personalityFromText(word);
        if (!type)
            return RowFault{
                m_columns.personality,
                QStringLiteral(QT_TRANSLATE_NOOP("import", "This is none of the 16 types (INTJ …): %1"))};
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
    return {};
}

/// Address books say "home" in English: here it is said as the shop speaks.
QStringList CustomerRowReader::labelsOf(const CsvReader &row, int column) const
{
    if (column < 0)
        return {};
    QStringList labels = partsOfCell(cellText(row.cell(column)));
    for (QString &label : labels)
        label = ContactLabel::inLanguage(label, m_language);
    return labels;
}

std::optional<RowFault> CustomerRowReader::readConsents(const CsvReader &row, ImportedCustomer &person) const
{
    for (const auto &[columns, said] : {std::pair(&m_columns.consents, &person.consents),
                                        std::pair(&m_columns.newsletters, &person.newsletters)}) {
        for (size_t i = 0; i < allChannels.size(); ++i) {
            const int column = (*columns)[i];
            const QString word = cellText(row.cell(column));
            if (word.isEmpty())
                continue;
            (*said)[i] = consentFromWord(word);
            if (!(*said)[i])
                return RowFault{
                    column, QStringLiteral(QT_TRANSLATE_NOOP("import", "This says neither yes nor no: %1"))};
        }
    }
    return {};
}

std::optional<RowFault> CustomerRowReader::readOwnValues(const CsvReader &row, ImportedCustomer &person) const
{
    for (const auto &[column, field] : m_ownColumns) {
        const auto value = ownValue(row, column, field);
        if (!value)
            return RowFault{column, wrongOwnValue(field.kind)};
        if (!value->isEmpty())
            person.customer.ownValues.insert(field.id, *value);
    }
    return {};
}

/// As it is kept; nothing for what does not fit the field.
std::optional<QString> CustomerRowReader::ownValue(const CsvReader &row, int column,
                                                   const OwnField &field) const
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

} // namespace tefter
