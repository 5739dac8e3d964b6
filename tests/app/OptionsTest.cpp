// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/Shell.h"

using namespace tefter::test;
using namespace Qt::StringLiterals;

namespace {

/// A shop with two sales; `words` is split at blanks, "FILE" stands for the shop and "CSV" for its sales.
struct Fixture
{
    Fixture()
    {
        shell.write(u"sales.csv"_s, "Invoice,Date,Product,Quantity,Unit price,Customer\n"
                                    "1,2026-01-02,Mug,2,4.50,Anna\n2,2026-01-03,Cup,1,3.00,\n");
        REQUIRE(run(u"new FILE --country GR"_s).status == 0);
        REQUIRE(run(u"import FILE CSV --as sales"_s).status == 0);
    }
    Said run(QString words) const
    {
        words.replace(u"FILE"_s, u"a.tefter"_s).replace(u"CSV"_s, u"sales.csv"_s);
        QStringList arguments = words.split(u' ');
        arguments.replaceInStrings(u"_"_s, u" "_s);
        return shell.tefter(arguments);
    }

    Shell shell;
};

struct Refused
{
    const char *words;
    const char *saying; ///< a part of the sentence
};

constexpr Refused refusedUses[] = {
    {"new b.tefter --customers 10", "--customers means something only with --sample"},
    {"new b.tefter --lines 10", "--lines means something only with --sample"},
    {"new b.tefter --seed 10", "--seed means something only with --sample"},
    {"new b.tefter --sample --seed 0", "a whole number from 1, not \"0\""},
    {"new b.tefter --sample --customers -3", "a whole number from 1, not \"-3\""},
    {"new b.tefter --sample --lines many", "a whole number from 1, not \"many\""},
    {"new b.tefter --currency XQZ", "the three letters of a currency"},
    {"new b.tefter --currency EURO", "the three letters of a currency"},
    {"new b.tefter --country ZZ", "--country wants one of GR,"},
    {"new b.tefter --language xx", "en, el, hu, pl, ru or fa"},
    {"new b.tefter --name x --name y", "--name can be given only once"},
    {"new b.tefter --on 2026-02-30", "a day such as 2026-03-15"},
    {"new b.tefter --from 2026-01-01", "new knows no option \"from\"; it belongs to report"},
    {"new b.tefter --frm 2026-01-01", "new knows no option \"frm\"."},
    {"import FILE CSV", "--as says what the rows are"},
    {"import FILE CSV --as planets",
     "one of sales, customers, products, stock, suppliers, purchases, not \"planets\""},
    {"import FILE CSV --as sales --match foo", "--match wants one of"},
    {"import FILE CSV --as customers --match barcode", "customers are matched by code, email, phone, name"},
    {"import FILE CSV --as customers --moves-stock", "for sales and purchases"},
    {"import FILE CSV --as sales --make-missing", "for purchases"},
    {"export FILE --as suppliers --out o.csv", "--for is needed"},
    {"export FILE --as suppliers --for vcard --out o.vcf", "suppliers go to xlsx, spreadsheet, plain"},
    {"export FILE --as suppliers --where all() --for plain --out o.csv", "--where is for people"},
    {"import FILE CSV --as sales --on-match merge", "one of create, skip, fill, update"},
    {"import FILE CSV --as sales --decimal ;", "a dot or a comma"},
    {"import FILE CSV --as sales --days ydm", "one of dmy, mdy, ymd"},
    {"import FILE CSV --as sales --prices half", "one of gross, net"},
    {"import FILE CSV --as sales --map number", "a field and its column"},
    {"import FILE CSV --as sales --limit 3",
     "import knows no option \"limit\"; it belongs to search, duplicates, report"},
    {"undo-import FILE first", "BATCH is a number"},
    {"undo-import FILE 0", "BATCH is a number"},
    {"search FILE mug --limit 0", "a whole number from 1"},
    {"search FILE mug --limit 99999999999", "a whole number from 1"},
    {"search FILE", "usage: tefter search FILE TEXT"},
    {"search FILE mug cup", "usage: tefter search FILE TEXT"},
    {"segment FILE", "give either --name NAME or --where"},
    {"segment FILE --where purchases_=_1 --name x", "--where and --name cannot be given together"},
    {"segment FILE --where purchases_=_1 --list --why Anna", "--list and --why cannot be given together"},
    {"export FILE --where all() --out o.csv", "--for is needed"},
    {"export FILE --where all() --for plain", "--out is needed"},
    {"export FILE --where all() --for excel --out o.csv", "--for wants one of"},
    {"export FILE --where all() --for plain --out o.csv --channel fax",
     "one of email, sms, post, phone, social"},
    {"export FILE --where all() --for plain --out o.csv --fields name,shoe", "--fields wants some of"},
    {"export FILE --where all() --for plain --out o.csv --fields ,", "--fields wants some of"},
    {"export FILE --where all() --for mailchimp --out o.csv --fields name", "has columns of its own"},
    {"export FILE --where all() --for mailchimp --out o.csv --channel sms", "for email alone"},
    {"export FILE --where all() --segment x --for plain --out o.csv", "cannot be given together"},
    {"dates FILE --days 0", "a whole number from 1 to 366"},
    {"dates FILE --days 400", "a whole number from 1 to 366"},
    {"dates FILE --from 2026-02-30", "a day such as 2026-03-15"},
    {"dates FILE --by month", "one of day, person"},
    {"duplicates FILE --limit 0", "a whole number from 1"},
    {"merge FILE 1 2 --dry-run --not-the-same", "--dry-run and --not-the-same cannot be given together"},
    {"report FILE", "usage: tefter report"},
    {"report FILE weather", "there is no report \"weather\""},
    {"report FILE best-customers --by month", "best-customers does not take --by"},
    {"report FILE best-customers --of country", "best-customers does not take --of"},
    {"report FILE best-products --year-before", "best-products does not take --year-before"},
    {"report FILE sales-history --limit 3", "sales-history does not take --limit"},
    {"report FILE best-products --limit 0", "a whole number from 1"},
    {"report FILE sales-history --by hour", "one of day, week, month, quarter, year"},
    {"report FILE sales-history --of colour", "one of category, country"},
    {"report FILE sales-history --from 2026-02-01 --to 2026-01-01", "--from 2026-02-01 comes after --to"},
    {"report FILE sales-history --from yesterday", "a day such as 2026-03-15"},
    {"report FILE sales-history --from 1404-01-01", "of the Gregorian calendar"},
    {"report FILE sales-history --csv --json", "--csv and --json cannot be given together"},
    {"export FILE --where all() --for plain --out FILE", "would be overwritten"},
    {"import FILE CSV --as sales --again --rejected CSV", "would be overwritten"},
    {"import FILE CSV --as sales --again --rejected FILE", "would be overwritten"},
    {"sample-sales FILE", "would be overwritten"},
    {"restore FILE FILE", "are the same file"},
    {"check FILE --to x", "check knows no option \"to\"; it belongs to report, scorecard, backup"},
    {"shots pictures --language xx", "one of en, el, hu, pl, ru, fa"},
    {"--on 2026-13-01 FILE --help-me", "help-me"},
};

constexpr const char *goodUses[] = {
    "new c.tefter --name Corner --language hu --country HU --currency EUR --on 2026-03-15 --json",
    "new d.tefter --sample --seed 2 --customers 5 --lines 20 --currency jpy --language EL --json",
    "sample-sales s.csv --seed 2 --customers 5 --lines 20 --on 2026-03-15",
    "import FILE CSV --as sales --dry-run --again --match number --prices net --decimal . --days ymd "
    "--header yes",
    "import FILE CSV --as customers --match name --on-match fill --map name=Customer --encoding UTF-8 "
    "--dry-run "
    "--again",
    "search FILE mug --limit 1 --json",
    "dates FILE --days 366 --from 2026-01-01 --by person --json",
    "segments FILE --on 2026-03-15",
    "segment FILE --where purchases_=_1 --where spent_>=_1 --list --json",
    "segment FILE --name lapsed-regulars --why Anna",
    "export FILE --where all() --for spreadsheet --out o.csv --channel sms --fields name,_phone --json",
    "export FILE --segment One-time_buyers --for mailchimp --out o.csv --channel email --internal",
    "report FILE sales-history --from 2026-01-01 --to 2026-01-01 --by week --of country --year-before --csv",
    "report FILE best-customers --from 2026-01-01 --limit 1 --json",
    "report FILE best-products --to 2026-12-31",
    "check FILE --json",
    "backup FILE --to . --json",
    "undo-import FILE --json",
};

} // namespace

