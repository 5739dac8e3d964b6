// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/PhoneNumber.h"

#include "tests/support/Catch.h"

using namespace tefter;
using namespace Qt::StringLiterals;

TEST_CASE("one number has one key, however it is typed", "[customers][phone]")
{
    for (const QString &typed :
         {u"+30 694 123 4567"_s, u"00306941234567"_s, u"694-1234567"_s, u"6941234567"_s, u"۶۹۴ ۱۲۳ ۴۵۶۷"_s,
          u"٦٩٤١٢٣٤٥٦٧"_s, u"(694) 123.45.67"_s, u"\u202a+30 694 123 4567\u202c"_s, u"+30 ６９４1234567"_s,
          u"+30 (0) 694 123 4567"_s, u"0030 (0)694-1234567"_s}) {
        INFO(typed.toStdString());
        CHECK(PhoneNumber::digitsKey(typed, u"GR") == u"306941234567");
    }
    CHECK(PhoneNumber::digitsKey(u"06 30 123 4567", u"HU") == u"36301234567");
    CHECK(PhoneNumber::digitsKey(u"8 (912) 345-67-89", u"RU") == u"79123456789");
    CHECK(PhoneNumber::digitsKey(u"+7 912 345 67 89", u"RU") == u"79123456789");
    CHECK(PhoneNumber::digitsKey(u"0048 601 234 567", u"RU") == u"48601234567");
    CHECK(PhoneNumber::digitsKey(u"۰۹۱۲۳۴۵۶۷۸۹", u"IR") == u"989123456789");
    CHECK(PhoneNumber::digitsKey(u"601 234 567", u"pl") == u"48601234567");
    CHECK(PhoneNumber::digitsKey(u"020 7946 0018", u"GB") == u"442079460018");
    CHECK(PhoneNumber::digitsKey(u"+44 (0)20 7946 0018", u"GR") == u"442079460018");
    CHECK(PhoneNumber::digitsKey(u"+39 (0)6 6982 1234", u"GR") == u"390669821234");
}

TEST_CASE("what is no number keeps its digits", "[customers][phone]")
{
    CHECK(PhoneNumber::digitsKey(u"12", u"GR") == u"12");
    CHECK(PhoneNumber::digitsKey(u"ask Maria, ext. 12", u"GR") == u"12");
    CHECK(PhoneNumber::digitsKey(u"", u"GR").isEmpty());
    CHECK(PhoneNumber::digitsKey(u"+++", u"GR").isEmpty());
    CHECK(PhoneNumber::digitsKey(u"6941234567", u"").startsWith(u"694"));
    CHECK(PhoneNumber::digitsKey(u"6941234567", u"??") == u"6941234567");
    const QString noise(100'000, u'9');
    CHECK(PhoneNumber::digitsKey(noise, u"GR") == noise);
    CHECK(PhoneNumber::digitsKey(QStringView(u"\0\xd800\uffff 5", 6), u"GR") == u"5");
    CHECK(PhoneNumber::international(u" the shop next door ", u"GR") == u"the shop next door");
    CHECK_FALSE(PhoneNumber::isValid(u"123", u"GR"));
}

TEST_CASE("numbers are written for abroad", "[customers][phone]")
{
    CHECK(PhoneNumber::international(u"6941234567", u"GR") == u"+30 694 123 4567");
    CHECK(PhoneNumber::e164(u"694 1234567", u"GR") == u"+306941234567");
    CHECK(PhoneNumber::e164(u"12", u"GR").isEmpty());
    CHECK(PhoneNumber::isValid(u"694 1234567", u"GR"));
    CHECK(PhoneNumber::trunkPrefix(u"HU") == u"06");
    CHECK(PhoneNumber::trunkPrefix(u"RU") == u"8");
    CHECK(PhoneNumber::trunkPrefix(u"GR").isEmpty());
    CHECK(PhoneNumber::trunkPrefix(u"nowhere").isEmpty());
}
