// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Verbs.h"
#include "core/exchange/ImportHeaders.h"
#include "core/registry/Services.h"
#include "ui/exchange/ImportSentences.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// By what records can be found, over all importers.
QStringList matchKeys()
{
    QStringList keys;
    for (const auto &importer : allImporters())
        keys += importer->matchKeys();
    keys.removeDuplicates();
    return keys;
}

/// What the kind of file that was named does not take.
Result<void> checkMeaning(const Call &call, const ImportService &imports)
{
    if (!call.has("as"))
        return failure(Cause::WrongUse,
                       {u"--as says what the rows are: %1."_s.arg(idsOf(allImporters()).join(u", "_s))});
    const bool isPurchases = call.value("as") == u"purchases";
    if (call.has("moves-stock") && !isPurchases && call.value("as") != u"sales")
        return failure(Cause::WrongUse, {u"--moves-stock is for sales and purchases."_s});
    if (call.has("make-missing") && !isPurchases)
        return failure(Cause::WrongUse, {u"--make-missing is for purchases."_s});
    const QStringList keys = imports.find(call.value("as"))->matchKeys();
    if (call.has("match") && !keys.contains(call.value("match")))
        return failure(Cause::WrongUse, {u"%1 are matched by %2, not by %3."_s.arg(
                                            call.value("as"), keys.join(u", "_s), call.value("match"))});
    return {};
}

/// The id of a field that is meant by its id or, of one that the shop has made, by its name.
std::optional<QString> fieldMeant(const QList<ImportField> &fields, const QString &said)
{
    const auto found = std::find_if(fields.cbegin(), fields.cend(),
                                    [&](const ImportField &field) { return field.isCalled(said); });
    return found == fields.cend() ? std::nullopt : std::optional(found->id);
}

/// What the command line says goes before what was kept under a name.
void takeSaid(const Call &call, const ImportOptions &said, ImportOptions &options)
{
    options.fixed.insert(said.fixed);
    if (call.has("on-match"))
        options.onMatch = said.onMatch;
    if (call.has("match"))
        options.matchKey = said.matchKey;
    if (call.has("source"))
        options.codeSource = said.codeSource;
    if (call.has("days"))
        options.style.dayOrder = said.style.dayOrder;
    if (call.has("decimal"))
        options.style.decimal = said.style.decimal;
    if (call.has("prices"))
        options.pricesAreNet = said.pricesAreNet;
    options.movesStock = said.movesStock;
    options.makesMissing = said.makesMissing;
}

Result<ImportOptions> optionsOf(const Call &call, const ImportService &imports)
{
    if (const auto meaning = checkMeaning(call, imports); !meaning)
        return failure(meaning.error());
    ImportOptions options;
    options.importer = call.value("as");
    options.path = call.arguments().at(1);
    options.format = call.value("format");
    options.sheet = call.value("sheet");
    options.csv.encoding = call.value("encoding");
    const auto fields = imports.fields(*imports.find(options.importer));
    if (!fields)
        return failure(fields.error());
    const QStringList pairs = call.values("set");
    for (const QString &pair : pairs) {
        const QString said = pair.section(u'=', 0, 0).trimmed();
        const auto field = fieldMeant(*fields, said);
        if (!field)
            return failure(Cause::WrongUse,
                           {u"--set: there is no field \"%1\"; --help lists them."_s.arg(said)});
        options.fixed.insert(*field, pair.section(u'=', 1));
    }
    if (call.has("header"))
        options.csv.hasHeader = call.value("header") == u"yes";
    options.onMatch = onMatchFromId(call.value("on-match")).value_or(options.onMatch);
    options.again = call.has("again");
    options.codeSource = call.value("source");
    options.matchKey = call.value("match");
    options.style.dayOrder = call.value("days");
    if (call.has("decimal"))
        options.style.decimal = call.value("decimal").front().toLatin1();
    options.pricesAreNet = call.value("prices") == u"net";
    options.movesStock = call.has("moves-stock");
    options.makesMissing = call.has("make-missing");
    if (call.has("mapping")) {
        const auto preset = imports.preset(options.importer, call.value("mapping"));
        if (!preset)
            return failure(preset.error());
        const auto preview = imports.preview(options);
        if (!preview)
            return failure(preview.error());
        const ImportOptions said = options;
        preset->applyTo(options, preview->header);
        takeSaid(call, said, options);
    }
    if (call.has("map")) {
        const auto preview = imports.preview(options);
        if (!preview)
            return failure(preview.error());
        const auto columns = columnsFromText(*fields, call.values("map"), preview->header);
        if (!columns) {
            const QString &name = columns.error().args.last();
            const bool isField = columns.error().cause == Cause::UnknownName;
            const QString said = isField ? u"--map: there is no field \"%1\"; --help lists them."_s.arg(name)
                                         : u"--map: there is no column \"%1\"; the columns are %2."_s.arg(
                                               name, preview->header.join(u", "_s));
            return failure(Cause::WrongUse, {said});
        }
        options.columns = preview->columns;
        // A column that was guessed for another field goes to the one that asks for it.
        for (auto it = columns->cbegin(); it != columns->cend(); ++it) {
            options.columns.removeIf([&](auto guessed) { return guessed.value() == it.value(); });
            options.columns.insert(it.key(), it.value());
        }
    }
    return options;
}

