// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/CustomerRowReader.h"

#include "core/base/PersonName.h"
#include "core/base/SearchKey.h"
#include "core/customers/Personality.h"
#include "core/exchange/formats/CellWords.h"

#include <QRegularExpression>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// Nothing but a word such as "Total" where the name stands.
bool isTotal(const Customer &c)
{
    return c.phones.isEmpty() && c.emails.isEmpty() && c.code.isEmpty() && c.taxNumber.isEmpty() &&
           isTotalWord(QStringList{c.givenName, c.familyName, c.name}.join(u' ').simplified());
}

} // namespace

CustomerRowReader::CustomerRowReader(const ImportSetting &setting)
    : m_setting(setting)
    , m_contacts(m_setting)
    , m_dates(setting)
    , m_ownValues(m_setting)
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
    m_columns.taxNumber = column("tax_number"_L1);
    m_columns.language = column("language"_L1);
    m_columns.tags = column("tags"_L1);
    m_columns.source = column("source"_L1);
    m_columns.note = column("note"_L1);
    m_columns.interests = column("interests"_L1);
    m_columns.personality = column("personality"_L1);
    m_columns.inCharge = column("in_charge"_L1);
    for (const Channel channel : allChannels) {
        const auto place = static_cast<size_t>(channel);
        m_columns.consents[place] = c.value(u"consent_"_s + channelKey(channel), -1);
        m_columns.newsletters[place] = c.value(u"newsletter_"_s + channelKey(channel), -1);
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
    c.code = codeText(row.cell(m_columns.code));
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
    ContactLists lists;
    if (auto fault = m_contacts.read(row, lists))
        return fault;
    Customer &c = person.customer;
    c.phones = std::move(lists.phones);
    c.emails = std::move(lists.emails);
    c.addresses = std::move(lists.addresses);
    c.handles = std::move(lists.handles);
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
    return {};
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
    return m_ownValues.read(row, person.customer.ownValues);
}

} // namespace tefter
