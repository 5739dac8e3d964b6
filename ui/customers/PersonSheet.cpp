// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/PersonSheet.h"

#include "core/base/Formats.h"
#include "core/customers/PhoneNumber.h"
#include "core/shop/Picture.h"
#include "ui/common/ConsentWords.h"
#include "ui/common/FactLine.h"
#include "ui/common/OwnValueText.h"
#include "ui/common/PhotoImage.h"
#include "ui/common/SizeWords.h"
#include "ui/common/StaffChoice.h"
#include "ui/common/StepSentence.h"
#include "ui/customers/CustomerWords.h"
#include "ui/customers/DateWords.h"
#include "ui/customers/RelationWords.h"

#include <QSet>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// Tables that the page shows in words; what is in others is shown as it stands in the file.
const QSet<QString> &tablesInWords()
{
    static const QSet<QString> tables{
        u"customer"_s,           u"customer_phone"_s, u"customer_email"_s,  u"customer_address"_s,
        u"customer_tag"_s,       u"customer_date"_s,  u"customer_handle"_s, u"customer_relation"_s,
        u"customer_own_value"_s, u"customer_file"_s,  u"consent"_s,         u"sale"_s,
        u"sale_line"_s,          u"customer_note"_s,  u"customer_merge"_s,  u"customer_distinct"_s};
    return tables;
}

