// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard/VcardReader.h"

#include "core/exchange/TableFault.h"
#include "core/exchange/csv/CsvReader.h"
#include "core/exchange/csv/Encoding.h"
#include "core/exchange/vcard/VcardRow.h"
#include "tests/support/Catch.h"
#include "tests/support/Pictures.h"

#include <QMap>

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

QByteArray card(const QByteArray &lines, const QByteArray &version = "3.0")
{
    return "BEGIN:VCARD\r\nVERSION:" + version + "\r\n" + lines + "\r\nEND:VCARD\r\n";
}

/// Each card by its fields; those that say nothing are not there.
QList<QMap<QString, QString>> cardsOf(const QByteArray &bytes, const QString &encoding = {})
{
    const auto table = VcardReader::read(u"people.vcf"_s, bytes, encoding);
    REQUIRE(table);
    auto reader = CsvReader::fromTable(u"people.vcf"_s, *table);
    REQUIRE(reader);
    CHECK(reader->header().mid(0, VcardRow::columns().size()) == VcardRow::columns());
    QList<QMap<QString, QString>> cards;
    while (reader->next()) {
        QMap<QString, QString> fields;
        for (int i = 0; i < reader->columns(); ++i) {
            if (!reader->text(i).isEmpty())
                fields.insert(reader->header().at(i), reader->text(i));
        }
        cards << fields;
    }
    CHECK_FALSE(reader->error());
    return cards;
}

QMap<QString, QString> only(const QByteArray &lines, const QByteArray &version = "3.0")
{
    const auto cards = cardsOf(card(lines, version));
    REQUIRE(cards.size() == 1);
    return cards.first();
}

/// What the notes name that was not taken.
QString notTaken(const QByteArray &bytes)
{
    const auto table = VcardReader::read(u"people.vcf"_s, bytes);
    REQUIRE(table);
    for (const ImportNote &note : table->notes) {
        if (note.key.contains(u"no place"_s))
            return note.args.value(0);
    }
    return {};
}

qint64 noted(const QByteArray &bytes, const QString &word)
{
    const auto table = VcardReader::read(u"people.vcf"_s, bytes);
    REQUIRE(table);
    qint64 count = 0;
    for (const ImportNote &note : table->notes)
        count += note.key.contains(word) ? note.count : 0;
    return count;
}

} // namespace

TEST_CASE("a card of version 3 comes whole", "[exchange][vcard]")
{
    const auto fields =
        only("N:Γεωργίου;Μαρία;Άννα;Δρ;\r\nFN:Δρ Μαρία Γεωργίου\r\nORG:Ανθοπωλείο;Πωλήσεις\r\n"
             "TEL;TYPE=home:210 1234567\r\nTEL;TYPE=cell,pref:+30 694 123 4567\r\n"
             "EMAIL:maria@example.com\r\nitem1.EMAIL;TYPE=work:shop@example.com\r\n"
             "ADR;TYPE=home:;;Ερμού 5\\, 2ος;Αθήνα;Αττική;105 63;Ελλάδα\r\n"
             "ADR;TYPE=work:12;;Σταδίου 1;Πάτρα;;;Ελλάδα\r\n"
             "BDAY:1984-03-21\r\nCATEGORIES:VIP,Κήπος\r\nNOTE:πρώτη\\nδεύτερη\r\n"
             "URL:https://example.com/a:b");
    CHECK(fields.value(u"family_name"_s) == u"Γεωργίου");
    CHECK(fields.value(u"given_name"_s) == u"Μαρία Άννα");
    CHECK_FALSE(fields.contains(u"name"_s));
    CHECK(fields.value(u"kind"_s) == u"person");
    CHECK(fields.value(u"phone"_s) == u"+30 694 123 4567 ::: 210 1234567");
    CHECK(fields.value(u"email"_s) == u"maria@example.com ::: shop@example.com");
    CHECK(fields.value(u"street"_s) == u"Ερμού 5, 2ος ::: Σταδίου 1, 12");
    CHECK(fields.value(u"postcode"_s) == u"105 63 ::: ");
    CHECK(fields.value(u"country"_s) == u"Ελλάδα ::: Ελλάδα");
    CHECK(fields.value(u"birthday"_s) == u"1984-03-21");
    CHECK(fields.value(u"tags"_s) == u"VIP, Κήπος");
    CHECK(fields.value(u"note"_s) == u"Ανθοπωλείο, Πωλήσεις\nΔρ\nπρώτη\nδεύτερη\nhttps://example.com/a:b");
}