QString fieldLabel(const Importer &importer, const QString &id)
{
    const QList<ImportField> fields = importer.fields();
    for (const ImportField &field : fields) {
        if (field.id == id)
            return importLabel(field.label);
    }
    return id;
}

/// Says of every column that is missing what it would hold and how it is named.
Error missingColumns(const ImportService &imports, const ImportOptions &options)
{
    const Importer &importer = *imports.find(options.importer);
    const auto preview = imports.preview(options);
    if (!preview)
        return preview.error();
    QStringList wanted;
    const QList<QStringList> missing = missingFields(importer, preview->columns);
    for (const QStringList &set : missing) {
        QStringList ways;
        for (const QString &field : set)
            ways << u"\"%1\" (--map %2=COLUMN)"_s.arg(fieldLabel(importer, field), field);
        wanted << ways.join(u" or "_s);
    }
    QString has = u"%1. Its columns are %2"_s.arg(wanted.join(u", "_s), preview->header.join(u", "_s));
    if (preview->sheets.size() > 1)
        has += u". Its sheets are %1 (--sheet)"_s.arg(preview->sheets.join(u", "_s));
    return {Cause::CsvWrongKind, {QFileInfo(options.path).fileName(), has}, {}};
}

QString fieldHelp()
{
    QString text = u"Fields for --map, with what they hold:\n"_s;
    for (const auto &importer : allImporters()) {
        text += u"  --as %1\n"_s.arg(importer->id());
        const QList<ImportField> fields = importer->fields();
        for (const ImportField &field : fields)
            text += u"    %1 %2%3\n"_s.arg(field.id, -16)
                        .arg(field.label, field.required ? u" (needed)"_s : QString());
        if (importer->takesOwnFields())
            text += u"    %1 %2\n"_s.arg(u"a name"_s, -16).arg(u"A field of the shop's own, by its name"_s);
    }
    text +=
        u"A newsletter's column, as e-shops write it, enters a consent for yes; no withdraws one that was\n"
        "given, and says nothing of anybody else. In a column of consents no is a withdrawal.\n"
        "Several phones, e-mails, addresses, networks or dates may stand in one cell with \" ::: \" between\n"
        "them; a date may have its kind or name before it: \"Journey: 2026-05-01 ::: Nikos: --06-12\".\n"
        "The rows of purchases with the same order number make one order; those of the same day and "
        "delivery\n"
        "note make one delivery. A row that repeats a line of its order with another day is a further part "
        "of\n"
        "it. Without an order number a row is goods that came. Where no column says how many came, all came\n"
        "that was ordered, on the day it came. An order of which a row is not taken stays out whole. With\n"
        "--on-match fill or update an order that is there gets the lines and deliveries that it has not "
        "yet.\n"
        "Years of two digits: days of people (birthdays, weddings …) lie in the hundred years that end with\n"
        "this one, so that in 2026 1/2/27 is in 1927; other days lie from 1950 to 2049.\n"_s;
    return text.trimmed();
}

QJsonObject json(const ImportOutcome &outcome)
{
    QJsonObject created, updated;
    for (auto it = outcome.records.cbegin(); it != outcome.records.cend(); ++it) {
        created.insert(it.key(), it->created);
        updated.insert(it.key(), it->updated);
    }
    QJsonArray notes;
    for (const ImportNote &note : outcome.notes)
        notes.append(QJsonObject{{u"count"_s, note.count}, {u"text"_s, importNote(note)}});
    QJsonObject object{{u"lines_read"_s, outcome.linesRead},
                       {u"skipped"_s, outcome.skipped},
                       {u"rejected"_s, outcome.rejected},
                       {u"created"_s, created},
                       {u"updated"_s, updated},
                       {u"notes"_s, notes},
                       {u"not_taken"_s, QJsonArray::fromStringList(outcome.notTaken)}};
    object.insert(u"batch"_s, outcome.batch.isValid() ? QJsonValue(outcome.batch.value) : QJsonValue());
    return object;
}

