// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/exchange/csv/CsvReader.h"
#include "core/shop/own/OwnField.h"

#include <QHash>
#include <QMap>
#include <QStringList>

#include <optional>

namespace tefter {

/// One thing a column may hold: `customer_code`, and the key of its label (context "import").
struct ImportField
{
    QString id;
    QString label;
    bool required = false;
    std::optional<OwnField> own = {}; ///< whose name stands for the label

    /// Whether this is its id, or the name of its own field in any case and accents.
    bool isCalled(const QString &name) const;
    friend bool operator==(const ImportField &, const ImportField &) = default;
};

/// What happens with a record that is already there.
enum class OnMatch {
    Create, ///< a second one is made
    Skip,   ///< it is left as it is
    Fill,   ///< only what is empty is filled in
    Update, ///< what the file says counts; a blank never overwrites
};

/// "create", "skip", "fill", "update".
std::optional<OnMatch> onMatchFromId(QStringView id);
QString onMatchId(OnMatch policy);

/// A consent that everybody in the file has given, with the words they agreed to.
struct ImportConsent
{
    QStringList channels; ///< email, sms, post, phone, social
    Day day;
    QString wording;
    QString source;
};

/// How numbers and days are written, where the columns themselves leave it open.
struct ImportStyle
{
    char decimal = '\0'; ///< '.' or ','; 0: as found
    QString dayOrder;    ///< "dmy", "mdy", "ymd"; empty: as found
    friend bool operator==(const ImportStyle &, const ImportStyle &) = default;
};

/// One import, as the wizard or the command line asks for it.
struct ImportOptions
{
    QString importer; ///< id: sales, customers, products
    QString path;     ///< the file; or
    QString pasted;   ///< the text of a pasted table
    QString format;   ///< csv, xlsx, vcard; empty: as the file shows
    QString sheet;    ///< of a spreadsheet, by name or number from 1; empty: the first one
    CsvOptions csv;
    QString preset; ///< name under which columns were kept, taken where none are said; empty: none
    QHash<QString, int> columns;   ///< field id -> column from 0; empty: as remembered or guessed
    QHash<QString, QString> fixed; ///< field id -> what every row holds that says nothing of it itself
    OnMatch onMatch = OnMatch::Skip;
    QString matchKey;   ///< code, email, phone, name, number; empty: the importer's usual one
    QString codeSource; ///< whose codes these are; empty: the shop's own
    ImportStyle style;
    bool pricesAreNet = false; ///< prices without VAT; the line's or the shop's usual rate is added
    bool movesStock = false;   ///< documents take their goods from the usual place
    bool makesMissing = false; ///< suppliers and products that purchases name and nobody knows are made
    bool again = false;        ///< the same file a second time is meant
    std::optional<ImportConsent> consent;
};

/// Why a row was not taken: a key with `%1` for the value, or for what is said instead (context "import").
struct RejectedRow
{
    qint64 line = 0;
    QString column; ///< header, or empty where the whole row is meant
    QString value;
    QString reason;
    QStringList cells;
    QString said = {}; ///< such as what would have been right
};

/// Created and updated, of one kind of record.
struct RecordCount
{
    qint64 created = 0;
    qint64 updated = 0;
};

/// What an import did, or would do: linesRead = created + updated + skipped + rejected, in lines.
struct ImportOutcome
{
    BatchId batch; ///< none for a dry run
    qint64 linesRead = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 skipped = 0;
    qint64 rejected = 0;
    QMap<QString, RecordCount> records; ///< customers, products, documents, lines, categories
    QList<ImportNote> notes;
    QStringList header;
    QStringList notTaken; ///< columns that hold something, and no field is in them
    QList<RejectedRow> rejectedRows;
};

/// What is known of a file before it is imported.
struct ImportPreview
{
    QString format;  ///< csv, xlsx, vcard
    QString program; ///< whose export it is, where the header shows it: WooCommerce, Shopify, PrestaShop
    QString encoding;
    CsvDialect dialect;
    QStringList header;            ///< names of the columns, made up where the file has none
    QList<QStringList> rows;       ///< the first ones
    QList<ImportField> fields;     ///< what the columns may hold
    QHash<QString, int> columns;   ///< guessed or remembered
    QHash<QString, QString> fixed; ///< kept with the columns
    QStringList presets;           ///< the names under which columns were kept
    QList<ImportNote> notes;
    QStringList sheets; ///< of a spreadsheet that has several
    QString sheet;      ///< the one that was read
    bool remembered = false;
    ImportStyle style;               ///< as found
    bool decimalIsAmbiguous = false; ///< `1.000`, and no value tells what the dot is
    bool dayOrderIsAmbiguous = false;
    QDateTime importedBefore; ///< valid where the same bytes were imported already
};

} // namespace tefter