TEST_CASE("folded lines and soft breaks are joined, within a letter too", "[exchange][vcard]")
{
    CHECK(only("FN:A very long\r\n  name\r\n\t indeed").value(u"name"_s) == u"A very long name indeed");
    CHECK(only(QByteArray("FN:\xCE\r\n \x9C\xCE\xB1", 10)).value(u"name"_s) == u"Μα");
    CHECK(only("FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=CE=9C=\r\n=CE=B1=CF=\r\n=81=CE=AF=CE=B1", "2.1")
              .value(u"name"_s) == u"Μαρία");
    CHECK(only("NOTE;QUOTED-PRINTABLE:one=0D=0Atwo; 50=25=", "2.1").value(u"note"_s) == u"one\r\ntwo; 50%");
}

TEST_CASE("cards of version 2.1 name types and charsets their own way", "[exchange][vcard]")
{
    const auto fields =
        only("N;CHARSET=windows-1251;ENCODING=QUOTED-PRINTABLE:=C8=E2=E0=ED=EE=E2=E0;=CD=E0=F2\r\n"
             "TEL;CELL;PREF:8 916 123-45-67\r\nTEL;HOME;VOICE:495 1234567\r\nNOTE:C:\\new",
             "2.1");
    CHECK(fields.value(u"family_name"_s) == u"Иванова");
    CHECK(fields.value(u"given_name"_s) == u"Нат");
    CHECK(fields.value(u"phone"_s) == u"8 916 123-45-67 ::: 495 1234567");
    CHECK(fields.value(u"note"_s) == u"C:\\new");
}

TEST_CASE("cards of version 4 with addresses as links, firms, and preferences", "[exchange][vcard]")
{
    const auto fields =
        only("KIND:org\r\nFN:Κήπος ΑΕ\r\nORG:Κήπος ΑΕ\r\nTEL;VALUE=uri;PREF=2:tel:+30-210-1234567\r\n"
             "TEL;VALUE=uri;PREF=1:tel:+30-694-1234567\r\nEMAIL:mailto:info@example.com\r\n"
             "LANG;PREF=1:el-GR\r\nBDAY:--0321",
             "4.0");
    CHECK(fields.value(u"name"_s) == u"Κήπος ΑΕ");
    CHECK(fields.value(u"kind"_s) == u"firm");
    CHECK(fields.value(u"phone"_s) == u"+30-694-1234567 ::: +30-210-1234567");
    CHECK(fields.value(u"email"_s) == u"info@example.com");
    CHECK(fields.value(u"language"_s) == u"el");
    CHECK(fields.value(u"birthday"_s) == u"--03-21");
    const auto bare = only("KIND:org\r\nFN:Cafe Ltd", "4.0");
    CHECK(bare.value(u"kind"_s) == u"firm");
    CHECK(bare.value(u"name"_s) == u"Cafe Ltd");
}

TEST_CASE("birthdays in all the forms of address books", "[exchange][vcard]")
{
    const auto birthday = [](const QByteArray &line) { return only("FN:A\r\n" + line).value(u"birthday"_s); };
    CHECK(birthday("BDAY:19840321") == u"19840321");
    CHECK(birthday("BDAY:1984-03-21T00:00:00Z") == u"1984-03-21");
    CHECK(birthday("BDAY:19840321T101500") == u"1984-03-21");
    CHECK(birthday("BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-21") == u"--03-21");
    CHECK(birthday("BDAY:1984-03") == u"1984-03");
    CHECK(birthday("BDAY;VALUE=text:circa 1800") == u"circa 1800");
}

