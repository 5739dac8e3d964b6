// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/duplicates/NameWords.h"

#include "core/base/SearchKey.h"
#include "tests/support/Catch.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

WordLikeness likenessOf(const QString &a, const QString &b, FullForms forms = {})
{
    NameWords words(std::move(forms));
    const int first = words.add(foldedKey(a)), second = words.add(foldedKey(b));
    words.link();
    CHECK(words.likeness(first, second) == words.likeness(second, first));
    return words.likeness(first, second);
}

} // namespace

TEST_CASE("names meet across accents, scripts and spellings", "[duplicates]")
{
    CHECK(likenessOf(u"Παπαδόπουλος"_s, u"ΠΑΠΑΔΟΠΟΥΛΟΣ"_s) == WordLikeness::Same);
    CHECK(likenessOf(u"Kovács"_s, u"kovacs"_s) == WordLikeness::Same);
    CHECK(likenessOf(u"Łukasz"_s, u"Lukasz"_s) == WordLikeness::Same);
    CHECK(likenessOf(u"Giorgos"_s, u"Γιώργος"_s) == WordLikeness::Sound);
    CHECK(likenessOf(u"Papadopoulos"_s, u"Παπαδόπουλος"_s) == WordLikeness::Sound);
    CHECK(likenessOf(u"Natalia"_s, u"Наталья"_s) == WordLikeness::Sound);
    CHECK(likenessOf(u"Natalya"_s, u"Наталья"_s) == WordLikeness::Sound);
    CHECK(likenessOf(u"Mohammad"_s, u"محمد"_s) == WordLikeness::Sound);
    CHECK(likenessOf(u"Ahmadi"_s, u"احمدی"_s) == WordLikeness::Sound);
}

TEST_CASE("other names stay others", "[duplicates]")
{
    CHECK(likenessOf(u"Μαρία"_s, u"Μάριος"_s) == WordLikeness::None);
    CHECK(likenessOf(u"Παπαδόπουλος"_s, u"Παπαδοπούλου"_s) == WordLikeness::None);
    CHECK(likenessOf(u"Иванов"_s, u"Иванова"_s) == WordLikeness::None);
    CHECK(likenessOf(u"Александр"_s, u"Александра"_s) == WordLikeness::None);
    CHECK(likenessOf(u"Marta"_s, u"Maria"_s) == WordLikeness::None);
    CHECK(likenessOf(u"Mohsen"_s, u"محمد"_s) == WordLikeness::None);
}

TEST_CASE("a slip of a letter is seen, an ending is none", "[duplicates]")
{
    CHECK(likenessOf(u"Papadopoulos"_s, u"Papdopoulos"_s) == WordLikeness::Slip);
    CHECK(likenessOf(u"Kowalski"_s, u"Kowaslki"_s) == WordLikeness::Slip);
    CHECK(likenessOf(u"Szymanski"_s, u"Szimanskki"_s) != WordLikeness::None);
    CHECK(isSlip("kovalski", "kovaski"));
    CHECK_FALSE(isSlip("kovalski", "kovalska"));
    CHECK_FALSE(isSlip("anna", "hanna"));
    CHECK_FALSE(isSlip("kovalski", "kovalski"));
}

TEST_CASE("short forms of a given name are forms of it and of each other", "[duplicates]")
{
    const FullForms forms = [](const QString &name) {
        if (name == foldedKey(u"Γιάννης") || name == foldedKey(u"Γιαννάκης"))
            return QStringList{u"Ιωάννης"_s};
        return QStringList();
    };
    CHECK(likenessOf(u"Γιάννης"_s, u"Ιωάννης"_s, forms) == WordLikeness::Form);
    CHECK(likenessOf(u"Γιάννης"_s, u"Γιαννάκης"_s, forms) == WordLikeness::Form);
    CHECK(likenessOf(u"Γιάννης"_s, u"Ioannis"_s, forms) == WordLikeness::Form);
    CHECK(likenessOf(u"Γιάννης"_s, u"Ιωάννα"_s, forms) == WordLikeness::None);
}
