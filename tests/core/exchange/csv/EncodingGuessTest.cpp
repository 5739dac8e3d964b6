// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/EncodingGuess.h"
#include "core/exchange/csv/Encoding.h"
#include "tests/support/Catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace tefter;

namespace {

QByteArray written(const QString &text, const QString &encoding)
{
    return encodeFromUtf8(text.toUtf8(), encoding).value();
}

const QString greek = QStringLiteral("Επώνυμο;Όνομα;Πόλη;Τηλέφωνο\n"
                                     "Παπαδόπουλος;Γιώργος;Αθήνα;6941234567\n"
                                     "Νικολάου;Άννα;Θεσσαλονίκη;6971112223\n"
                                     "ΚΩΝΣΤΑΝΤΙΝΟΥ;ΜΑΡΙΑ;ΠΑΤΡΑ;2610123456\n"
                                     "Οικονόμου;Ελένη;Ηράκλειο;6980001112\n"
                                     "Βασιλείου;Χρήστος;Λάρισα;6932223334\n"
                                     "Μακρής;Δημήτρης;Βόλος;6945556667\n");
const QString russian = QStringLiteral("Фамилия;Имя;Город;Телефон\n"
                                       "Иванова;Наталья;Москва;89161234567\n"
                                       "Кузнецов;Сергей;Екатеринбург;89031112233\n"
                                       "ПЕТРОВ;АЛЕКСЕЙ;КАЗАНЬ;84951234567\n"
                                       "Смирнова;Ольга;Санкт-Петербург;89217778899\n"
                                       "Щербакова;Юлия;Нижний Новгород;89601112233\n"
                                       "Фёдоров;Артём;Уфа;89171234567\n");
const QString hungarian = QStringLiteral("Vezetéknév;Keresztnév;Város;Megjegyzés\n"
                                         "Kovács;Ágnes;Győr;hétfőn hívni\n"
                                         "Szűcs;Zoltán;Székesfehérvár;törzsvásárló\n"
                                         "Őze;Erzsébet;Hódmezővásárhely;névnap: november\n"
                                         "Tóth;Júlia;Kecskemét;füzetet kért\n"
                                         "Fülöp;Győző;Pécs;\n");
const QString polish = QStringLiteral("Nazwisko;Imię;Miasto;Uwagi\n"
                                      "Wiśniewska;Małgorzata;Łódź;dzwonić po południu\n"
                                      "Wójcik;Paweł;Kraków;stała klientka\n"
                                      "Zieliński;Łukasz;Częstochowa;lubi książki\n"
                                      "Dąbrowska;Żaneta;Gdańsk;świąteczne zamówienie\n"
                                      "Kamiński;Stanisław;Poznań;\n");
const QString persian = QStringLiteral("نام;شهر;تلفن\n"
                                       "مریم احمدی;تهران;09121234567\n"
                                       "علی رضایی;اصفهان;09131112233\n"
                                       "زهرا حسینی;شیراز;09171234567\n"
                                       "پرویز گلستان;تبریز;09141234567\n"
                                       "ژاله چراغی;مشهد;09151234567\n");
const QString french = QStringLiteral("Nom;Prénom;Ville\nLefèvre;Hélène;Besançon\nGarçon;Aurélie;Orléans\n"
                                      "Château;Noël;Nîmes\nMüller;Jürgen;Köln\n");

} // namespace