TEST_CASE("the encoding of a card is what its bytes are, not what its label says", "[exchange][vcard]")
{
    const QByteArray greek =
        QByteArray::fromHex("CCE1F1DFE120C3E5F9F1E3DFEFF5"); // Μαρία Γεωργίου, windows-1253
    SECTION("without a label it is found")
    {
        CHECK(cardsOf(card("FN:" + greek + "\r\nNOTE:" + greek)).first().value(u"name"_s) ==
              u"Μαρία Γεωργίου");
    }
    SECTION("UTF-8 is said and is not there")
    {
        const QByteArray bytes = card("FN;CHARSET=UTF-8:" + greek, "2.1");
        CHECK(cardsOf(bytes).first().value(u"name"_s) == u"Μαρία Γεωργίου");
        CHECK(noted(bytes, u"label"_s) == 1);
    }
    SECTION("UTF-8 is there and not said")
    {
        const QByteArray bytes = card("FN;CHARSET=ISO-8859-1:Μαρία", "2.1");
        CHECK(cardsOf(bytes).first().value(u"name"_s) == u"Μαρία");
        CHECK(noted(bytes, u"label"_s) == 1);
    }
    SECTION("a charset that nobody knows")
    {
        CHECK(cardsOf(card("FN;CHARSET=KLINGON:Μαρία", "2.1")).first().value(u"name"_s) == u"Μαρία");
    }
    SECTION("what is asked for")
    {
        CHECK(cardsOf(card("FN:" + greek), u"windows-1253"_s).first().value(u"name"_s) == u"Μαρία Γεωργίου");
        CHECK(VcardReader::read(u"x"_s, card("FN:A"), u"klingon-8"_s).error().cause ==
              Cause::CsvUnknownEncoding);
    }
    SECTION("a whole file of two bytes to a letter")
    {
        const QString text = QString::fromUtf8(card("FN:Μαρία Γεωργίου"));
        const QByteArray wide("\xFF\xFE" +
                              QByteArray(reinterpret_cast<const char *>(text.utf16()), 2 * text.size()));
        CHECK(VcardReader::looksLikeCards(wide));
        CHECK(cardsOf(wide).first().value(u"name"_s) == u"Μαρία Γεωργίου");
    }
}

namespace {

/// Names, each in a card of its own, in an encoding, under a label that may be another one.
QByteArray labelled(const QStringList &names, const QString &encoding, const QByteArray &label)
{
    QByteArray cards;
    for (const QString &name : names)
        cards += card("FN;CHARSET=" + label + ":" + encodeFromUtf8(name.toUtf8(), encoding).value(), "2.1");
    return cards;
}

QStringList namesOf(const QByteArray &bytes)
{
    QStringList names;
    const auto cards = cardsOf(bytes);
    for (const auto &one : cards)
        names << one.value(u"name"_s);
    return names;
}

const QStringList greeks{u"Άννα Χαραλάμπους"_s, u"Νίκος Ωραίος"_s, u"ΠΑΠΑΔΟΠΟΥΛΟΣ ΓΕΩΡΓΙΟΣ"_s};
const QStringList russians{u"Наталья Иванова"_s, u"Пётр Щукин"_s, u"СЕРГЕЙ КУЗНЕЦОВ"_s};
const QStringList poles{u"Małgorzata Wiśniewska"_s, u"Łukasz Zieliński"_s, u"Żaneta Dąbrowska"_s};
const QStringList hungarians{u"Őze Győző"_s, u"Szűcs Ágnes"_s, u"Fülöp Júlia"_s, u"Tóth Erzsébet"_s};
const QStringList germans{u"Jürgen Müller"_s, u"Jörg Groß"_s, u"Käthe Schäfer"_s, u"Günter Weiß"_s};
const QStringList french{u"Hélène Lefèvre"_s, u"François Garçon"_s, u"Agnès Noël"_s,
                         u"Zoé Hervé"_s,      u"Benoît Château"_s,  u"Thérèse Lemaître"_s};
const QStringList danes{u"Søren Jørgensen"_s, u"Jørgen Sørensen"_s, u"Bjørn Ågård"_s, u"Kærsti Næss"_s};
const QStringList spaniards{u"José Muñoz"_s, u"Íñigo Peña"_s, u"Ángela Núñez"_s, u"João Simões"_s};
const QStringList persians{u"زهرا محمدزاده"_s, u"ژاله گلستان"_s, u"آرش چراغ"_s};

} // namespace

