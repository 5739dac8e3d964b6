// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/ProductRowReader.h"

#include "core/exchange/csv/CsvWriter.h"
#include "core/exchange/formats/CellWords.h"
#include "core/exchange/formats/MinorUnits.h"

#include <QRegularExpression>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int microDecimals = 6;
constexpr int milliDecimals = 3;
constexpr qint64 largestPrice = 100'000'000'000'000;
constexpr qint64 largestLevel = 1'000'000'000'000;

RowFault noNumber(int column, std::optional<qint64> read)
{
    if (!read)
        return {column, QStringLiteral(QT_TRANSLATE_NOOP("import", "This is not a number: %1"))};
    return {column, *read < 0
                        ? QStringLiteral(QT_TRANSLATE_NOOP("import", "This is below zero: %1"))
                        : QStringLiteral(QT_TRANSLATE_NOOP("import", "This is too small or too large: %1"))};
}

} // namespace

QString ProductRowReader::text(const CsvReader &row, QLatin1StringView field) const
{
    return cellText(row.cell(column(field)));
}

std::optional<RowFault> ProductRowReader::read(const CsvReader &row, ProductRow &result)
{
    Product &product = result.product;
    product.codeSource = m_setting.options.codeSource;
    product.code = text(row, "code"_L1);
    product.name = text(row, "name"_L1).simplified();
    product.unit = text(row, "unit"_L1);
    product.note = text(row, "note"_L1);
    product.brand = text(row, "brand"_L1).simplified();
    product.shelfPlace = text(row, "shelf_place"_L1).simplified();
    product.createdOn = m_setting.today;
    result.category = categoryPath(text(row, "category"_L1));
    result.variantOf = text(row, "variant_of"_L1);
    result.theirId = text(row, "their_id"_L1);
    if (product.name.isEmpty() && product.code.isEmpty())
        return RowFault{-1, QStringLiteral(QT_TRANSLATE_NOOP("import", "There is no name and no code."))};
    for (const auto &step : {&ProductRowReader::readVat, &ProductRowReader::readBarcodes,
                             &ProductRowReader::readCounts, &ProductRowReader::readLevels}) {
        if (const auto fault = (this->*step)(row, product))
            return fault;
    }
    if (auto fault = m_ownValues.read(row, product.ownValues))
        return fault;
    return readPrice(row, product);
}

/// WooCommerce puts commas between the categories of a product, and a backslash before a comma that belongs
/// to a name. A product has one here: the one furthest down the tree.
QString ProductRowReader::categoryPath(const QString &cell)
{
    if (m_setting.program != u"WooCommerce")
        return cell;
    static const QRegularExpression between(u"(?<!\\\\),"_s);
    QStringList paths;
    const QStringList parts = cell.split(between, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString path = QString(part).replace(u"\\,"_s, u","_s).trimmed();
        if (!path.isEmpty())
            paths << path;
    }
    QString deepest = paths.value(0);
    bool isApart = false;
    for (const QString &path : std::as_const(paths)) {
        // "Clothing, Clothing > Shirts" is one branch.
        isApart |= !path.startsWith(deepest) && !deepest.startsWith(path);
        if (path.count(u'>') > deepest.count(u'>'))
            deepest = path;
    }
    m_severalCategories += isApart ? 1 : 0;
    return deepest;
}

std::optional<RowFault> ProductRowReader::readVat(const CsvReader &row, Product &product) const
{
    if (text(row, "vat"_L1).isEmpty())
        return std::nullopt;
    const int at = column("vat"_L1);
    const auto rate = m_setting.values.percent(at, row.cell(at));
    if (!rate)
        return RowFault{at, QStringLiteral(QT_TRANSLATE_NOOP("import", "This is not a VAT rate: %1"))};
    product.vat = Percent{*rate};
    nameRate(product);
    return std::nullopt;
}

/// A rate of the shop's list goes on with that list.
void ProductRowReader::nameRate(Product &product) const
{
    for (const VatRate &rate : m_setting.vatRates) {
        if (rate.rate == product.vat)
            product.vatRate = VatRateId{rate.id};
    }
}

std::optional<RowFault> ProductRowReader::readPrice(const CsvReader &row, Product &product)
{
    if (text(row, "price"_L1).isEmpty())
        return std::nullopt;
    const int at = column("price"_L1);
    auto price = m_setting.values.decimal(at, withoutGuard(row.cell(at)), microDecimals);
    if (price && m_setting.options.pricesAreNet) {
        if (!product.vat && !m_setting.vatRates.isEmpty()) {
            product.vat = m_setting.vatRates.first().rate;
            nameRate(product);
        }
        price = multiplyAndRound(*price, 10'000 + product.vat.value_or(Percent{}).basisPoints, 10'000);
    }
    bool isRounded = false;
    const auto minor = price ? minorUnits(*price, m_setting.shop.currency.decimals, isRounded) : std::nullopt;
    if (minor && *minor < 0)
        return RowFault{at, QStringLiteral(QT_TRANSLATE_NOOP("import", "This is below zero: %1"))};
    if (!minor || *minor > largestPrice)
        return RowFault{at, QStringLiteral(QT_TRANSLATE_NOOP("import", "This is not a price: %1"))};
    product.price = Money{*minor};
    m_roundedPrices += isRounded ? 1 : 0;
    return std::nullopt;
}

std::optional<RowFault> ProductRowReader::readBarcodes(const CsvReader &row, Product &product) const
{
    static const QRegularExpression ends(u"[,;|\\s]+"_s);
    for (const auto field : {"barcode"_L1, "barcode2"_L1}) {
        const QString cell = text(row, field);
        if (isShortenedNumber(cell))
            return RowFault{column(field), QStringLiteral(QT_TRANSLATE_NOOP(
                                               "import", "A spreadsheet has cut the digits off: %1"))};
        product.barcodes << cell.split(ends, Qt::SkipEmptyParts);
    }
    product.barcodes.removeDuplicates();
    return std::nullopt;
}

std::optional<RowFault> ProductRowReader::readCounts(const CsvReader &row, Product &product) const
{
    struct Count
    {
        QLatin1StringView field;
        std::optional<int> Product::*member;
        int least, most;
    };
    const Count counts[] = {
        {"warranty"_L1, &Product::warrantyMonths, 0, Product::longestWarranty},
        {"uses_up"_L1, &Product::usesUpDays, 1, Product::longestUse},
    };
    for (const Count &count : counts) {
        if (text(row, count.field).isEmpty())
            continue;
        const int at = column(count.field);
        const auto number = m_setting.values.decimal(at, withoutGuard(row.cell(at)), 0);
        if (!number || *number < count.least || *number > count.most)
            return noNumber(at, number);
        product.*count.member = static_cast<int>(*number);
    }
    return std::nullopt;
}

std::optional<RowFault> ProductRowReader::readLevels(const CsvReader &row, Product &product) const
{
    struct Level
    {
        QLatin1StringView field;
        std::optional<Quantity> Product::*member;
    };
    for (const Level &level : {Level{"reorder_point"_L1, &Product::reorderPoint},
                               Level{"target_level"_L1, &Product::targetLevel}}) {
        if (text(row, level.field).isEmpty())
            continue;
        const int at = column(level.field);
        const auto number = m_setting.values.decimal(at, withoutGuard(row.cell(at)), milliDecimals);
        if (!number || *number < 0 || *number > largestLevel)
            return noNumber(at, number);
        product.*level.member = Quantity{*number};
    }
    return std::nullopt;
}

} // namespace tefter