TEST_CASE("short lists of names tell their encoding", "[exchange][csv][encoding]")
{
    struct Example
    {
        QString text;
        QString encoding;
    };
    const Example example = GENERATE(
        Example{greek, QStringLiteral("windows-1253")}, Example{greek, QStringLiteral("IBM737")},
        Example{russian, QStringLiteral("windows-1251")}, Example{russian, QStringLiteral("IBM866")},
        Example{russian, QStringLiteral("ISO-8859-5")}, Example{russian, QStringLiteral("KOI8-R")},
        Example{hungarian, QStringLiteral("windows-1250")}, Example{hungarian, QStringLiteral("IBM852")},
        Example{polish, QStringLiteral("windows-1250")}, Example{polish, QStringLiteral("IBM852")},
        Example{polish, QStringLiteral("ISO-8859-2")}, Example{persian, QStringLiteral("windows-1256")},
        Example{french, QStringLiteral("windows-1252")});
    const QByteArray bytes = written(example.text, example.encoding);
    CAPTURE(example.encoding);
    const EncodingGuess guess = guessEncoding(bytes);
    CHECK(guess.name == example.encoding);
    CHECK(guess.confidence >= 50);
    CHECK(QString::fromUtf8(decodeToUtf8(bytes, guess.name).value()) == example.text);

    SECTION("with its header and one row, or its first rows, alone")
    {
        for (const int rows : {2, 3, 4}) {
            const QString shorter = example.text.section(u'\n', 0, rows - 1);
            const QByteArray few = written(shorter, example.encoding);
            CAPTURE(rows, guessEncoding(few).name);
            CHECK(QString::fromUtf8(decodeToUtf8(few, guessEncoding(few).name).value()) == shorter);
        }
    }
    SECTION("and with Windows line ends")
    {
        QString windows = example.text;
        windows.replace(u'\n', QStringLiteral("\r\n"));
        CHECK(guessEncoding(written(windows, example.encoding)).name == example.encoding);
    }
}

TEST_CASE("a Greek file of the other standard reads the same", "[exchange][csv][encoding]")
{
    const QByteArray bytes = written(greek, QStringLiteral("ISO-8859-7"));
    CHECK(QString::fromUtf8(decodeToUtf8(bytes, guessEncoding(bytes).name).value()) == greek);
}

TEST_CASE("Unicode is recognised with and without a mark", "[exchange][csv][encoding]")
{
    for (const QString &text : {greek, russian, hungarian, polish, persian}) {
        CHECK(guessEncoding(text.toUtf8()).name == QStringLiteral("UTF-8"));
        CHECK(guessEncoding(QByteArray("\xEF\xBB\xBF") + text.toUtf8()).confidence == 100);
        for (const char *wide : {"UTF-16LE", "UTF-16BE"}) {
            const QString name = QString::fromLatin1(wide);
            CHECK(guessEncoding(written(text, name)).name == name);
            CHECK(guessEncoding(written(QStringLiteral("\uFEFF") + text, name)).name == name);
        }
    }
    CHECK(guessEncoding("plain,ascii\n1,2\n").name == QStringLiteral("UTF-8"));
    CHECK(guessEncoding("").name == QStringLiteral("UTF-8"));
    CHECK(guessEncoding(QByteArrayView("a,b\n1,\0\n", 8)).name == QStringLiteral("UTF-8"));
    CHECK(guessEncoding("a,\xCE").name == QStringLiteral("UTF-8"));
}

TEST_CASE("one letter in the last line of a long file decides", "[exchange][csv][encoding]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("late.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 200'000; ++i)
        file.write("100,plain,ascii\n");
    file.write(written(QStringLiteral("1,Παπαδόπουλος,Γιώργος\n"), QStringLiteral("windows-1253")));
    file.close();
    CHECK(guessEncodingOfFile(path).value().name == QStringLiteral("windows-1253"));
    CHECK(guessEncodingOfFile(folder.filePath(QStringLiteral("none"))).error().cause == Cause::FileMissing);
    CHECK(guessEncodingOfFile(folder.path()).error().cause == Cause::CannotRead);
}

TEST_CASE("a spoiled byte makes no other encoding of a file in UTF-8", "[exchange][csv][encoding]")
{
    for (const QString &text : {greek, russian, hungarian, persian}) {
        QByteArray many;
        for (int i = 0; i < 50; ++i)
            many += text.toUtf8();
        many.insert(many.size() / 2, '\xFF');
        CHECK(guessEncoding(many).name == QStringLiteral("UTF-8"));
    }
    // One letter in UTF-8 makes no such file of one that is in another encoding.
    CHECK(guessEncoding(written(greek, QStringLiteral("windows-1253")) + "\xCE\xB1\n").name ==
          QStringLiteral("windows-1253"));
}