TEST_CASE("a label that cannot be true is put right, and said", "[exchange][vcard][encoding]")
{
    struct Example
    {
        QStringList names;
        QString encoding;
        QByteArray label;
    };
    for (const Example &example :
         {Example{greeks, u"windows-1253"_s, "ISO-8859-1"},
          Example{greeks, u"windows-1253"_s, "WINDOWS-1252"},
          Example{greeks, u"windows-1253"_s, "windows-1250"},
          Example{greeks, u"windows-1253"_s, "windows-1251"}, Example{greeks, u"ISO-8859-7"_s, "ISO-8859-1"},
          Example{russians, u"windows-1251"_s, "ISO-8859-1"},
          Example{russians, u"windows-1251"_s, "windows-1252"},
          Example{russians, u"windows-1251"_s, "windows-1253"},
          Example{russians, u"windows-1251"_s, "windows-1250"},
          Example{poles, u"windows-1250"_s, "ISO-8859-1"}, Example{poles, u"windows-1250"_s, "windows-1252"},
          Example{poles, u"ISO-8859-2"_s, "ISO-8859-1"}, Example{persians, u"windows-1256"_s, "ISO-8859-1"},
          Example{germans, u"windows-1252"_s, "windows-1253"},
          Example{french, u"ISO-8859-1"_s, "windows-1251"}}) {
        const QByteArray bytes = labelled(example.names, example.encoding, example.label);
        CAPTURE(example.encoding, example.label.toStdString());
        CHECK(namesOf(bytes) == example.names);
        CHECK(noted(bytes, u"label"_s) == example.names.size());
    }
    CHECK(namesOf(labelled({u"Άννα"_s}, u"windows-1253"_s, "ISO-8859-1")) == QStringList{u"Άννα"_s});
    CHECK(namesOf(labelled({u"Наталья"_s}, u"windows-1251"_s, "windows-1253")) == QStringList{u"Наталья"_s});
}

TEST_CASE("a label that is right is never overruled", "[exchange][vcard][encoding]")
{
    struct Example
    {
        QStringList names;
        QString encoding;
    };
    for (const Example &example : {Example{germans, u"ISO-8859-1"_s}, Example{germans, u"windows-1252"_s},
                                   Example{french, u"ISO-8859-1"_s}, Example{french, u"windows-1252"_s},
                                   Example{danes, u"ISO-8859-1"_s}, Example{spaniards, u"ISO-8859-1"_s},
                                   Example{poles, u"windows-1250"_s}, Example{poles, u"ISO-8859-2"_s},
                                   Example{hungarians, u"ISO-8859-2"_s},
                                   Example{hungarians, u"windows-1250"_s}, Example{greeks, u"windows-1253"_s},
                                   Example{greeks, u"ISO-8859-7"_s}, Example{russians, u"windows-1251"_s},
                                   Example{russians, u"KOI8-R"_s}, Example{persians, u"windows-1256"_s}}) {
        CAPTURE(example.encoding);
        const auto isAsSaid = [&](const QStringList &names) {
            const QByteArray bytes = labelled(names, example.encoding, example.encoding.toLatin1());
            return namesOf(bytes) == names && noted(bytes, u"label"_s) == 0;
        };
        CHECK(isAsSaid(example.names));
        for (const QString &name : example.names) {
            INFO(name.toStdString());
            CHECK(isAsSaid({name}));
            QStringList often;
            for (int i = 0; i < 50; ++i)
                often << name;
            CHECK(isAsSaid(often));
        }
    }
}

TEST_CASE("letters that nobody can read are told", "[exchange][vcard][encoding]")
{
    const auto asSaid = VcardReader::read(u"people.vcf"_s, card("FN:A\xFF"), u"windows-1253"_s);
    REQUIRE(asSaid);
    REQUIRE(asSaid->notes.size() == 1);
    CHECK(asSaid->notes.first().key.contains(u"could not be read"));
    CHECK(noted(card("FN;CHARSET=windows-1253:Anna", "2.1"), u"could not be read"_s) == 0);
}