void printOutcome(const Call &call, const ImportOutcome &outcome)
{
    if (call.wantsJson()) {
        call.print(json(outcome));
    } else {
        call.print(importSummary(outcome));
        for (auto it = outcome.records.cbegin(); it != outcome.records.cend(); ++it)
            call.print(u"  %1: %2 created, %3 updated"_s.arg(it.key()).arg(it->created).arg(it->updated));
        for (const ImportNote &note : outcome.notes)
            call.print(u"  "_s + importNote(note));
        if (!outcome.notTaken.isEmpty())
            call.print(u"  "_s + columnsNotTaken(outcome.notTaken));
        if (outcome.batch.isValid()) {
            const QString path = call.arguments().first();
            call.print(u"Import %1. To take it back: tefter undo-import %2 %1"_s.arg(
                QString::number(outcome.batch.value), path.contains(u' ') ? u"\"%1\""_s.arg(path) : path));
        }
    }
    constexpr int shown = 10;
    for (qsizetype i = 0; i < qMin<qsizetype>(shown, outcome.rejectedRows.size()); ++i)
        call.say(rejectedSentence(outcome.rejectedRows[i]));
    if (outcome.rejectedRows.size() > shown)
        call.say(
            u"… and %1 more; --rejected OUT.csv writes them all."_s.arg(outcome.rejectedRows.size() - shown));
}

/// What the window would ask is asked here too, not guessed.
Result<void> askedIfAmbiguous(const Call &call, const ImportService &imports, const ImportOptions &options)
{
    const auto preview = imports.preview(options);
    if (preview && preview->decimalIsAmbiguous && !call.has("decimal"))
        return failure(
            Cause::WrongUse,
            {u"a number such as 1.000 may be one or one thousand here, and the other numbers do not tell. "
             "Say with --decimal . or --decimal , which sign parts the decimals."_s});
    if (preview && preview->dayOrderIsAmbiguous && !call.has("days"))
        call.say(u"tefter: days such as 03/02 are read as is usual in the shop's language; --days says "
                 "otherwise."_s);
    return {};
}

Result<void> keepMapping(const Call &call, const ImportService &imports, ImportOptions options)
{
    const auto preview = imports.preview(options);
    if (!preview)
        return failure(preview.error());
    options.columns = preview->columns;
    return imports.keepPreset(ImportPreset::of(call.value("save-mapping"), options, preview->header));
}

Result<void> runImport(const Call &call)
{
    if (call.has("rejected")) {
        if (const auto target = Call::checkTarget(call.value("rejected"), call.arguments()); !target)
            return target;
    }
    auto open = call.openShop();
    if (!open)
        return failure(open.error());
    const ImportService &imports = open->services().imports;
    const auto options = optionsOf(call, imports);
    if (!options)
        return failure(options.error());
    if (const auto asked = askedIfAmbiguous(call, imports, *options); !asked)
        return asked;
    Progress silent;
    const bool dryRun = call.has("dry-run");
    const auto outcome = dryRun ? imports.tryOut(*options, silent) : imports.run(*options, silent);
    if (!outcome)
        return failure(outcome.error().cause == Cause::CsvWrongKind ? missingColumns(imports, *options)
                                                                    : outcome.error());
    printOutcome(call, *outcome);
    if (call.has("save-mapping")) {
        if (const auto kept = keepMapping(call, imports, *options); !kept)
            return kept;
    }
    if (call.has("rejected"))
        return saveRejected(call.value("rejected"), *outcome, rejectedReason);
    return {};
}

Result<void> runUndoImport(const Call &call)
{
    auto open = call.openShop();
    if (!open)
        return failure(open.error());
    BatchId batch;
    if (call.arguments().size() > 1) {
        batch = BatchId{call.arguments().at(1).toLongLong()};
        if (!batch.isValid())
            return failure(Cause::WrongUse, {u"BATCH is a number, as import printed it."_s});
    }
    const auto undone = open->services().imports.undo(batch);
    if (!undone)
        return failure(undone.error());
    if (call.wantsJson()) {
        call.print(QJsonObject{{u"removed"_s, undone->removed},
                               {u"restored"_s, undone->restored},
                               {u"kept"_s, QJsonArray::fromStringList(undone->kept)}});
        return {};
    }
    call.print(u"%1 removed, %2 taken back."_s.arg(counted(undone->removed, "row"_L1, "rows"_L1),
                                                   counted(undone->restored, "change"_L1, "changes"_L1)));
    for (const QString &name : undone->kept)
        call.say(u"Left as it is, because it was changed or used since: %1"_s.arg(name));
    return {};
}

} // namespace

