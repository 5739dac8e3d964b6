// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ImportHeaders.h"

#include "core/exchange/ExportFields.h"
#include "core/exchange/formats/CustomersImporter.h"
#include "core/exchange/formats/PurchasesImporter.h"
#include "core/exchange/formats/SuppliersImporter.h"
#include "tests/support/Catch.h"

#include <QFile>
#include <QXmlStreamReader>

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

/// What is said for the keys of a context in a language; English is the key itself.
QHash<QString, QString> wordsOf(const QString &language, const QString &context)
{
    QHash<QString, QString> words;
    QFile file(QStringLiteral(TEFTER_SOURCE_DIR "/translations/tefter_%1.ts").arg(language));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString in, source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            in = xml.readElementText();
        else if (xml.name() == u"source")
            source = xml.readElementText();
        else if (xml.name() == u"translation" && in == context)
            words.insert(source, xml.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    return words;
}

/// Whether a column with this heading goes into the field, beside one of last names where that decides.
bool isTakenFor(const QString &field, const QString &heading, const QString &familyName)
{
    const CustomersImporter customers;
    if (guessColumns(customers, {heading}).value(field, -1) == 0)
        return true;
    return field == u"given_name" && guessColumns(customers, {heading, familyName}).value(field, -1) == 0;
}

} // namespace

TEST_CASE("every label that the program writes is a heading that it knows, in every language", "[import]")
{
    const CustomersImporter customers;
    for (const QString &language : {u"en"_s, u"el"_s, u"hu"_s, u"pl"_s, u"ru"_s, u"fa"_s}) {
        const QHash<QString, QString> asked = wordsOf(language, u"import"_s);
        const QHash<QString, QString> written = wordsOf(language, u"export"_s);
        const auto said = [](const QHash<QString, QString> &words, const QString &key) {
            const QString word = words.value(key);
            return word.isEmpty() ? key : word;
        };
        const QString familyName = said(asked, u"Last name"_s);
        QStringList ids;
        const QList<ImportField> fields = customers.fields();
        for (const ImportField &field : fields) {
            ids << field.id;
            INFO(language.toStdString()
                 << ' ' << field.id.toStdString() << ' ' << said(asked, field.label).toStdString());
            CHECK(isTakenFor(field.id, said(asked, field.label), familyName));
            CHECK(isTakenFor(field.id, field.label, u"Last name"_s));
        }
        for (const ExportField &field : exportFields()) {
            const QString id = QString(field.id).replace(u'-', u'_');
            INFO(language.toStdString() << " export " << id.toStdString());
            if (ids.contains(id))
                CHECK(isTakenFor(id, said(written, field.label), familyName));
        }
    }
}

TEST_CASE("every label of suppliers and purchases is a heading that is known, in every language", "[import]")
{
    const SuppliersImporter suppliers;
    const PurchasesImporter purchases;
    for (const QString &language : {u"en"_s, u"el"_s, u"hu"_s, u"pl"_s, u"ru"_s, u"fa"_s}) {
        const QHash<QString, QString> words = wordsOf(language, u"import"_s);
        for (const Importer *importer :
             {static_cast<const Importer *>(&suppliers), static_cast<const Importer *>(&purchases)}) {
            const QList<ImportField> fields = importer->fields();
            QStringList headings;
            for (const ImportField &field : fields) {
                const QString word = words.value(field.label);
                headings << (word.isEmpty() ? field.label : word);
            }
            const QHash<QString, int> columns = guessColumns(*importer, headings);
            for (int i = 0; i < static_cast<int>(fields.size()); ++i) {
                INFO(language.toStdString()
                     << ' ' << importer->id().toStdString() << ' ' << fields[i].id.toStdString() << ' '
                     << headings[i].toStdString());
                CHECK(columns.value(fields[i].id, -1) == i);
            }
        }
    }
}

TEST_CASE("of two columns with one heading the second is another phone, e-mail or the first name", "[import]")
{
    const CustomersImporter customers;
    const auto phones = guessColumns(customers, {u"Phone"_s, u"Email"_s, u"Phone"_s, u"E-mail"_s});
    CHECK(phones.value(u"phone"_s, -1) == 0);
    CHECK(phones.value(u"phone2"_s, -1) == 2);
    CHECK(phones.value(u"email"_s, -1) == 1);
    CHECK(phones.value(u"email2"_s, -1) == 3);
    const auto mobile = guessColumns(customers, {u"Mobile"_s, u"Phone"_s, u"Phone 2"_s});
    CHECK(mobile.value(u"phone"_s, -1) == 1);
    CHECK(mobile.value(u"phone2"_s, -1) == 2);
    const auto names = guessColumns(customers, {u"Όνομα"_s, u"Όνομα"_s, u"Επώνυμο"_s});
    CHECK(names.value(u"name"_s, -1) == 0);
    CHECK(names.value(u"given_name"_s, -1) == 1);
    const auto firm = guessColumns(customers, {u"Name"_s, u"Surname"_s, u"Company"_s});
    CHECK(firm.value(u"given_name"_s, -1) == 0);
    CHECK(firm.value(u"name"_s, -1) == 2);
}

TEST_CASE("a newsletter is not a consent of one's own", "[import]")
{
    const CustomersImporter customers;
    CHECK(guessColumns(customers, {u"Newsletter"_s}).contains(u"newsletter_email"_s));
    CHECK(guessColumns(customers, {u"Accepts Email Marketing"_s}).contains(u"newsletter_email"_s));
    CHECK(guessColumns(customers, {u"Consent to e-mail"_s}).contains(u"consent_email"_s));
}
