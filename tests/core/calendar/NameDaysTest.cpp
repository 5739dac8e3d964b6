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

TEST_CASE("the Greek days of common names, as two calendars of others have them", "[calendar][namedays]")
{
    // pasiopou/grecal (data/names.yaml, data/feasts.yaml), multipetros/eortologio, CPAN
    // DateTime-Event-NameDay (greece.pm) and alexstyl/Greek-namedays: each day stands in at least two of
    // them. All were looked at on 2026-11-22.
    check(Greek,
          {{u"Βασίλειος", "2026-01-01"},    {u"Βασιλική", "2026-01-01"},  {u"Φωτεινή", "2026-01-06"},
           {u"Ιωάννης", "2026-01-07"},      {u"Ιωάννα", "2026-01-07"},    {u"Αντώνιος", "2026-01-17"},
           {u"Αθανάσιος", "2026-01-18"},    {u"Ευθυμία", "2026-01-20"},   {u"Χαράλαμπος", "2026-02-10"},
           {u"Θεόδωρος", "2026-02-28"},     {u"Ευάγγελος", "2026-03-25"}, {u"Ευαγγελία", "2026-03-25"},
           {u"Ευτυχία", "2026-04-06"},      {u"Περικλής", "2026-04-10"},  {u"Ηρακλής", "2026-04-10"},
           {u"Αναστάσιος", "2026-04-12"},   {u"Ζωή", "2026-04-17"},       {u"Θωμάς", "2026-04-19"},
           {u"Γεώργιος", "2026-04-23"},     {u"Γεωργία", "2026-04-23"},   {u"Ειρήνη", "2026-05-05"},
           {u"Κωνσταντίνος", "2026-05-21"}, {u"Ελένη", "2026-05-21"},     {u"Πέτρος", "2026-06-29"},
           {u"Κυριακή", "2026-07-07"},      {u"Ευφημία", "2026-07-11"},   {u"Ηλίας", "2026-07-20"},
           {u"Παρασκευή", "2026-07-26"},    {u"Σωτήριος", "2026-08-06"},  {u"Παναγιώτης", "2026-08-15"},
           {u"Μαρία", "2026-08-15"},        {u"Δέσποινα", "2026-08-15"},  {u"Αλέξανδρος", "2026-08-30"},
           {u"Αφροδίτη", "2026-09-01"},     {u"Μωυσής", "2026-09-04"},    {u"Σοφία", "2026-09-17"},
           {u"Αριάδνη", "2026-09-18"},      {u"Διονύσιος", "2026-10-03"}, {u"Γεράσιμος", "2026-10-20"},
           {u"Δημήτριος", "2026-10-26"},    {u"Μιχαήλ", "2026-11-08"},    {u"Αγγελική", "2026-11-08"},
           {u"Αικατερίνη", "2026-11-25"},   {u"Στέργιος", "2026-11-26"},  {u"Ανδρέας", "2026-11-30"},
           {u"Νικόλαος", "2026-12-06"},     {u"Άννα", "2026-12-09"},      {u"Σπυρίδων", "2026-12-12"},
           {u"Χρήστος", "2026-12-25"},      {u"Εμμανουήλ", "2026-12-26"}, {u"Στέφανος", "2026-12-27"}});
}

TEST_CASE("the Hungarian days of common names, as two calendars of others have them", "[calendar][namedays]")
{
    // The calendar.nevnapok of BSD (DragonFlyBSD/DragonFlyBSD) and elek/namedaywidget (hu.csv), both looked
    // at on 2026-11-22.
    check(Hungarian, {{u"Veronika", "2026-01-13"},  {u"Ágnes", "2026-01-21"},     {u"Karola", "2026-01-28"},
                      {u"Balázs", "2026-02-03"},    {u"Dóra", "2026-02-06"},      {u"Dorottya", "2026-02-06"},
                      {u"Lilla", "2026-02-16"},     {u"Krisztián", "2026-03-13"}, {u"Gábor", "2026-03-24"},
                      {u"Zsolt", "2026-04-10"},     {u"Gyula", "2026-04-12"},     {u"Zsófia", "2026-05-15"},
                      {u"Eszter", "2026-05-24"},    {u"Tünde", "2026-06-01"},     {u"Norbert", "2026-06-06"},
                      {u"Róbert", "2026-06-07"},    {u"Péter", "2026-06-29"},     {u"Emese", "2026-07-05"},
                      {u"Csaba", "2026-07-06"},     {u"Dániel", "2026-07-21"},    {u"Anna", "2026-07-26"},
                      {u"Anikó", "2026-07-26"},     {u"Márta", "2026-07-29"},     {u"Judit", "2026-07-30"},
                      {u"Krisztina", "2026-08-05"}, {u"Mária", "2026-08-15"},     {u"Menyhért", "2026-08-22"},
                      {u"Bence", "2026-08-23"},     {u"Máté", "2026-09-21"},      {u"Mihály", "2026-09-29"},
                      {u"Károly", "2026-11-04"},    {u"Imre", "2026-11-05"},      {u"Réka", "2026-11-10"},
                      {u"Szilvia", "2026-11-13"},   {u"Erzsébet", "2026-11-19"},  {u"András", "2026-11-30"},
                      {u"Vivien", "2026-12-02"},    {u"Éva", "2026-12-24"},       {u"Ádám", "2026-12-24"},
                      {u"Dávid", "2026-12-30"}});
}

