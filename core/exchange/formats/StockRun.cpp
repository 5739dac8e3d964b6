// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/StockRun.h"

#include "core/catalogue/ProductRepository.h"
#include "core/exchange/csv/CsvWriter.h"
#include "core/exchange/formats/CellWords.h"
#include "core/stock/StockLedger.h"
#include "core/stock/StockRepository.h"

#include <QFileInfo>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int quantityDecimals = 3;
constexpr int costDecimals = 6;
constexpr qint64 dearestCost = 1'000'000'000'000'000;
constexpr qint64 movesBetweenReports = 512;

} // namespace

StockRun::StockRun(const ImportSetting &setting)
    : ImportRun(setting)
{
    const QHash<QString, int> &c = setting.options.columns;
    const auto column = [&](QLatin1StringView field) { return c.value(field, -1); };
    m_columns = {column("code"_L1),      column("barcode"_L1), column("quantity"_L1), column("place"_L1),
                 column("unit_cost"_L1), column("date"_L1),    column("kind"_L1)};
}

void StockRun::takeRow(const CsvReader &row)
{
    if (m_header.isEmpty())
        m_header = row.header();
    StagedMove staged;
    staged.fileLine = row.line();
    staged.code = cellText(row.cell(m_columns.code));
    staged.barcode = cellText(row.cell(m_columns.barcode));
    staged.place = cellText(row.cell(m_columns.place)).simplified();
    if (staged.code.isEmpty() && staged.barcode.isEmpty()) {
        reject(row, -1, QStringLiteral(QT_TRANSLATE_NOOP("import", "There is no code and no barcode.")));
        return;
    }
    if (readKind(row, staged) && readQuantity(row, staged) && readCost(row, staged) && readDay(row, staged))
        m_moves.push_back(std::move(staged));
}

bool StockRun::readKind(const CsvReader &row, StagedMove &staged)
{
    const QString text = cellText(row.cell(m_columns.kind));
    const auto kind = text.isEmpty() ? StockMoveKind::Opening : stockMoveKindFromKey(text.toLower());
    if (kind != StockMoveKind::Opening && kind != StockMoveKind::Count) {
        reject(row, m_columns.kind,
               QStringLiteral(QT_TRANSLATE_NOOP("import", "This is neither opening stock nor a count: %1")));
        return false;
    }
    staged.move.kind = *kind;
    staged.isKindSaid = !text.isEmpty();
    return true;
}

bool StockRun::readQuantity(const CsvReader &row, StagedMove &staged)
{
    const auto quantity = m_setting.values.decimal(
        m_columns.quantity, withoutGuard(row.cell(m_columns.quantity)), quantityDecimals);
    const bool isCount = staged.move.kind == StockMoveKind::Count;
    if (!quantity || *quantity < 0 || (*quantity == 0 && !isCount) || *quantity > largestQuantity) {
        reject(row, m_columns.quantity,
               quantity && *quantity < 0
                   ? QStringLiteral(QT_TRANSLATE_NOOP("import", "This is below zero: %1"))
               : quantity && *quantity == 0
                   ? QStringLiteral(QT_TRANSLATE_NOOP("import", "Nothing is no opening stock: %1"))
                   : QStringLiteral(QT_TRANSLATE_NOOP("import", "This is not a quantity: %1")));
        return false;
    }
    if (isCount)
        staged.move.counted = Quantity{*quantity};
    else
        staged.move.quantity = {*quantity};
    return true;
}

bool StockRun::readCost(const CsvReader &row, StagedMove &staged)
{
    if (staged.move.kind == StockMoveKind::Count || cellText(row.cell(m_columns.unitCost)).isEmpty())
        return true;
    const auto cost = m_setting.values.decimal(m_columns.unitCost, withoutGuard(row.cell(m_columns.unitCost)),
                                               costDecimals);
    if (!cost || *cost < 0 || *cost > dearestCost) {
        reject(row, m_columns.unitCost,
               cost && *cost < 0 ? QStringLiteral(QT_TRANSLATE_NOOP("import", "This is below zero: %1"))
                                 : QStringLiteral(QT_TRANSLATE_NOOP("import", "This is not a price: %1")));
        return false;
    }
    staged.move.unitCost = UnitPrice{*cost};
    return true;
}

bool StockRun::readDay(const CsvReader &row, StagedMove &staged)
{
    staged.day = m_setting.today;
    if (cellText(row.cell(m_columns.date)).isEmpty())
        return true;
    const auto day = m_setting.values.day(m_columns.date, row.cell(m_columns.date));
    if (!day || *day > m_setting.today) {
        reject(row, m_columns.date,
               day ? QStringLiteral(QT_TRANSLATE_NOOP("import", "This day lies in the future: %1"))
                   : QStringLiteral(QT_TRANSLATE_NOOP("import", "This is not a day: %1")));
        return false;
    }
    staged.day = *day;
    return true;
}

void StockRun::rejectStaged(StagedMove &staged, const QString &reason, int column, const QString &value)
{
    staged.isRejected = true;
    rejectLine(staged.fileLine, reason, m_header.value(column), value);
}

QDateTime StockRun::timeOf(const StagedMove &staged) const
{
    if (staged.move.kind == StockMoveKind::Opening)
        return QDateTime(staged.day.date(), QTime(0, 0));
    const bool isToday = staged.day == m_setting.today;
    return QDateTime(staged.day.date(), isToday ? m_setting.now.time() : QTime(23, 59, 59));
}