TEST_CASE("options that mean nothing are refused with a sentence and change nothing", "[app]")
{
    const Fixture f;
    const QByteArray before = f.shell.read(u"a.tefter"_s);
    for (const Refused &refused : refusedUses) {
        const Said said = f.run(QString::fromUtf8(refused.words));
        INFO(refused.words << "\n" << said.err.toStdString());
        CHECK(said.status == 2);
        CHECK(said.out.isEmpty());
        CHECK(said.err.contains(u"tefter: "_s));
        CHECK(said.err.contains(QString::fromUtf8(refused.saying)));
    }
    CHECK_FALSE(QFile::exists(f.shell.folder.filePath(u"b.tefter"_s)));
    CHECK_FALSE(QFile::exists(f.shell.folder.filePath(u"o.csv"_s)));
    CHECK(f.shell.read(u"a.tefter"_s) == before);
}

TEST_CASE("options that go together are taken", "[app]")
{
    const Fixture f;
    for (const char *words : goodUses) {
        const Said said = f.run(QString::fromUtf8(words));
        INFO(words << "\n" << said.err.toStdString());
        CHECK(said.status == 0);
        CHECK_FALSE(said.out.isEmpty());
    }
}

TEST_CASE("counts of one and of many are said each in its way, and what was undone stays undone", "[app]")
{
    const Fixture f;
    f.shell.write(u"one.csv"_s,
                  "Invoice,Date,Product,Quantity,Unit price,Customer\n9,2026-01-05,Pot,1,8.00,Bob\n");
    const Said one = f.run(u"import FILE one.csv --as sales"_s);
    CHECK(one.out.startsWith("1 line read: 1 created"));
    CHECK(f.run(u"sample-sales s.csv --lines 1 --customers 1"_s).status == 0);
    CHECK(f.run(u"undo-import FILE 2"_s).out.contains(" removed"));
    const Said twice = f.run(u"undo-import FILE 2"_s);
    CHECK(twice.status == 1);
    CHECK(twice.err.contains(u"The import of “one.csv” was already taken back."_s));
    CHECK(f.run(u"undo-import FILE 77"_s).status == 1);
    const Said why =
        f.run(u"segment FILE --where last-purchase_more-than-days-ago_0 --why Anna --on 2026-01-03"_s);
    CHECK(why.out.contains("1 day"));
    CHECK_FALSE(why.out.contains("1 days"));
}