TEST_CASE("the Polish days of common names, as two calendars of others have them", "[calendar][namedays]")
{
    // panpepson/imieniny (data/*.csv) and elek/namedaywidget (pl.csv), both looked at on 2026-11-22.
    check(Polish, {{u"Danuta", "2026-01-03"},     {u"Agnieszka", "2026-01-21"}, {u"Agata", "2026-02-05"},
                   {u"Dorota", "2026-02-06"},     {u"Tomasz", "2026-03-07"},    {u"Krystyna", "2026-03-13"},
                   {u"Izabela", "2026-03-16"},    {u"Józef", "2026-03-19"},     {u"Gabriel", "2026-03-24"},
                   {u"Marek", "2026-04-25"},      {u"Stanisław", "2026-05-08"}, {u"Zofia", "2026-05-15"},
                   {u"Iwona", "2026-05-23"},      {u"Joanna", "2026-05-24"},    {u"Robert", "2026-06-07"},
                   {u"Małgorzata", "2026-06-10"}, {u"Antoni", "2026-06-13"},    {u"Jan", "2026-06-24"},
                   {u"Paweł", "2026-06-29"},      {u"Piotr", "2026-06-29"},     {u"Halina", "2026-07-01"},
                   {u"Henryk", "2026-07-15"},     {u"Magdalena", "2026-07-22"}, {u"Krzysztof", "2026-07-25"},
                   {u"Maria", "2026-08-15"},      {u"Monika", "2026-08-27"},    {u"Patrycja", "2026-08-28"},
                   {u"Teresa", "2026-10-15"},     {u"Jadwiga", "2026-10-15"},   {u"Łukasz", "2026-10-18"},
                   {u"Irena", "2026-10-20"},      {u"Urszula", "2026-10-21"},   {u"Rafał", "2026-10-24"},
                   {u"Karol", "2026-11-04"},      {u"Marcin", "2026-11-11"},    {u"Elżbieta", "2026-11-19"},
                   {u"Katarzyna", "2026-11-25"},  {u"Andrzej", "2026-11-30"},   {u"Barbara", "2026-12-04"},
                   {u"Celina", "2026-12-15"},     {u"Adam", "2026-12-24"},      {u"Ewa", "2026-12-24"}});
}

TEST_CASE("the Russian days of common names, as two church calendars have them", "[calendar][namedays]")
{
    // A public NamesCatalog of the церковные святцы (SQL) and evgenyivanov/holydate (menology.py, the old
    // style moved by 13 days), both looked at on 2026-11-22.
    check(Russian, {{u"Анастасия", "2026-01-04"}, {u"Ксения", "2026-02-06"},  {u"Григорий", "2026-02-07"},
                    {u"Анна", "2026-02-16"},      {u"Зоя", "2026-02-26"},     {u"Тарас", "2026-03-10"},
                    {u"Порфирий", "2026-03-11"},  {u"Галина", "2026-03-23"},  {u"Лариса", "2026-04-08"},
                    {u"Тамара", "2026-05-14"},    {u"Кирилл", "2026-05-24"},  {u"Елена", "2026-06-03"},
                    {u"Игорь", "2026-06-18"},     {u"Иван", "2026-07-07"},    {u"Пётр", "2026-07-12"},
                    {u"Павел", "2026-07-12"},     {u"Ольга", "2026-07-24"},   {u"Марина", "2026-07-30"},
                    {u"Мария", "2026-08-04"},     {u"Глеб", "2026-08-06"},    {u"Борис", "2026-08-06"},
                    {u"Максим", "2026-08-26"},    {u"Наталья", "2026-09-08"}, {u"Александр", "2026-09-12"},
                    {u"Раиса", "2026-09-18"},     {u"Никита", "2026-09-28"},  {u"Людмила", "2026-09-29"},
                    {u"Надежда", "2026-09-30"},   {u"Вера", "2026-09-30"},    {u"Любовь", "2026-09-30"},
                    {u"Олег", "2026-10-03"},      {u"Сергей", "2026-10-08"},  {u"Роман", "2026-10-14"},
                    {u"Назар", "2026-10-27"},     {u"Дмитрий", "2026-11-08"}, {u"Виктор", "2026-11-24"},
                    {u"Екатерина", "2026-12-07"}, {u"Андрей", "2026-12-13"},  {u"Варвара", "2026-12-17"},
                    {u"Николай", "2026-12-19"}});
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
