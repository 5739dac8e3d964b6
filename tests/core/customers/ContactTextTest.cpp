// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/ContactText.h"

#include "core/customers/PhoneNumber.h"
#include "tests/support/Catch.h"

using namespace tefter;
using namespace Qt::StringLiterals;

TEST_CASE("what an e-mail address is", "[customers][contact]")
{
    for (const QString &good :
         {u"maria@example.com"_s, u"m.g+shop@mail.example.co"_s, u"μαρία@παράδειγμα.ελ"_s, u"a@x.gr"_s})
        CHECK(isEmailLike(good));
    for (const QString &bad : {u""_s, u"maria"_s, u"a@xgr"_s, u"@x.gr"_s, u"a@"_s, u"a@@x.gr"_s,
                               u"a@b@x.gr"_s, u"a b@x.gr"_s, u"a@x.gr."_s, u"a@.gr"_s, u"a@x..gr"_s,
                               u"a@x.g"_s, u"<a@x.gr>"_s, u"mailto:a@x.gr"_s, u"a,b@x.gr"_s})
        CHECK_FALSE(isEmailLike(bad));
}

TEST_CASE("an address is freed from what programs put around it", "[customers][contact]")
{
    CHECK(plainEmail(u" mailto:a@x.gr?subject=Hello ") == u"a@x.gr");
    CHECK(plainEmail(u"<a@x.gr>") == u"a@x.gr");
    CHECK(plainEmail(u"Maria G. <MAILTO:a@x.gr>") == u"a@x.gr");
    CHECK(plainEmail(u"a@x.gr.") == u"a@x.gr");
    CHECK(plainEmail(u"not one") == u"not one");
    CHECK(emailsOf(u"a@x.gr; b@y.hu, c@z.pl"_s) == QStringList{u"a@x.gr"_s, u"b@y.hu"_s, u"c@z.pl"_s});
    CHECK(emailsOf(u"Maria G. <a@x.gr>, Nikos <b@x.gr>"_s) == QStringList{u"a@x.gr"_s, u"b@x.gr"_s});
    CHECK(emailsOf(u"mailto: a@x.gr"_s) == QStringList{u"a@x.gr"_s});
    CHECK(emailsOf(u" , "_s).isEmpty());
}

TEST_CASE("several numbers in one cell are several, one with strokes is one", "[customers][contact]")
{
    const QStringList two{u"6941111113"_s, u"2101234567"_s};
    for (const QString &cell :
         {u"6941111113 / 2101234567"_s, u"6941111113/2101234567"_s, u"6941111113, 2101234567"_s,
          u"6941111113;2101234567"_s, u"6941111113\n2101234567"_s, u"6941111113 - 2101234567"_s,
          u"6941111113 ή 2101234567"_s, u"6941111113 2101234567"_s, u"6941111113، 2101234567"_s}) {
        INFO(cell.toStdString());
        CHECK(phonesOf(cell) == two);
    }
    for (const QString &one :
         {u"06/30/123-4567"_s, u"22/6543210"_s, u"+30 2310 / 123456"_s, u"+36 30 123 - 4567"_s,
          u"210, 1234567"_s, u"2101234567 εσωτ. 12"_s, u"2101234567, ext. 12"_s, u"+7-495-111-22-33;ext=12"_s,
          u"2101234567/8"_s, u"6941234567 (Μαρία)"_s, u"+30 694 111 1113"_s, u"12"_s, u"ask Maria"_s}) {
        INFO(one.toStdString());
        CHECK(phonesOf(one) == QStringList{one});
    }
    CHECK(phonesOf(u"6941111113 (Μαρία), 2101234567 εσωτ. 12"_s) ==
          QStringList{u"6941111113 (Μαρία)"_s, u"2101234567 εσωτ. 12"_s});
    CHECK(phonesOf(u"+306941111113 +302101234567"_s) == QStringList{u"+306941111113"_s, u"+302101234567"_s});
    CHECK(phonesOf(u"  "_s).isEmpty());
}

TEST_CASE("how many digits a number has", "[customers][contact]")
{
    CHECK(isPhoneLike(u"112"));
    CHECK(isPhoneLike(u"0030 694 111 1113"));
    CHECK(isPhoneLike(u"2101234567 ext. 12345678"));
    CHECK_FALSE(isPhoneLike(u"12"));
    CHECK_FALSE(isPhoneLike(u"69411111136941111114"));
    CHECK_FALSE(isPhoneLike(u"ask Maria"));
}

TEST_CASE("words and an extension are no part of a number", "[customers][contact]")
{
    for (const QString &typed :
         {u"2101234567 εσωτ. 12"_s, u"2101234567 ext. 12"_s, u"210 1234567 x12"_s, u"2101234567 вн. 12"_s,
          u"2101234567 w. 12"_s, u"2101234567 mell. 12"_s, u"2101234567 داخلی 12"_s, u"2101234567;ext=12"_s,
          u"2101234567#12"_s, u"Τηλ. 210 1234567"_s, u"+30 (Ελλάδα) 2101234567"_s, u"2101234567 (Μαρία)"_s,
          u"2101234567/8"_s, u"۲۱۰۱۲۳۴۵۶۷ داخلی ۱۲"_s}) {
        INFO(typed.toStdString());
        CHECK(PhoneNumber::digitsKey(typed, u"GR") == u"302101234567");
    }
    CHECK(PhoneNumber::digitsKey(u"+7-495-111-22-33;ext=12", u"GR") == u"74951112233");
    CHECK(PhoneNumber::international(u"210 1234567 εσωτ. 12", u"GR") == u"210 1234567 εσωτ. 12");
    CHECK(PhoneNumber::e164(u"210 1234567 εσωτ. 12", u"GR") == u"+302101234567");
    CHECK(PhoneNumber::digitsKey(u"1-800-FLOWERS", u"US") == u"1800");
}
