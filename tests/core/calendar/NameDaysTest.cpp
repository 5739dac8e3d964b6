// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/NameDays.h"

#include "tests/support/Catch.h"

#include <QFile>
#include <QSet>

using namespace tefter;
using namespace Qt::StringLiterals;
using enum tefter::Language;

namespace {

struct Known
{
    const char16_t *given;
    const char *day; ///< in 2026
};

void check(Language calendar, std::initializer_list<Known> known)
{
    for (const Known &one : known) {
        const QString given = QString::fromUtf16(one.given);
        CAPTURE(given.toStdString());
        const auto nameDay = NameDays::of(given, Sex::Unknown, {calendar});
        REQUIRE(nameDay);
        CHECK(nameDay->next(Day(2026, 1, 1)).iso() == QString::fromLatin1(one.day));
    }
}

QStringList linesOf(const QString &name)
{
    QFile file(u":/tefter/namedays/"_s + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("Greek name days, those that move with Easter too", "[calendar][namedays]")
{
    check(Greek, {{u"Γιάννης", "2026-01-07"},  {u"Βασίλης", "2026-01-01"},    {u"Αντώνης", "2026-01-17"},
                  {u"Θανάσης", "2026-01-18"},  {u"Γρηγόρης", "2026-01-25"},   {u"Χαράλαμπος", "2026-02-10"},
                  {u"Βαγγέλης", "2026-03-25"}, {u"Γιώργος", "2026-04-23"},    {u"Κώστας", "2026-05-21"},
                  {u"Ελένη", "2026-05-21"},    {u"Πέτρος", "2026-06-29"},     {u"Μαρίνα", "2026-07-17"},
                  {u"Ηλίας", "2026-07-20"},    {u"Παρασκευή", "2026-07-26"},  {u"Παντελής", "2026-07-27"},
                  {u"Μαίρη", "2026-08-15"},    {u"Παναγιώτης", "2026-08-15"}, {u"Αλέξανδρος", "2026-08-30"},
                  {u"Σταύρος", "2026-09-14"},  {u"Σοφία", "2026-09-17"},      {u"Δημήτρης", "2026-10-26"},
                  {u"Μιχάλης", "2026-11-08"},  {u"Κατερίνα", "2026-11-25"},   {u"Στέλιος", "2026-11-26"},
                  {u"Ανδρέας", "2026-11-30"},  {u"Βαρβάρα", "2026-12-04"},    {u"Νίκος", "2026-12-06"},
                  {u"Σπύρος", "2026-12-12"},   {u"Λευτέρης", "2026-12-15"},   {u"Τάσος", "2026-04-12"},
                  {u"Θωμάς", "2026-04-19"},    {u"Λάζαρος", "2026-04-04"},    {u"Βάιος", "2026-04-05"},
                  {u"Ζωή", "2026-04-17"},      {u"Θοδωρής", "2026-02-28"},    {u"Λάμπρος", "2026-04-12"},
                  {u"Χρήστος", "2026-12-25"},  {u"Στέφανος", "2026-12-27"}});
    const auto george = NameDays::of(u"Giorgos"_s, Sex::Male, {Greek});
    REQUIRE(george);
    CHECK(george->name == u"Γεώργιος");
    CHECK(george->next(Day(2024, 4, 24)) == Day(2024, 5, 6));
    CHECK(george->next(Day(2026, 4, 24)) == Day(2027, 5, 3));
}

TEST_CASE("Hungarian name days, which move in leap years", "[calendar][namedays]")
{
    check(Hungarian,
          {{u"Fruzsina", "2026-01-01"}, {u"Attila", "2026-01-07"},  {u"Piroska", "2026-01-18"},
           {u"Balázs", "2026-02-03"},   {u"Zsuzsi", "2026-02-19"},  {u"Mátyás", "2026-02-24"},
           {u"Zoli", "2026-03-08"},     {u"Gergely", "2026-03-12"}, {u"Sándor", "2026-03-18"},
           {u"Józsi", "2026-03-19"},    {u"Tibor", "2026-04-14"},   {u"Gyuri", "2026-04-24"},
           {u"Eszter", "2026-05-24"},   {u"Laci", "2026-06-27"},    {u"Panni", "2026-07-26"},
           {u"Ilona", "2026-08-18"},    {u"Lajos", "2026-08-25"},   {u"Feri", "2026-10-04"},
           {u"Kati", "2026-11-25"},     {u"Bözsi", "2026-11-19"},   {u"Miki", "2026-12-06"},
           {u"Éva", "2026-12-24"},      {u"Jani", "2026-12-27"},    {u"Szilveszter", "2026-12-31"}});
    CHECK(NameDays::of(u"Mátyás"_s, Sex::Male, {Hungarian})->next(Day(2028, 1, 1)) == Day(2028, 2, 25));
    CHECK(NameDays::namesOn(Day(2028, 2, 24), Hungarian).isEmpty());
}

TEST_CASE("Polish name days", "[calendar][namedays]")
{
    check(Polish, {{u"Mieczysław", "2026-01-01"}, {u"Kacper", "2026-01-06"},   {u"Agnieszka", "2026-01-21"},
                   {u"Beata", "2026-03-08"},      {u"Grzegorz", "2026-03-12"}, {u"Bożena", "2026-03-13"},
                   {u"Zbyszek", "2026-03-17"},    {u"Józek", "2026-03-19"},    {u"Wojtek", "2026-04-23"},
                   {u"Jurek", "2026-04-23"},      {u"Staszek", "2026-05-08"},  {u"Zosia", "2026-05-15"},
                   {u"Antek", "2026-06-13"},      {u"Janek", "2026-06-24"},    {u"Piotrek", "2026-06-29"},
                   {u"Krzysiek", "2026-07-25"},   {u"Ania", "2026-07-26"},     {u"Marysia", "2026-08-15"},
                   {u"Mateusz", "2026-09-21"},    {u"Michał", "2026-09-29"},   {u"Tadek", "2026-10-28"},
                   {u"Marcin", "2026-11-11"},     {u"Kasia", "2026-11-25"},    {u"Andrzej", "2026-11-30"},
                   {u"Basia", "2026-12-04"},      {u"Mikołaj", "2026-12-06"},  {u"Ewa", "2026-12-24"}});
}

TEST_CASE("Russian name days in the new style", "[calendar][namedays]")
{
    check(Russian, {{u"Василий", "2026-01-14"}, {u"Таня", "2026-01-25"},    {u"Ксения", "2026-02-06"},
                    {u"Юра", "2026-05-06"},     {u"Ира", "2026-05-18"},     {u"Кирилл", "2026-05-24"},
                    {u"Костя", "2026-06-03"},   {u"Лена", "2026-06-03"},    {u"Ваня", "2026-07-07"},
                    {u"Петя", "2026-07-12"},    {u"Оля", "2026-07-24"},     {u"Вова", "2026-07-28"},
                    {u"Илья", "2026-08-02"},    {u"Наташа", "2026-09-08"},  {u"Александр", "2026-09-12"},
                    {u"Надя", "2026-09-30"},    {u"Вера", "2026-09-30"},    {u"Люба", "2026-09-30"},
                    {u"Серёжа", "2026-10-08"},  {u"Дмитрий", "2026-11-08"}, {u"Миша", "2026-11-21"},
                    {u"Катя", "2026-12-07"},    {u"Андрей", "2026-12-13"},  {u"Коля", "2026-12-19"}});
}

TEST_CASE("a diminutive of both sexes goes by the sex", "[calendar][namedays]")
{
    CHECK(NameDays::of(u"Саша"_s, Sex::Male, {Russian})->name == u"Александр");
    CHECK(NameDays::of(u"Саша"_s, Sex::Female, {Russian})->name == u"Александра");
    CHECK(NameDays::of(u"Валя"_s, Sex::Female, {Russian})->name == u"Валентина");
}

TEST_CASE("the calendar is that of the person's language, then that of the country", "[calendar][namedays]")
{
    CHECK(NameDays::calendarsFor(u"ru"_s, u"GR"_s) == QList<Language>{Russian, Greek});
    CHECK(NameDays::calendarsFor(u"en"_s, u"HU"_s) == QList<Language>{Hungarian});
    CHECK(NameDays::calendarsFor({}, u"IR"_s).isEmpty());
    CHECK(NameDays::calendarsFor(u"pl"_s, u"PL"_s) == QList<Language>{Polish});
    CHECK_FALSE(NameDays::of(u"رضا"_s, Sex::Unknown, {Greek}));
    CHECK_FALSE(NameDays::of({}, Sex::Unknown, {Greek}));
}

TEST_CASE("every line of the calendars and of the forms is understood", "[calendar][namedays]")
{
    for (const Language language : {Greek, Hungarian, Polish, Russian}) {
        const QString code = languageCode(language);
        CAPTURE(code.toStdString());
        QSet<QString> names;
        for (const QString &line : linesOf(code + u".txt"_s)) {
            if (line.startsWith(u'#'))
                continue;
            CAPTURE(line.toStdString());
            CHECK(FeastRule::fromText(line.section(u": "_s, 0, 0)));
            QStringList seen;
            for (QString name : line.section(u": "_s, 1).split(u' ')) {
                name.remove(u'*');
                CHECK_FALSE(seen.contains(name));
                seen << name;
                names.insert(name);
            }
        }
        CHECK(names.size() >= 300);
        QSet<QString> forms;
        for (const QString &line : linesOf(u"forms-%1.txt"_s.arg(code))) {
            if (line.startsWith(u'#'))
                continue;
            CAPTURE(line.toStdString());
            CHECK((line.startsWith(u"m "_s) || line.startsWith(u"f "_s)));
            CHECK(line.count(u':') == 1);
            CHECK_FALSE(forms.contains(line.section(u':', 0, 0)));
            forms.insert(line.section(u':', 0, 0));
        }
        CHECK(forms.size() >= 150);
    }
}

TEST_CASE("Hungary and Poland celebrate somebody every day", "[calendar][namedays]")
{
    for (Day day(2026, 1, 1); day <= Day(2026, 12, 31); day = day.plusDays(1)) {
        CAPTURE(day.iso().toStdString());
        CHECK_FALSE(NameDays::namesOn(day, Hungarian).isEmpty());
        CHECK_FALSE(NameDays::namesOn(day, Polish).isEmpty());
    }
}