bool StockRun::findProduct(Connection &connection, StagedMove &staged)
{
    ProductRepository products(connection);
    QList<ProductId> found;
    if (!staged.code.isEmpty()) {
        if (const auto own = products.byCode(m_setting.options.codeSource, staged.code))
            found << *own;
    }
    if (found.isEmpty())
        found = products.byScan(staged.code.isEmpty() ? staged.barcode : staged.code);
    const int column = staged.code.isEmpty() ? m_columns.barcode : m_columns.code;
    const QString said = staged.code.isEmpty() ? staged.barcode : staged.code;
    if (found.size() > 1) {
        rejectStaged(staged, QStringLiteral(QT_TRANSLATE_NOOP("import", "More than one product fits: %1")),
                     column, said);
        return false;
    }
    const Quantity moved = staged.move.counted.value_or(staged.move.quantity);
    const auto fits = found.isEmpty()    ? Result<void>(failure(Cause::NotFound))
                      : moved.milli == 0 ? requireMovable(connection, found.first(), Quantity{1000})
                                         : requireMovable(connection, found.first(), moved);
    if (fits) {
        staged.move.product = found.first();
        return true;
    }
    if (fits.error().cause == Cause::SoldWhole)
        rejectStaged(staged,
                     QStringLiteral(QT_TRANSLATE_NOOP("import", "This product is only sold whole: %1")),
                     m_columns.quantity, fits.error().args.value(1));
    else
        rejectStaged(staged, QStringLiteral(QT_TRANSLATE_NOOP("import", "There is no such product: %1")),
                     column, said);
    return false;
}

bool StockRun::findPlace(Connection &connection, StagedMove &staged)
{
    if (staged.place.isEmpty()) {
        staged.move.place = StockLedger::usualPlace(connection);
        return true;
    }
    if (const auto place = StockRepository(connection).placeByName(staged.place)) {
        staged.move.place = place->id;
        return true;
    }
    rejectStaged(staged, QStringLiteral(QT_TRANSLATE_NOOP("import", "There is no such place: %1")),
                 m_columns.place, staged.place);
    return false;
}

/// A list of what is there, taken as opening stock, would double it: that has to be said to be meant.
bool StockRun::seeWhatIsThere(Connection &connection, StagedMove &staged)
{
    const StockMove &move = staged.move;
    if (move.kind != StockMoveKind::Opening ||
        connection.number(u"SELECT count(*) FROM stock_move WHERE product_id = ? AND place_id = ?"_s,
                          {move.product.value, move.place.value}) == 0)
        return true;
    if (staged.isKindSaid) {
        m_addedTo.insert(move.product.value);
        return true;
    }
    const int column = staged.code.isEmpty() ? m_columns.barcode : m_columns.code;
    rejectStaged(staged,
                 QStringLiteral(QT_TRANSLATE_NOOP("import", "Stock of this is kept already, say whether the "
                                                            "list is a count or opening stock: %1")),
                 column, staged.code.isEmpty() ? staged.barcode : staged.code);
    return false;
}

void StockRun::match(Connection &connection)
{
    const auto since = StockLedger::keptSince(connection);
    if (!since)
        throw DbError(Cause::StockNotKept);
    for (StagedMove &staged : m_moves) {
        if (staged.day < *since) {
            rejectStaged(staged,
                         QStringLiteral(QT_TRANSLATE_NOOP("import", "No stock was kept on that day yet: %1")),
                         m_columns.date, staged.day.iso());
            continue;
        }
        if (!findProduct(connection, staged) || !findPlace(connection, staged) ||
            !seeWhatIsThere(connection, staged))
            continue;
        staged.move.at = timeOf(staged);
        ++m_outcome.created;
    }
    m_outcome.records[u"moves"_s].created = m_outcome.created;
    if (!m_addedTo.isEmpty())
        m_outcome.notes.append({QStringLiteral(QT_TRANSLATE_N_NOOP(
                                    "import", "%n product(s) were added to what was there already")),
                                m_addedTo.size()});
}

void StockRun::write(Transaction &tx, BatchId batch, Progress &progress)
{
    const QString note = QFileInfo(m_setting.options.path).fileName();
    const auto insert = tx.connection().statement(u"INSERT INTO stock_move (product_id, place_id, kind, at, "
                                                  u"business_day, quantity, counted, unit_cost, "
                                                  "note, batch_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    const auto bindOr = [&](int parameter, bool isThere, qint64 value) {
        if (isThere)
            insert->bind(parameter, value);
        else
            insert->bindNull(parameter);
    };
    qint64 done = 0;
    for (const StagedMove &staged : m_moves) {
        if (++done % movesBetweenReports == 0)
            progress.report(done, static_cast<qint64>(m_moves.size()));
        if (staged.isRejected)
            continue;
        const StockMove &move = staged.move;
        insert->bind(0, move.product.value);
        insert->bind(1, move.place.value);
        insert->bind(2, stockMoveKindKey(move.kind));
        insert->bind(3, stockTimeText(move.at));
        insert->bind(4, staged.day.iso());
        bindOr(5, !move.counted, move.quantity.milli);
        bindOr(6, move.counted.has_value(), move.counted.value_or(Quantity()).milli);
        bindOr(7, move.unitCost.has_value(), move.unitCost.value_or(UnitPrice()).micro);
        insert->bind(8, note);
        insert->bind(9, batch.value);
        insert->run();
    }
    tx.touched().all = true;
}

} // namespace tefter
