// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Progress.h"
#include "core/exchange/Import.h"
#include "core/exchange/ValueColumns.h"
#include "core/shop/Shop.h"

#include <QSet>

#include <memory>

namespace tefter {

/// What a run is made from.
struct ImportSetting
{
    ImportOptions options; ///< with the columns as they are taken
    ShopSettings shop;
    QList<VatRate> vatRates;
    Day today;
    ValueColumns values;
    QList<OwnField> ownFields; ///< that the columns may hold
    QDateTime now;             ///< on the shop's clock on the wall
    QString program = {};      ///< whose export the file is, where its header shows it
};

/// One run of an importer: rows are staged without the file being locked, then compared with what is there,
/// then written in one transaction.
class ImportRun
{
public:
    virtual ~ImportRun() = default;

    /// Takes the reader's current row; a bad one goes to the rejected ones.
    void take(const CsvReader &row);
    /// Says how many of the rejected rows came with a picture: a table of such rows cannot hold it.
    void noteLostPictures();
    /// All rows are in.
    virtual void finish() {}
    /// Compares with the file and counts; nothing is written. Throws DbError.
    virtual void match(Connection &connection) = 0;
    /// Writes what was matched. Throws DbError; Cancelled where the progress says so.
    virtual void write(Transaction &tx, BatchId batch, Progress &progress) = 0;

    ImportOutcome &outcome() { return m_outcome; }
    /// Which column holds which field, in this run.
    const QHash<QString, int> &columns() const { return m_setting.options.columns; }
    /// What it was made from, with the columns and the sheet as they are taken.
    const ImportOptions &options() const { return m_setting.options; }
    /// Whose codes and numbers these are.
    const QString &codeSource() const { return m_setting.options.codeSource; }

protected:
    explicit ImportRun(ImportSetting setting)
        : m_setting(std::move(setting))
    {
    }

    /// Takes a row that is whole.
    virtual void takeRow(const CsvReader &row) = 0;
    void reject(const CsvReader &row, int column, const QString &reason);
    int firstTaken(const QList<int> &of) const;
    /// Rejects a row whose cells are known only by their place in the file; they are read again at the end.
    void rejectLine(qint64 line, const QString &reason, const QString &column = {}, const QString &value = {},
                    const QString &said = {});

    const ImportSetting m_setting;
    ImportOutcome m_outcome;

private:
    QSet<qint64> m_pictureLines;
};

/// One entry of the list of importers: which fields it knows, and how to start a run.
class Importer
{
public:
    virtual ~Importer() = default;
    virtual QString id() const = 0;    ///< sales, customers, products
    virtual QString label() const = 0; ///< key, context "import"
    virtual QList<ImportField> fields() const = 0;
    /// Of which records the columns may also hold the fields that the shop has made; none: of none.
    virtual std::optional<OwnSubject> ownFieldsOf() const { return std::nullopt; }
    bool takesOwnFields() const { return ownFieldsOf().has_value(); }
    /// Sets of fields of which at least one must be there (a name or a code).
    virtual QList<QStringList> needed() const { return {}; }
    virtual QStringList matchKeys() const = 0;
    /// Whether the file is refused where one of its rows cannot be cut into cells: a document that lacks a
    /// line has a wrong sum.
    virtual bool needsEveryRow() const { return false; }
    virtual bool isNumber(const QString &field) const = 0;
    virtual bool isDay(const QString &field) const = 0;
    virtual std::unique_ptr<ImportRun> start(const ImportSetting &setting) const = 0;
};

/// What a file with these columns still lacks: sets of fields of which one would do.
QList<QStringList> missingFields(const Importer &importer, const QHash<QString, int> &columns);

} // namespace tefter