QString element(QLatin1StringView tag, const QString &text)
{
    return u"<%1>%2</%1>"_s.arg(tag, text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

QString rowOf(QLatin1StringView tag, const QStringList &cells)
{
    QString row;
    for (const QString &cell : cells)
        row += element(tag, cell);
    return u"<tr>%1</tr>\n"_s.arg(row);
}

QString sheetTable(const PrintSection &section)
{
    const bool hasHeads = !section.heads.isEmpty();
    QString body = hasHeads ? rowOf("th"_L1, section.heads) : QString();
    for (const QStringList &row : section.rows)
        body += hasHeads
                    ? rowOf("td"_L1, row)
                    : u"<tr>%1%2</tr>\n"_s.arg(element("th"_L1, row.first()), element("td"_L1, row.last()));
    return element("h2"_L1, section.title) + u"\n<table>\n%1</table>\n"_s.arg(body);
}

} // namespace

PersonSheet::PersonSheet(const PersonalData &data, const ShopSettings &shop, const Formats &formats)
    : m_data(data)
    , m_shop(shop)
    , m_formats(formats)
{
}

QString PersonSheet::html(Day today) const
{
    QString tables;
    const QList<PrintSection> all = sections();
    for (const PrintSection &section : all)
        tables += sheetTable(section);
    return u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta "
           u"charset=\"utf-8\">\n<title>%3</title>\n"
           "<style>body{font-family:sans-serif;line-height:1.45;max-width:56em;margin:2em auto;padding:0 1em;"
           "color:#1c2733}h1{margin-bottom:0}h2{margin-top:1.6em;font-size:1.1em}p{color:#5b6875}"
           "table{border-collapse:collapse;width:100%}th,td{text-align:start;vertical-align:top;"
           "padding:.3em .8em .3em 0;border-bottom:1px solid #dde3e8}th{color:#5b6875;font-weight:normal}"
           "</style>\n</head>\n<body>\n"_s.arg(languageCode(m_formats.language()),
                                               m_formats.isRightToLeft() ? u"rtl"_s : u"ltr"_s,
                                               name().toHtmlEscaped()) +
           photo() + element("h1"_L1, name()) + element("p"_L1, made(today)) + tables +
           u"</body>\n</html>\n"_s;
}

PrintSheet PersonSheet::sheet(Day today) const
{
    constexpr int side = 480;
    return {name(), made(today), photoToShow(m_data.photo, side), sections()};
}

QString PersonSheet::name() const
{
    return m_data.customer.label(m_formats.language());
}

QString PersonSheet::made(Day today) const
{
    //: %1 is the name of a shop, %2 a day
    return tr("What %1 knows, as of %2").arg(m_shop.name, m_formats.longDay(today));
}

/// What says nothing is left out.
QList<PrintSection> PersonSheet::sections() const
{
    QList<PrintSection> all{profile(), relations(), notes(),   consents(),
                            files(),   purchases(), exports(), changes()};
    all += otherRows();
    all.removeIf([](const PrintSection &section) { return section.rows.isEmpty(); });
    return all;
}

PrintSection PersonSheet::profile() const
{
    const Customer &c = m_data.customer;
    QList<QStringList> rows;
    const auto add = [&rows](const QString &label, const QString &value) {
        if (!value.isEmpty())
            rows << QStringList{label, value};
    };
    QStringList phones, emails, addresses, handles;
    for (const Phone &phone : c.phones)
        phones << factLine(
            {m_formats.isolate(PhoneNumber::international(phone.number, m_shop.country)), phone.label});
    for (const Email &email : c.emails)
        emails << factLine({m_formats.isolate(email.address), email.label});
    for (const Address &address : c.addresses)
        addresses << CustomerWords::address(address, m_formats.language());
    for (const Handle &handle : c.handles)
        handles << m_formats.isolate(handle.written());
    add(tr("Name"), c.label(m_formats.language()));
    add(tr("Phone"), phones.join(u'\n'));
    add(tr("E-mail"), emails.join(u'\n'));
    add(tr("Address"), addresses.join(u'\n'));
    add(tr("Social networks"), handles.join(u'\n'));
    add(tr("Birthday"), m_formats.partialDay(c.birthday));
    for (const ImportantDate &date : c.dates) {
        // A name day that is not celebrated has no day.
        const QString day = m_formats.partialDay(date.day);
        add(DateWords::title(date), day.isEmpty() ? u"–"_s : day);
    }
    const auto language = languageFromCode(c.language);
    add(tr("Language"), language ? ownName(*language) : c.language);
    add(tr("Tax number"), m_formats.isolate(c.taxNumber));
    add(tr("Code"), m_formats.isolate(c.code));
    add(tr("Tags"), c.tags.join(u", "_s));
    add(tr("How they found us"), c.source);
    add(tr("Interests"), c.interests);
    add(tr("Personality type"), c.personality);
    add(tr("Looked after by"), StaffChoice::nameOf(c.inCharge));
    const auto ownRows = m_data.rows.find(u"customer_own_value"_s);
    for (const OwnField &field : m_data.ownFields) {
        QStringList values;
        for (const QVariantMap &row : ownRows == m_data.rows.end() ? QList<QVariantMap>() : ownRows->second) {
            if (row.value(u"own_field_id"_s).toLongLong() == field.id.value)
                values << ownValueText(field.kind, row.value(u"value"_s).toString(), m_formats);
        }
        values.removeDuplicates();
        add(field.name, values.join(u'\n'));
    }
    add(tr("Note"), c.note);
    add(tr("In the book since"), m_formats.day(c.createdOn));
    return {tr("Person"), {}, rows};
}

PrintSection PersonSheet::relations() const
{
    QList<QStringList> rows;
    for (const Relation &relation : m_data.relations)
        rows << QStringList{RelationWords::caption(relation), relation.name};
    return {tr("Relations"), {}, rows};
}

PrintSection PersonSheet::notes() const
{
    QList<QStringList> rows;
    for (const Note &note : m_data.notes)
        rows << QStringList{m_formats.day(Day(note.at.date())), note.text};
    return {tr("Notes"), {tr("Day"), tr("Note")}, rows};
}

PrintSection PersonSheet::consents() const
{
    QList<QStringList> rows;
    for (const Consent &consent : m_data.consents)
        rows << QStringList{m_formats.day(consent.day), ConsentWords::channel(consent.channel),
                            ConsentWords::state(consent.state), consent.wording,
                            factLine({consent.source, m_formats.isolate(consent.proofName)})};
    return {
        tr("Consent"), {tr("Day"), tr("Channel"), tr("Answer"), tr("Wording"), tr("How it was given")}, rows};
}

QString PersonSheet::photo() const
{
    const auto kind = pictureKindOf(m_data.photo);
    if (!kind)
        return {};
    return u"<p><img alt=\"\" height=\"160\" src=\"data:image/%1;base64,%2\"></p>\n"_s.arg(
        pictureKindId(*kind), QString::fromLatin1(m_data.photo.toBase64()));
}

PrintSection PersonSheet::files() const
{
    QList<QStringList> rows;
    for (const RecordFile &file : m_data.files)
        rows << QStringList{m_formats.day(file.addedOn),
                            file.role == FileRole::Photo ? tr("Photo") : m_formats.isolate(file.name),
                            sizeText(file.size, m_formats)};
    return {tr("Files"), {tr("Day"), tr("File"), tr("Size")}, rows};
}

PrintSection PersonSheet::purchases() const
{
    QList<QStringList> rows;
    for (const Sale &sale : m_data.documents) {
        QStringList lines;
        for (const SaleLine &line : sale.lines)
            lines << factLine(
                {m_formats.quantity(line.quantity) + u" × "_s + line.description, money(line.total)});
        if (!sale.note.isEmpty())
            lines << sale.note;
        rows << QStringList{m_formats.dateTime(sale.at), m_formats.isolate(sale.number), lines.join(u'\n'),
                            money(sale.total)};
    }
    return {tr("Purchases and returns"), {tr("Day"), tr("Number"), tr("What"), tr("Total")}, rows};
}

PrintSection PersonSheet::exports() const
{
    QList<QStringList> rows;
    for (const ExportRecord &record : m_data.exports)
        rows << QStringList{m_formats.dateTime(record.at.toLocalTime()), record.name(),
                            m_formats.isolate(record.fileName)};
    return {tr("Lists that were handed on"), {tr("Day"), tr("List"), tr("File")}, rows};
}

PrintSection PersonSheet::changes() const
{
    QList<QStringList> rows;
    StepId last;
    for (const HistoryEntry &entry : m_data.history) {
        if (entry.step.id == last)
            continue;
        last = entry.step.id;
        rows << QStringList{m_formats.dateTime(entry.step.at.toLocalTime()),
                            StaffChoice::nameOrOwner(entry.step.staff),
                            stepSentence(entry.step.label, m_formats)};
    }
    return {tr("What was entered and changed"), {tr("Day"), tr("Who"), tr("What")}, rows};
}

QList<PrintSection> PersonSheet::otherRows() const
{
    QList<PrintSection> sections;
    for (const auto &[table, stored] : m_data.rows) {
        if (tablesInWords().contains(table) || stored.isEmpty())
            continue;
        QList<QStringList> rows;
        for (const QVariantMap &row : stored) {
            QStringList cells;
            for (const QVariant &cell : row)
                cells << cell.toString();
            rows << cells;
        }
        sections.append({table, stored.first().keys(), rows});
    }
    return sections;
}

QString PersonSheet::money(Money money) const
{
    return m_formats.money(money, m_shop.currency);
}

} // namespace tefter
