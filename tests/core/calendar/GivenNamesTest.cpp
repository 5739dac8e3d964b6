// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/GivenNames.h"

#include "tests/support/Catch.h"

#include <QSet>

using namespace tefter;
using namespace Qt::StringLiterals;
using enum tefter::Language;

namespace {

QStringList namesIn(const QString &written, Language language)
{
    QStringList names;
    for (const FullForm &form : GivenNames::fullFormsIn(written, language))
        names << form.name;
    return names;
}

bool meet(const QString &a, const QString &b)
{
    const QStringList ofA = GivenNames::fullForms(a), ofB = GivenNames::fullForms(b);
    return QSet<QString>(ofA.cbegin(), ofA.cend()).intersects(QSet<QString>(ofB.cbegin(), ofB.cend()));
}

} // namespace

TEST_CASE("a diminutive leads to the full form", "[calendar][names]")
{
    CHECK(namesIn(u"Γιάννης"_s, Greek) == QStringList{u"Ιωάννης"_s});
    CHECK(namesIn(u"ΓΙΩΡΓΟΣ"_s, Greek) == QStringList{u"Γεώργιος"_s});
    CHECK(namesIn(u"Μαίρη"_s, Greek) == QStringList{u"Μαρία"_s});
    CHECK(namesIn(u"Kasia"_s, Polish) == QStringList{u"Katarzyna"_s});
    CHECK(namesIn(u"Gosia"_s, Polish) == QStringList{u"Małgorzata"_s});
    CHECK(namesIn(u"Jurek"_s, Polish) == QStringList{u"Jerzy"_s});
    CHECK(namesIn(u"Саша"_s, Russian) == QStringList{u"Александр"_s, u"Александра"_s});
    CHECK(namesIn(u"Дима"_s, Russian).first() == u"Вадим"_s);
    CHECK(namesIn(u"Дима"_s, Russian).contains(u"Дмитрий"_s));
    CHECK(namesIn(u"Вова"_s, Russian) == QStringList{u"Владимир"_s});
    CHECK(namesIn(u"Zsuzsi"_s, Hungarian) == QStringList{u"Zsuzsanna"_s});
    CHECK(namesIn(u"Pisti"_s, Hungarian) == QStringList{u"István"_s});
    CHECK(namesIn(u"Kati"_s, Hungarian) == QStringList{u"Katalin"_s});
}

TEST_CASE("a full form goes before the names that it is short for", "[calendar][names]")
{
    CHECK(namesIn(u"Полина"_s, Russian).first() == u"Полина"_s);
    CHECK(namesIn(u"Bartosz"_s, Polish).first() == u"Bartosz"_s);
    CHECK(namesIn(u"Εύα"_s, Greek).first() == u"Εύα"_s);
}

TEST_CASE("names meet across spellings, scripts and languages", "[calendar][names]")
{
    CHECK(GivenNames::fullForms(u"Giorgos"_s) == GivenNames::fullForms(u"Γιώργος"_s));
    CHECK(GivenNames::fullForms(u"Γιώργος"_s) == GivenNames::fullForms(u"Γεώργιος"_s));
    CHECK(meet(u"Natalia"_s, u"Наталья"_s));
    CHECK(meet(u"Natasha"_s, u"Natalia"_s));
    CHECK(meet(u"Yiannis"_s, u"Ιωάννης"_s));
    CHECK(meet(u"Katerina"_s, u"Κατερίνα"_s));
    CHECK(meet(u"Eleftherios"_s, u"Λευτέρης"_s));
    CHECK(meet(u"Sasha"_s, u"Александра"_s));
    CHECK(meet(u"Άννα-Μαρία"_s, u"Anna"_s));
    CHECK_FALSE(meet(u"Μαρία"_s, u"Ελένη"_s));
    CHECK_FALSE(meet(u"Jan"_s, u"Anna"_s));
    CHECK_FALSE(meet(u"Γιώργος"_s, u"Γεωργία"_s));
}

TEST_CASE("an unknown name is compared by its sound, and nothing gives nothing", "[calendar][names]")
{
    CHECK(GivenNames::fullForms(u"Xyzabc"_s).size() == 1);
    CHECK(GivenNames::fullForms(u"XYZABC"_s) == GivenNames::fullForms(u"xyzabc"_s));
    CHECK(GivenNames::fullForms(u"رضا"_s) == QStringList{u"رضا"_s});
    CHECK(GivenNames::fullForms({}).isEmpty());
    CHECK(GivenNames::fullForms(u" - "_s).isEmpty());
    CHECK(namesIn(u"Xyzabc"_s, Greek).isEmpty());
}

TEST_CASE("the family name tells the sex, else the given name", "[calendar][names]")
{
    CHECK(GivenNames::sexOf(u"Саша"_s, u"Иванова"_s) == Sex::Female);
    CHECK(GivenNames::sexOf(u"Саша"_s, u"Достоевский"_s) == Sex::Male);
    CHECK(GivenNames::sexOf(u"Саша"_s, u"Шевченко"_s) == Sex::Unknown);
    CHECK(GivenNames::sexOf(u"Ola"_s, u"Kowalska"_s) == Sex::Female);
    CHECK(GivenNames::sexOf(u"Χ"_s, u"Παπαδόπουλος"_s) == Sex::Male);
    CHECK(GivenNames::sexOf(u"Χ"_s, u"Παπαδοπούλου"_s) == Sex::Female);
    CHECK(GivenNames::sexOf({}, u"Nagyné"_s) == Sex::Female);
    CHECK(GivenNames::sexOf(u"Jan"_s, u"Nowak"_s) == Sex::Male);
    CHECK(GivenNames::sexOf({}, {}) == Sex::Unknown);
}