TEST_CASE("a photo comes with its row, in the words of all three versions", "[exchange][vcard]")
{
    const QByteArray png = test::png(7), jpeg = test::jpeg();
    const QByteArray base64 = jpeg.toBase64();
    QByteArray indented, bare;
    for (qsizetype at = 0; at < base64.size(); at += 60) {
        indented += base64.sliced(at, qMin<qsizetype>(60, base64.size() - at)) + "\r\n ";
        bare += base64.sliced(at, qMin<qsizetype>(60, base64.size() - at)) + "\r\n";
    }
    const QByteArray bytes = card("FN:One\r\nPHOTO;ENCODING=b;TYPE=PNG:" + png.toBase64()) +
                             card("FN:Two\r\nPHOTO;TYPE=JPEG;ENCODING=BASE64:" + indented.trimmed(), "2.1") +
                             card("FN:Three\r\nPHOTO;JPEG;BASE64:\r\n" + bare + "\r\nNOTE:behind", "2.1") +
                             card("PHOTO:data:image/jpeg;base64\\," + base64 + "\r\nFN:Four", "4.0") +
                             card("FN:Five\r\nPHOTO;VALUE=uri:https://example.com/face.jpg") +
                             card("FN:Six\r\nPHOTO;ENCODING=b:" + base64.first(base64.size() - 40)) +
                             card("FN:Seven\r\nPHOTO;ENCODING=b:%%% no base64 %%%") + card("FN:Eight");
    const auto table = VcardReader::read(u"people.vcf"_s, bytes);
    REQUIRE(table);
    auto reader = CsvReader::fromTable(u"people.vcf"_s, *table);
    REQUIRE(reader);
    QList<QByteArray> photos;
    while (reader->next())
        photos << reader->picture();
    CHECK(photos == QList<QByteArray>{png, jpeg, jpeg, jpeg, {}, {}, {}, {}});
    CHECK(noted(bytes, u"damaged"_s) == 2);
    CHECK(notTaken(bytes) == u"PHOTO");
    CHECK(cardsOf(bytes)[2].value(u"note"_s) == u"behind");
}

TEST_CASE("many cards in one file, whole or broken", "[exchange][vcard]")
{
    const QByteArray picture = "LOGO;ENCODING=b;TYPE=JPEG:/9j/4AAQ\r\n SkZJRgAB\r\n AQ==\r\n";
    const QByteArray bytes = card("FN:One\r\n" + picture + "X-UNKNOWN:value") + "\r\n" +
                             "BEGIN:VCARD\r\nFN:Cut off\r\n" + card("FN:Three\r\nno colon here\r\n:nothing") +
                             card("REV:20260101") +
                             card("FN:Four\r\nAGENT:\r\nBEGIN:VCARD\r\nFN:Somebody else\r\nEND:VCARD", "2.1");
    const auto cards = cardsOf(bytes);
    REQUIRE(cards.size() == 4);
    CHECK(cards[0].value(u"name"_s) == u"One");
    CHECK(cards[1].value(u"name"_s) == u"Cut off");
    CHECK(cards[2].value(u"name"_s) == u"Three");
    CHECK(cards[3].value(u"name"_s) == u"Four");
    CHECK(noted(bytes, u"no place"_s) == 3);
    CHECK(notTaken(bytes) == u"AGENT, LOGO, X-UNKNOWN");
    CHECK(noted(bytes, u"no end"_s) == 1);
    CHECK(noted(bytes, u"nothing about"_s) == 1);
    const auto table = VcardReader::read({}, bytes);
    CHECK(table->lines == std::vector<qint64>{0, 1, 10, 12, 22});
    CHECK(VcardReader::read(u"x.vcf"_s, card("REV:1")).error().cause == Cause::CsvEmpty);
    CHECK(VcardReader::read(u"x.vcf"_s, {}).error().cause == Cause::CsvEmpty);
    CHECK(tableFaultOf(VcardReader::read(u"x.csv"_s, "name,phone\nMaria,123\n").error()) ==
          TableFault::NoCards);
}

TEST_CASE("what a phone, e-mail or address is for comes along", "[exchange][vcard]")
{
    const auto fields =
        only("FN:A\r\nTEL;TYPE=work,voice:1111\r\nTEL:2222\r\nTEL;TYPE=cell;TYPE=pref:3333\r\n"
             "item1.TEL:4444\r\nitem1.X-ABLabel:εξοχικό\r\nTEL;TYPE=home,fax:5555\r\n"
             "item2.EMAIL:a@example.com\r\nitem2.X-ABLabel:_$!<Home>!$_\r\n"
             "ADR;TYPE=home:;;Ερμού 5;Αθήνα;;;");
    CHECK(fields.value(u"phone"_s) == u"3333 ::: 1111 ::: 2222 ::: 4444 ::: 5555");
    CHECK(fields.value(u"phone_label"_s) == u"cell ::: work :::  ::: εξοχικό ::: fax");
    CHECK(fields.value(u"email_label"_s) == u"home");
    CHECK(fields.value(u"address_label"_s) == u"home");
    CHECK(only("FN:A\r\nTEL;CELL;PREF:1111", "2.1").value(u"phone_label"_s) == u"cell");
    CHECK_FALSE(only("FN:A\r\nTEL:1111").contains(u"phone_label"_s));
}

