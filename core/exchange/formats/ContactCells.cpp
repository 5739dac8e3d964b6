// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/ContactCells.h"

#include "core/base/SearchKey.h"
#include "core/customers/ContactLabel.h"
#include "core/customers/ContactText.h"
#include "core/exchange/formats/CellWords.h"

namespace tefter {

using namespace Qt::StringLiterals;

QList<ImportField> contactFields()
{
    return {{u"phone"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Phone"))},
            {u"phone2"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Second phone"))},
            {u"phone_label"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Phone: what it is for"))},
            {u"email"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "E-mail"))},
            {u"email2"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Second e-mail"))},
            {u"email_label"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "E-mail: what it is for"))},
            {u"street"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Street"))},
            {u"street2"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Street, second line"))},
            {u"city"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "City"))},
            {u"region"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Region"))},
            {u"postcode"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Postcode"))},
            {u"country"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Country"))},
            {u"address_label"_s, QStringLiteral(QT_TRANSLATE_NOOP("import", "Address: what it is for"))}};
}

QList<ImportField> networkFields()
{
    // Networks are called the same in every language.
    QList<ImportField> fields;
    for (const Network &network : knownNetworks())
        fields.append({u"handle_"_s + network.id, network.name});
    return fields;
}

ContactCells::ContactCells(const ImportSetting &setting)
    : m_setting(setting)
    , m_language(languageFromCode(setting.shop.language).value_or(Language::English))
{
    const QHash<QString, int> &c = setting.options.columns;
    const auto column = [&](QLatin1StringView field) { return c.value(field, -1); };
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
    m_columns.handles = column("handles"_L1);
    for (const Network &network : knownNetworks()) {
        if (const int place = c.value(u"handle_"_s + network.id, -1); place >= 0)
            m_columns.networks.append({network.id, place});
    }
}

std::optional<RowFault> ContactCells::read(const CsvReader &row, ContactLists &lists) const
{
    readAddresses(row, lists.addresses);
    readHandles(row, lists.handles);
    const QStringList phoneLabels = labelsOf(row, m_columns.phoneLabel);
    const QStringList emailLabels = labelsOf(row, m_columns.emailLabel);
    if (auto fault = readPhones(row, m_columns.phone, phoneLabels, lists.phones))
        return fault;
    if (auto fault = readPhones(row, m_columns.phone2, {}, lists.phones))
        return fault;
    if (auto fault = readEmails(row, m_columns.email, emailLabels, lists.emails))
        return fault;
    return readEmails(row, m_columns.email2, {}, lists.emails);
}

/// Several addresses stand side by side in the same cells: the second street belongs to the second city.
void ContactCells::readAddresses(const CsvReader &row, QList<Address> &addresses) const
{
    const auto parts = [&](int column) { return partsOfCell(cellText(row.cell(column))); };
    const QStringList streets = parts(m_columns.street), further = parts(m_columns.street2),
                      cities = parts(m_columns.city);
    const QStringList regions = parts(m_columns.region),
                      postcodes = partsOfCell(codeText(row.cell(m_columns.postcode)));
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
            addresses.append(address);
    }
}

std::optional<RowFault> ContactCells::readPhones(const CsvReader &row, int column, const QStringList &labels,
                                                 QList<Phone> &there)
{
    const QStringList cells = partsOfCell(cellText(row.cell(column)));
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

std::optional<RowFault> ContactCells::readEmails(const CsvReader &row, int column, const QStringList &labels,
                                                 QList<Email> &there)
{
    const QStringList cells = partsOfCell(cellText(row.cell(column)));
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

void ContactCells::readHandles(const CsvReader &row, QList<Handle> &handles) const
{
    const auto parts = [&](int column) {
        const QString cell = cellText(row.cell(column));
        return cell.isEmpty() ? QStringList() : partsOfCell(cell);
    };
    for (const auto &[network, column] : m_columns.networks) {
        const QStringList names = parts(column);
        for (const QString &name : names)
            handles.append({0, network, name});
    }
    const QStringList written = parts(m_columns.handles);
    for (const QString &handle : written)
        handles.append(Handle::fromText(handle));
}

/// Address books say "home" in English: here it is said as the shop speaks.
QStringList ContactCells::labelsOf(const CsvReader &row, int column) const
{
    if (column < 0)
        return {};
    QStringList labels = partsOfCell(cellText(row.cell(column)));
    for (QString &label : labels)
        label = ContactLabel::inLanguage(label, m_language);
    return labels;
}

} // namespace tefter
