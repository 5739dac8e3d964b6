// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ExportFields.h"

#include <algorithm>
#include <cstdio>

namespace tefter {

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {

using Person = const ExportPerson &;
using Style = const ExportStyle &;
using Writer = TableWriter &;

void writeBirthday(Person p, Style, Writer w)
{
    const PartialDay day{int(p.birthYear), int(p.birthMonth), int(p.birthDay)};
    w.number(day.isEmpty() ? std::string() : day.text().toStdString());
}

void writeBirthdayMonthDay(Person p, Style, Writer w)
{
    if (p.birthMonth <= 0 || p.birthDay <= 0) {
        w.number({});
        return;
    }
    const auto digit = [](qint64 n) { return static_cast<char>('0' + n % 10); };
    const char text[] = {digit(p.birthMonth / 10), digit(p.birthMonth), '/', digit(p.birthDay / 10),
                         digit(p.birthDay)};
    w.number({text, sizeof text});
}

void writeSum(qint64 sum, Style style, Writer w)
{
    std::string digits = std::to_string(sum < 0 ? -sum : sum);
    const auto decimals = static_cast<std::size_t>(style.currency.decimals);
    if (decimals > 0) {
        if (digits.size() <= decimals)
            digits.insert(0, decimals + 1 - digits.size(), '0');
        digits.insert(digits.size() - decimals, 1, style.decimalSign);
    }
    w.number(sum < 0 ? '-' + digits : digits);
}

void writeAverage(Person p, Style style, Writer w)
{
    if (p.sales == 0)
        w.number({});
    else
        writeSum((p.netTotal + (p.netTotal < 0 ? -p.sales : p.sales) / 2) / p.sales, style, w);
}

void writeTags(Person p, Style, Writer w)
{
    std::string joined;
    for (const std::string &tag : p.tags)
        joined += joined.empty() ? tag : ", " + tag;
    w.cell(joined);
}

/// Street, city, region, postcode and country with two spaces between them, as mailing services want it in
/// one cell.
void writeAddressLine(Person p, Style, Writer w)
{
    std::string line;
    for (const std::string *part : {&p.street, &p.city, &p.region, &p.postcode, &p.country}) {
        if (!part->empty())
            line += line.empty() ? *part : "  " + *part;
    }
    w.cell(line);
}

void writeFirstName(Person p, Style, Writer w)
{
    w.cell(p.given.empty() && p.family.empty() ? p.name : p.given);
}

template <Channel channel>
void writeConsent(Person p, Style style, Writer w)
{
    w.cell(QStringView(exportTexts::consent(p, channel, style)));
}

template <std::string ExportAddress::*part>
void writeAddressParts(Person p, Style, Writer w)
{
    w.cell(exportTexts::addressParts(p, part));
}

/// What says it in the language of the file.
template <QString (*text)(Person, Style)>
void writeText(Person p, Style style, Writer w)
{
    w.cell(QStringView(text(p, style)));
}

enum class Offered {
    AtFirst, ///< chosen unless the person says otherwise
    Yes,
    Internal, ///< for the shop's own use
    No        ///< it serves targets with columns of their own
};

struct Known
{
    const char *id;
    const char *label;
    Offered offered;
    unsigned needs;
    void (*write)(Person, Style, Writer);
};

constexpr unsigned allPhones = NeedsPhone | NeedsAllContacts, allEmails = NeedsEmail | NeedsAllContacts,
                   allAddresses = NeedsAddress | NeedsAllContacts;

const Known known[] = {
    {"code", QT_TRANSLATE_NOOP("export", "Code"), Offered::AtFirst, 0,
     [](Person p, Style, Writer w) { w.cell(p.code); }},
    {"name", QT_TRANSLATE_NOOP("export", "Name"), Offered::AtFirst, 0, writeText<exportTexts::fullName>},
    {"given-name", QT_TRANSLATE_NOOP("export", "First name"), Offered::Yes, 0,
     [](Person p, Style, Writer w) { w.cell(p.given); }},
    {"family-name", QT_TRANSLATE_NOOP("export", "Last name"), Offered::Yes, 0,
     [](Person p, Style, Writer w) { w.cell(p.family); }},
    {"kind", QT_TRANSLATE_NOOP("export", "Person or firm"), Offered::Yes, 0,
     [](Person p, Style s, Writer w) {
         w.cell(QStringView(s.word(p.firm ? QT_TRANSLATE_NOOP("export", "firm")
                                          : QT_TRANSLATE_NOOP("export", "person"))));
     }},
    {"email", QT_TRANSLATE_NOOP("export", "E-mail"), Offered::AtFirst, NeedsEmail,
     [](Person p, Style, Writer w) { w.cell(p.email); }},
    {"emails", QT_TRANSLATE_NOOP("export", "All e-mails"), Offered::Yes, allEmails,
     [](Person p, Style, Writer w) { w.cell(exportTexts::joined(p.emails)); }},
    {"phone", QT_TRANSLATE_NOOP("export", "Phone"), Offered::AtFirst, NeedsPhone,
     [](Person p, Style, Writer w) { w.cell(p.phone); }},
    {"phones", QT_TRANSLATE_NOOP("export", "All phones"), Offered::Yes, allPhones,
     [](Person p, Style, Writer w) { w.cell(exportTexts::joined(p.phones)); }},
    {"street", QT_TRANSLATE_NOOP("export", "Street"), Offered::AtFirst, NeedsAddress,
     [](Person p, Style, Writer w) { w.cell(p.street); }},
    {"postcode", QT_TRANSLATE_NOOP("export", "Postcode"), Offered::AtFirst, NeedsAddress,
     [](Person p, Style, Writer w) { w.cell(p.postcode); }},
    {"city", QT_TRANSLATE_NOOP("export", "City"), Offered::AtFirst, NeedsAddress,
     [](Person p, Style, Writer w) { w.cell(p.city); }},
    {"region", QT_TRANSLATE_NOOP("export", "Region"), Offered::Yes, NeedsAddress,
     [](Person p, Style, Writer w) { w.cell(p.region); }},
    {"country", QT_TRANSLATE_NOOP("export", "Country"), Offered::AtFirst, NeedsAddress,
     [](Person p, Style, Writer w) { w.cell(p.country); }},
    {"addresses", QT_TRANSLATE_NOOP("export", "All addresses"), Offered::Yes, allAddresses,
     writeText<exportTexts::addresses>},
    {"tags", QT_TRANSLATE_NOOP("export", "Tags"), Offered::Yes, NeedsTags, writeTags},
    {"birthday", QT_TRANSLATE_NOOP("export", "Birthday"), Offered::Yes, 0, writeBirthday},
    {"wedding", QT_TRANSLATE_NOOP("export", "Wedding anniversary"), Offered::Yes, NeedsDates,
     [](Person p, Style, Writer w) { w.number(exportTexts::firstDate(p, DateKind::Wedding)); }},
    {"founding", QT_TRANSLATE_NOOP("export", "Founding of the firm"), Offered::Yes, NeedsDates,
     [](Person p, Style, Writer w) { w.number(exportTexts::firstDate(p, DateKind::Founding)); }},
    {"dates", QT_TRANSLATE_NOOP("export", "Other dates"), Offered::Yes, NeedsDates,
     writeText<exportTexts::otherDates>},
    {"language", QT_TRANSLATE_NOOP("export", "Language"), Offered::Yes, 0,
     [](Person p, Style, Writer w) { w.cell(p.language); }},
    {"tax-number", QT_TRANSLATE_NOOP("export", "Tax number"), Offered::Yes, 0,
     [](Person p, Style, Writer w) { w.cell(p.taxNumber); }},
    {"source", QT_TRANSLATE_NOOP("export", "Source"), Offered::Yes, 0,
     [](Person p, Style, Writer w) { w.cell(p.source); }},
    {"interests", QT_TRANSLATE_NOOP("export", "Interests"), Offered::Yes, 0,
     [](Person p, Style, Writer w) { w.cell(p.interests); }},
    {"personality", QT_TRANSLATE_NOOP("export", "Personality type"), Offered::Yes, 0,
     [](Person p, Style, Writer w) { w.cell(p.personality); }},
    {"in-charge", QT_TRANSLATE_NOOP("export", "Looked after by"), Offered::Yes, 0,
     writeText<exportTexts::inCharge>},
    {"handles", QT_TRANSLATE_NOOP("export", "Social networks"), Offered::Yes, NeedsHandles,
     [](Person p, Style, Writer w) { w.cell(exportTexts::joined(p.handles)); }},
    {"relations", QT_TRANSLATE_NOOP("export", "Relations"), Offered::Yes, NeedsRelations,
     writeText<exportTexts::relations>},
    {"consent-email", QT_TRANSLATE_NOOP("export", "Consent to e-mail"), Offered::Yes, NeedsConsent,
     writeConsent<Channel::Email>},
    {"consent-sms", QT_TRANSLATE_NOOP("export", "Consent to SMS"), Offered::Yes, NeedsConsent,
     writeConsent<Channel::Sms>},
    {"consent-post", QT_TRANSLATE_NOOP("export", "Consent to post"), Offered::Yes, NeedsConsent,
     writeConsent<Channel::Post>},
    {"consent-phone", QT_TRANSLATE_NOOP("export", "Consent to calls"), Offered::Yes, NeedsConsent,
     writeConsent<Channel::Phone>},
    {"consent-social", QT_TRANSLATE_NOOP("export", "Consent to social media"), Offered::Yes, NeedsConsent,
     writeConsent<Channel::Social>},
    {"entered-on", QT_TRANSLATE_NOOP("export", "Entered on"), Offered::Yes, 0,
     [](Person p, Style, Writer w) { w.number(p.createdOn); }},
    {"first-purchase", QT_TRANSLATE_NOOP("export", "First purchase"), Offered::Yes, NeedsFigures,
     [](Person p, Style, Writer w) { w.number(p.firstDay); }},
    {"last-purchase", QT_TRANSLATE_NOOP("export", "Last purchase"), Offered::AtFirst, NeedsFigures,
     [](Person p, Style, Writer w) { w.number(p.lastDay); }},
    {"visits", QT_TRANSLATE_NOOP("export", "Visits"), Offered::AtFirst, NeedsFigures,
     [](Person p, Style, Writer w) { w.number(std::to_string(p.visits)); }},
    {"sales", QT_TRANSLATE_NOOP("export", "Sales"), Offered::AtFirst, NeedsFigures,
     [](Person p, Style, Writer w) { w.number(std::to_string(p.sales)); }},
    {"spent", QT_TRANSLATE_NOOP("export", "Spent"), Offered::AtFirst, NeedsFigures,
     [](Person p, Style style, Writer w) { writeSum(p.netTotal, style, w); }},
    {"spent-year", QT_TRANSLATE_NOOP("export", "Spent, 12 months"), Offered::Yes, NeedsSpentYear,
     [](Person p, Style style, Writer w) { writeSum(p.spentYear, style, w); }},
    {"average", QT_TRANSLATE_NOOP("export", "Average sale"), Offered::Yes, NeedsFigures, writeAverage},
    {"rhythm", QT_TRANSLATE_NOOP("export", "Rhythm"), Offered::Yes, NeedsFigures,
     writeText<exportTexts::rhythm>},
    {"note", QT_TRANSLATE_NOOP("export", "Note"), Offered::Yes, 0,
     [](Person p, Style, Writer w) { w.cell(p.note); }},
    {"notes", QT_TRANSLATE_NOOP("export", "Notes, with their days"), Offered::Internal, NeedsNotes,
     [](Person p, Style, Writer w) { w.cell(QStringView(exportTexts::notes(p))); }},
    {"list-name", "", Offered::No, NeedsEmail | NeedsPhone, writeText<exportTexts::listName>},
    {"country-name", "", Offered::No, NeedsAddress,
     [](Person p, Style s, Writer w) {
         w.cell(QStringView(countryName(QString::fromStdString(p.country), s.language)));
     }},
    {"first-name-or-name", "", Offered::No, 0, writeFirstName},
    {"address-line", "", Offered::No, NeedsAddress, writeAddressLine},
    {"birthday-month-day", "", Offered::No, 0, writeBirthdayMonthDay},
    {"is-firm", "", Offered::No, 0, [](Person p, Style, Writer w) { w.cell(p.firm ? "firm"sv : ""sv); }},
    {"card-dates", "", Offered::No, NeedsDates, writeText<exportTexts::datesButWedding>},
    {"uid", "", Offered::No, 0, writeText<exportTexts::uid>},
    {"photo", "", Offered::No, NeedsPhoto,
     [](Person p, Style, Writer w) {
         w.cell(QByteArray::fromRawData(p.photo.data(), qsizetype(p.photo.size())).toBase64().toStdString());
     }},
    {"email-labels", "", Offered::No, allEmails,
     [](Person p, Style, Writer w) { w.cell(exportTexts::joined(p.emailLabels)); }},
    {"phone-labels", "", Offered::No, allPhones,
     [](Person p, Style, Writer w) { w.cell(exportTexts::joined(p.phoneLabels)); }},
    {"streets", "", Offered::No, allAddresses, writeAddressParts<&ExportAddress::street>},
    {"cities", "", Offered::No, allAddresses, writeAddressParts<&ExportAddress::city>},
    {"regions", "", Offered::No, allAddresses, writeAddressParts<&ExportAddress::region>},
    {"postcodes", "", Offered::No, allAddresses, writeAddressParts<&ExportAddress::postcode>},
    {"countries", "", Offered::No, allAddresses, writeAddressParts<&ExportAddress::country>},
    {"address-labels", "", Offered::No, allAddresses, writeAddressParts<&ExportAddress::label>},
};

void writeOwnValue(const OwnField &field, Person p, Style style, Writer w)
{
    const auto found = p.ownValues.find(field.id.value);
    const std::string value = found == p.ownValues.end() ? std::string() : found->second;
    if (field.kind == OwnFieldKind::Number) {
        std::string digits = value;
        std::replace(digits.begin(), digits.end(), '.', style.decimalSign);
        w.number(digits);
    } else if (field.kind == OwnFieldKind::Date) {
        w.number(value);
    } else if (field.kind == OwnFieldKind::YesNo && !value.empty()) {
        w.cell(QStringView(style.word(value == "yes" ? "yes" : "no")));
    } else {
        w.cell(value);
    }
}

} // namespace

const QList<ExportField> &exportFields()
{
    static const QList<ExportField> fields = [] {
        QList<ExportField> list;
        for (const Known &field : known) {
            if (field.offered != Offered::No)
                list.append({QString::fromLatin1(field.id),
                             QString::fromLatin1(field.label),
                             field.offered == Offered::AtFirst,
                             {},
                             field.offered == Offered::Internal});
        }
        return list;
    }();
    return fields;
}

std::optional<ExportFieldWriter> ExportFieldWriter::find(const QString &field)
{
    for (const Known &one : known) {
        if (field == QLatin1StringView(one.id))
            return ExportFieldWriter(one.needs, one.write);
    }
    return std::nullopt;
}

ExportFieldWriter ExportFieldWriter::of(const OwnField &field)
{
    return ExportFieldWriter(NeedsOwnValues, [field](Person person, Style style, Writer writer) {
        writeOwnValue(field, person, style, writer);
    });
}

} // namespace tefter