Verb importVerb()
{
    Verb verb;
    verb.name = u"import"_s;
    verb.arguments = u"FILE DATA --as sales|customers|products|stock|suppliers|purchases"_s;
    verb.summary =
        u"Imports a table (CSV, TSV, XLSX) or cards (vCard); as one batch that can be taken back."_s;
    verb.least = verb.most = 2;
    verb.options = {
        Option(u"as"_s, u"What the rows are: sales, customers, products, stock, suppliers or purchases."_s,
               u"KIND"_s)
            .oneOf(idsOf(allImporters())),
        Option(u"map"_s, u"Takes a field from a column (its header, or its number from 1). Repeat it."_s,
               u"FIELD=COLUMN"_s)
            .repeatable()
            .wanting(u"a field and its column, such as name=Customer"_s,
                     [](const QString &pair) { return pair.indexOf(u'=') > 0; }),
        {u"mapping"_s, u"Takes the columns, and what else was said, as they were kept under this name."_s,
         u"NAME"_s},
        {u"save-mapping"_s, u"Keeps the columns, and what else is said here, under this name."_s, u"NAME"_s},
        Option(u"on-match"_s, u"What happens with a record that is there: create, skip, fill or update."_s,
               u"POLICY"_s)
            .oneOf({u"create"_s, u"skip"_s, u"fill"_s, u"update"_s}),
        Option(u"match"_s,
               u"By what a record that is there is found: customers by code, email, phone or name, products "
               "by code, barcode or name, suppliers by code or name, sales and purchases by number."_s,
               u"KEY"_s)
            .oneOf(matchKeys()),
        Option(u"format"_s, u"What kind of file it is, where it does not show that itself."_s, u"FORMAT"_s)
            .oneOf({u"csv"_s, u"xlsx"_s, u"vcard"_s}),
        {u"sheet"_s,
         u"Which sheet of a spreadsheet is read, by its name or number: the first one otherwise."_s,
         u"SHEET"_s},
        Option(
            u"set"_s,
            u"What rows hold in a field of which they say nothing, such as country=GR, or kind=count (of stock; kind=opening otherwise). Repeat it."_s,
            u"FIELD=VALUE"_s)
            .repeatable()
            .wanting(u"a field and its value, such as country=GR"_s,
                     [](const QString &pair) { return pair.indexOf(u'=') > 0; }),
        {u"encoding"_s, u"The encoding, where it is not found by itself."_s, u"NAME"_s},
        Option(u"header"_s, u"Whether the first line names the columns, where that is not found by itself."_s,
               u"yes|no"_s)
            .oneOf({u"yes"_s, u"no"_s}),
        Option(u"decimal"_s, u"The decimal sign, where the file leaves it open: a dot (.) or a comma (,)."_s,
               u"SIGN"_s)
            .wanting(u"a dot or a comma"_s, [](const QString &sign) { return sign == u"." || sign == u","; }),
        Option(u"days"_s, u"The order of days, where the file leaves it open: dmy, mdy or ymd."_s, u"ORDER"_s)
            .oneOf({u"dmy"_s, u"mdy"_s, u"ymd"_s}),
        Option(u"prices"_s, u"Whether prices hold VAT: gross (as usual) or net."_s, u"gross|net"_s)
            .oneOf({u"gross"_s, u"net"_s}),
        Option(
            u"moves-stock"_s,
            u"Sales take their goods from the usual place, and deliveries bring theirs to their place or the "
            "usual one; otherwise they move no stock."_s),
        Option(
            u"make-missing"_s,
            u"Suppliers and products that purchases name and nobody knows are made; otherwise such rows are "
            "not taken."_s),
        {u"source"_s, u"Whose codes and numbers these are, where they are not the shop's own."_s, u"NAME"_s},
        Option(u"dry-run"_s, u"Only says what would happen."_s),
        Option(u"again"_s, u"The same file a second time is meant."_s),
        {u"rejected"_s, u"Writes the rows that were not taken, with line, column, value and reason."_s,
         u"OUT.csv"_s},
        Option(u"json"_s, u"The result for a machine."_s)};
    verb.run = runImport;
    verb.more = fieldHelp;
    return verb;
}

Verb undoImportVerb()
{
    Verb verb;
    verb.name = u"undo-import"_s;
    verb.arguments = u"FILE [BATCH]"_s;
    verb.summary = u"Takes an import back: the last one, or the one named."_s;
    verb.most = 2;
    verb.options = {{u"json"_s, u"The result for a machine."_s}};
    verb.run = runUndoImport;
    return verb;
}

} // namespace tefter
