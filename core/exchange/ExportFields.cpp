// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ExportFields.h"

#include "core/base/PersonName.h"
#include "core/exchange/TableText.h"

#include <algorithm>
#include <cstdio>

namespace tefter {

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {

using Person = const ExportPerson &;
using Style = const ExportStyle &;
using Writer = TableWriter &;

void writeName(Person p, Style style, Writer w)
{
    if (p.given.empty() && p.family.empty()) {
        w.cell(p.name);
        return;
    }
    w.cell(QStringView(fullName({QString::fromStdString(p.given), QString::fromStdString(p.family),
                                 QString::fromStdString(p.name), p.firm},
                                style.language)));
}

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

void writeMoney(Person p, Style style, Writer w)
{
    writeSum(p.netTotal, style, w);
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

/// Several values in one cell, each in its place; nothing where none of them says anything.
std::string joined(const std::vector<std::string> &values)
{
    std::string cell;
    bool saysSomething = false;
    for (std::size_t i = 0; i < values.size(); ++i) {
        cell += i == 0 ? values[i] : valueSeparator.data() + values[i];
        saysSomething = saysSomething || !values[i].empty();
    }
    return saysSomething ? cell : std::string();
}

struct Known
{
    const char *id;
    const char *label;
    bool atFirst;
    bool offered; ///< in the window's list; the others serve targets with columns of their own
    unsigned needs;
    void (*write)(Person, Style, Writer);
};

const Known known[] = {
    {"code", QT_TRANSLATE_NOOP("export", "Code"), true, true, 0,
     [](Person p, Style, Writer w) { w.cell(p.code); }},
    {"name", QT_TRANSLATE_NOOP("export", "Name"), true, true, 0, writeName},
    {"given-name", QT_TRANSLATE_NOOP("export", "First name"), false, true, 0,
     [](Person p, Style, Writer w) { w.cell(p.given); }},
    {"family-name", QT_TRANSLATE_NOOP("export", "Last name"), false, true, 0,
     [](Person p, Style, Writer w) { w.cell(p.family); }},
    {"email", QT_TRANSLATE_NOOP("export", "E-mail"), true, true, NeedsEmail,
     [](Person p, Style, Writer w) { w.cell(p.email); }},
    {"phone", QT_TRANSLATE_NOOP("export", "Phone"), true, true, NeedsPhone,
     [](Person p, Style, Writer w) { w.cell(p.phone); }},
    {"street", QT_TRANSLATE_NOOP("export", "Street"), true, true, NeedsAddress,
     [](Person p, Style, Writer w) { w.cell(p.street); }},
    {"postcode", QT_TRANSLATE_NOOP("export", "Postcode"), true, true, NeedsAddress,
     [](Person p, Style, Writer w) { w.cell(p.postcode); }},
    {"city", QT_TRANSLATE_NOOP("export", "City"), true, true, NeedsAddress,
     [](Person p, Style, Writer w) { w.cell(p.city); }},
    {"region", QT_TRANSLATE_NOOP("export", "Region"), false, true, NeedsAddress,
     [](Person p, Style, Writer w) { w.cell(p.region); }},
    {"country", QT_TRANSLATE_NOOP("export", "Country"), true, true, NeedsAddress,
     [](Person p, Style, Writer w) { w.cell(p.country); }},
    {"tags", QT_TRANSLATE_NOOP("export", "Tags"), false, true, NeedsTags, writeTags},
    {"birthday", QT_TRANSLATE_NOOP("export", "Birthday"), false, true, 0, writeBirthday},
    {"language", QT_TRANSLATE_NOOP("export", "Language"), false, true, 0,
     [](Person p, Style, Writer w) { w.cell(p.language); }},
    {"tax-number", QT_TRANSLATE_NOOP("export", "Tax number"), false, true, 0,
     [](Person p, Style, Writer w) { w.cell(p.taxNumber); }},
    {"source", QT_TRANSLATE_NOOP("export", "Source"), false, true, 0,
     [](Person p, Style, Writer w) { w.cell(p.source); }},
    {"interests", QT_TRANSLATE_NOOP("export", "Interests"), false, true, 0,
     [](Person p, Style, Writer w) { w.cell(p.interests); }},
    {"personality", QT_TRANSLATE_NOOP("export", "Personality type"), false, true, 0,
     [](Person p, Style, Writer w) { w.cell(p.personality); }},
    {"in-charge", QT_TRANSLATE_NOOP("export", "Looked after by"), false, true, 0,
     [](Person p, Style, Writer w) { w.cell(p.inCharge); }},
    {"handles", QT_TRANSLATE_NOOP("export", "Social networks"), false, true, NeedsHandles,
     [](Person p, Style, Writer w) { w.cell(joined(p.handles)); }},
    {"entered-on", QT_TRANSLATE_NOOP("export", "Entered on"), false, true, 0,
     [](Person p, Style, Writer w) { w.number(p.createdOn); }},
    {"first-purchase", QT_TRANSLATE_NOOP("export", "First purchase"), false, true, NeedsFigures,
     [](Person p, Style, Writer w) { w.number(p.firstDay); }},
    {"last-purchase", QT_TRANSLATE_NOOP("export", "Last purchase"), true, true, NeedsFigures,
     [](Person p, Style, Writer w) { w.number(p.lastDay); }},
    {"visits", QT_TRANSLATE_NOOP("export", "Visits"), true, true, NeedsFigures,
     [](Person p, Style, Writer w) { w.number(std::to_string(p.visits)); }},
    {"sales", QT_TRANSLATE_NOOP("export", "Sales"), true, true, NeedsFigures,
     [](Person p, Style, Writer w) { w.number(std::to_string(p.sales)); }},
    {"spent", QT_TRANSLATE_NOOP("export", "Spent"), true, true, NeedsFigures, writeMoney},
    {"average", QT_TRANSLATE_NOOP("export", "Average sale"), false, true, NeedsFigures, writeAverage},
    {"note", QT_TRANSLATE_NOOP("export", "Note"), false, true, 0,
     [](Person p, Style, Writer w) { w.cell(p.note); }},
    {"first-name-or-name", "", false, false, 0, writeFirstName},
    {"address-line", "", false, false, NeedsAddress, writeAddressLine},
    {"birthday-month-day", "", false, false, 0, writeBirthdayMonthDay},
    {"kind", "", false, false, 0, [](Person p, Style, Writer w) { w.cell(p.firm ? "firm"sv : "person"sv); }},
    {"emails", "", false, false, NeedsEmail | NeedsAllContacts,
     [](Person p, Style, Writer w) { w.cell(joined(p.emails)); }},
    {"phones", "", false, false, NeedsPhone | NeedsAllContacts,
     [](Person p, Style, Writer w) { w.cell(joined(p.phones)); }},
    {"photo", "", false, false, NeedsPhoto,
     [](Person p, Style, Writer w) {
         w.cell(QByteArray::fromRawData(p.photo.data(), qsizetype(p.photo.size())).toBase64().toStdString());
     }},
    {"email-labels", "", false, false, NeedsEmail | NeedsAllContacts,
     [](Person p, Style, Writer w) { w.cell(joined(p.emailLabels)); }},
    {"phone-labels", "", false, false, NeedsPhone | NeedsAllContacts,
     [](Person p, Style, Writer w) { w.cell(joined(p.phoneLabels)); }},
    {"address-label", "", false, false, NeedsAddress,
     [](Person p, Style, Writer w) { w.cell(p.addressLabel); }},
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
            if (field.offered)
                list.append({QString::fromLatin1(field.id), QString::fromLatin1(field.label), field.atFirst});
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