TEST_CASE("handles come from all the properties that address books write them in", "[exchange][vcard]")
{
    const auto handles = [](const QByteArray &line) { return only("FN:A\r\n" + line).value(u"handles"_s); };
    CHECK(handles("X-SOCIALPROFILE;TYPE=twitter:https://twitter.com/maria") ==
          u"X: https://twitter.com/maria");
    CHECK(handles("X-SOCIALPROFILE;type=instagram;x-user=@maria:https://www.instagram.com/maria") ==
          u"Instagram: @maria");
    CHECK(handles("IMPP;X-SERVICE-TYPE=Telegram;type=HOME,pref:x-apple:maria") == u"Telegram: maria");
    CHECK(handles("IMPP:skype:maria.g") == u"skype: maria.g");
    CHECK(handles("SOCIALPROFILE;SERVICE-TYPE=VK:https://vk.com/maria") == u"VK: https://vk.com/maria");
    CHECK(handles("X-SKYPE:maria") == u"skype: maria");
    CHECK(handles("X-SOCIALPROFILE:maria\r\nX-SOCIALPROFILE:maria") == u"maria");
}

TEST_CASE("important dates come in whatever property an address book keeps them", "[exchange][vcard]")
{
    CHECK(only("FN:A\r\nANNIVERSARY:20110417", "4.0").value(u"wedding"_s) == u"20110417");
    CHECK(only("FN:A\r\nX-ANNIVERSARY:2011-04-17").value(u"wedding"_s) == u"2011-04-17");
    const auto apple = only("FN:A\r\nitem1.X-ABDATE;type=pref:2011-04-17\r\n"
                            "item1.X-ABLabel:_$!<Anniversary>!$_\r\n"
                            "item2.X-ABDATE;X-APPLE-OMIT-YEAR=1604:1604-05-01\r\nitem2.X-ABLabel:Ταξίδι\r\n"
                            "item3.X-ABDATE:2020-01-02\r\nitem3.X-ABLabel:_$!<Other>!$_");
    CHECK(apple.value(u"wedding"_s) == u"2011-04-17");
    CHECK(apple.value(u"dates"_s) == u"Ταξίδι: --05-01 ::: other: 2020-01-02");
}

TEST_CASE("relatives and interests of a card are not lost", "[exchange][vcard]")
{
    const auto fields =
        only("FN:A\r\nNOTE:first\r\nitem1.X-ABRELATEDNAMES:Μαρία\r\nitem1.X-ABLabel:_$!<Spouse>!$_\r\n"
             "RELATED;TYPE=friend;VALUE=text:Nikos\r\nRELATED;TYPE=child:urn:uuid:1\r\n"
             "INTEREST;LEVEL=high:tea\r\nHOBBY:sailing");
    CHECK(fields.value(u"note"_s) == u"first\nspouse: Μαρία\nfriend: Nikos");
    CHECK(fields.value(u"interests"_s) == u"tea, sailing");
    CHECK(notTaken(card("FN:A\r\nRELATED;TYPE=child:urn:uuid:1\r\nKEY:abc\r\nKEY:def")) == u"KEY, RELATED");
}

TEST_CASE("a list of others is nobody, and a card without an end is said to be one", "[exchange][vcard]")
{
    const QByteArray group = card("KIND:group\r\nFN:Friends\r\nMEMBER:urn:uuid:1", "4.0") +
                             card("X-ADDRESSBOOKSERVER-KIND:group\r\nN:Family") + card("FN:One");
    CHECK(cardsOf(group).size() == 1);
    CHECK(noted(group, u"lists of others"_s) == 2);
    CHECK(notTaken(group).isEmpty());
    const QByteArray cut = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:One\r\nTEL:123456";
    CHECK(cardsOf(cut).first().value(u"phone"_s) == u"123456");
    CHECK(noted(cut, u"no end"_s) == 1);
    CHECK(noted(card("FN:One"), u"no end"_s) == 0);
}

TEST_CASE("words of the owner's own stand in the types of older cards", "[exchange][vcard]")
{
    CHECK(only("FN:A\r\nTEL;X-Εξοχικό:123456", "2.1").value(u"phone_label"_s) == u"Εξοχικό");
    CHECK(only("FN:A\r\nTEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=CE=95=CE=BE):123456", "2.1")
              .value(u"phone_label"_s) == u"Εξ");
    CHECK(only("FN:A\r\nTEL;TYPE=other:123456").value(u"phone_label"_s) == u"other");
}
