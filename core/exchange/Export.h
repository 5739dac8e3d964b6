// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Id.h"
#include "core/base/Language.h"
#include "core/base/Result.h"
#include "core/customers/Channel.h"
#include "core/exchange/TableWriter.h"
#include "core/exchange/csv/CsvWriter.h"
#include "core/shop/ShopSettings.h"
#include "core/shop/own/OwnField.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace tefter {

/// One thing about a person that an export may hold: `email`, and the key of its label (context "export").
struct ExportField
{
    QString id;
    QString label;
    bool atFirst = false;             ///< chosen unless the person says otherwise
    std::optional<OwnField> own = {}; ///< whose name stands for the label
    bool isInternal = false;          ///< is in no file that is handed on

    /// The header of its column in English, or as the shop calls it.
    QString header() const { return own ? own->name : label; }
    /// Whether this is its id or, of an own field, `own:` and its name.
    bool isCalled(const QString &said) const
    {
        return id == said || (own && said == QStringLiteral("own:") + own->name);
    }
    friend bool operator==(const ExportField &, const ExportField &) = default;
};

/// One column of the file.
struct ExportColumn
{
    QString header;
    QString field;
    bool isInternal = false; ///< is in no file that is handed on
};

/// The words in a file besides its headers: yes and no, what a date is, how a rhythm is kept. `key` is
/// English (context "export"), with `%n` where a number belongs.
using ExportWord = std::function<QString(const QString &key, qint64 number)>;

/// Where people are exported to: which file, which columns. Stateless; the registry lists them.
class Exporter
{
public:
    virtual ~Exporter() = default;

    /// Stable: spreadsheet, plain, mailchimp, xlsx, vcard.
    virtual QString id() const = 0;
    /// Key, context "export".
    virtual QString label() const = 0;
    /// How a CSV file for it is written; asked only where open() is the usual one.
    virtual CsvFormat format(const ShopSettings &settings) const;
    /// Begins the file: its columns are named there, where the format names them.
    virtual Result<std::unique_ptr<TableWriter>> open(const QString &path, const QList<ExportColumn> &columns,
                                                      const ShopSettings &settings) const;
    /// What the name of the file ends in.
    virtual QString suffix() const { return QStringLiteral("csv"); }
    /// The columns that this target wants, exactly; empty where the person chooses.
    virtual QList<ExportColumn> fixedColumns() const { return {}; }
    /// Whether what the shop has made stands in columns of its own behind the fixed ones.
    virtual bool takesOwnFields() const { return false; }
    /// How people are written to from there, where it is one way alone.
    virtual std::optional<Channel> onlyChannel() const { return std::nullopt; }
    /// Whether who cannot be reached there is of no use in the file, in the shop's own either.
    virtual bool needsAddress() const { return false; }
    /// Whether people read the file, in the language of the shop; a program wants the same headers
    /// everywhere.
    virtual bool isReadByPeople() const { return false; }
    /// The decimal sign of sums of money.
    virtual char decimalSign(const ShopSettings &) const { return '.'; }
};

using ExporterList = std::vector<std::shared_ptr<const Exporter>>;

/// What is exported, and how.
struct ExportOptions
{
    QString target; ///< id of the exporter
    Channel channel = Channel::Email;
    bool internal = false;   ///< for use in the shop: consent and addresses do not count
    QStringList fields;      ///< ids, in order; empty: those chosen at first
    bool keepsOrder = false; ///< people stand in the file as they were given, not by their ids
    QHash<QString, QString>
        headers;     ///< field id -> header in the file; the English label where there is none
    ExportWord word; ///< none: the words are English
    std::optional<Language> language; ///< of names and words; none: that of the shop
    QString what;                     ///< the name of the segment or list, for the register
    QString condition;                ///< the text of the segment, for the register
};

/// Why somebody is not in the file.
enum class LeftOutReason { Withdrawn, NoConsent, NoAddress };

/// "withdrawn", "no-consent", "no-address".
QString leftOutReasonId(LeftOutReason reason);

struct LeftOut
{
    QList<qint64> withdrawn;
    QList<qint64> noConsent;
    QList<qint64> noAddress;

    QList<qint64> &of(LeftOutReason reason);
    const QList<qint64> &of(LeftOutReason reason) const;
    qint64 count() const { return withdrawn.size() + noConsent.size() + noAddress.size(); }
};

/// An e-mail address or phone number that nothing could be sent to.
struct WrongAddress
{
    CustomerId customer;
    QString address;
};

/// What an export would be like.
struct ExportCheck
{
    qint64 asked = 0;
    qint64 people = 0; ///< who would be in the file
    LeftOut leftOut;
    QList<WrongAddress> wrong; ///< of those who would be in it
};

/// What an export was.
struct ExportOutcome
{
    ExportId id;
    qint64 people = 0;
    LeftOut leftOut;
};

/// An export that was made, from the register.
struct ExportRecord
{
    ExportId id;
    QDateTime at; ///< UTC
    QString staff;
    QString what;
    QString condition;
    QString target;
    QString channel;
    bool internal = false;
    QStringList fields;
    qint64 people = 0;
    QHash<QString, qint64> leftOut; ///< by reason id
    QString fileName;

    /// What the list is called: by its condition where nobody gave it a name.
    QString name() const { return what.isEmpty() ? condition : what; }
};

} // namespace tefter
