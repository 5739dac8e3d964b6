// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/PurchaseRowReader.h"

#include "core/exchange/csv/CsvWriter.h"
#include "core/exchange/formats/CellWords.h"
#include "core/exchange/formats/MinorUnits.h"
#include "core/suppliers/SupplierProductService.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int purchaseCostDecimals = 6;
constexpr int purchaseQuantityDecimals = 3;
constexpr qint64 largestExtra = 1'000'000'000'000;

} // namespace

QString PurchaseRowReader::text(const CsvReader &row, QLatin1StringView field) const
{
    return cellText(row.cell(column(field)));
}

tl::expected<PurchaseRow, RowFault> PurchaseRowReader::read(const CsvReader &row) const
{
    PurchaseRow result;
    result.fileLine = row.line();
    result.number = codeText(row.cell(column("number"_L1)));
    result.supplier = text(row, "supplier"_L1).simplified();
    result.supplierCode = codeText(row.cell(column("supplier_code"_L1)));
    result.code = codeText(row.cell(column("code"_L1)));
    result.barcode = codeText(row.cell(column("barcode"_L1)));
    result.theirCode = codeText(row.cell(column("their_code"_L1)));
    result.productName = text(row, "product_name"_L1).simplified();
    result.document = codeText(row.cell(column("document"_L1)));
    result.placeName = text(row, "place"_L1);
    if (isShortenedNumber(result.barcode))
        return tl::unexpected(RowFault{
            column("barcode"_L1),
            QStringLiteral(QT_TRANSLATE_NOOP("import", "A spreadsheet has cut the digits off: %1"))});
    if (result.supplier.isEmpty() && result.supplierCode.isEmpty())
        return tl::unexpected(
            RowFault{-1, QStringLiteral(QT_TRANSLATE_NOOP("import", "This row names no supplier."))});
    if (result.code.isEmpty() && result.barcode.isEmpty() && result.theirCode.isEmpty() &&
        result.productName.isEmpty())
        return tl::unexpected(
            RowFault{-1, QStringLiteral(QT_TRANSLATE_NOOP("import", "This row names no product."))});
    for (const auto &part :
         {&PurchaseRowReader::readDays, &PurchaseRowReader::readQuantities, &PurchaseRowReader::readCosts}) {
        if (auto fault = (this->*part)(row, result))
            return tl::unexpected(*fault);
    }
    if (auto fault = settle(result))
        return tl::unexpected(*fault);
    return result;
}

std::optional<RowFault> PurchaseRowReader::readDays(const CsvReader &row, PurchaseRow &result) const
{
    struct DayCell
    {
        QLatin1StringView field;
        Day PurchaseRow::*member;
        bool mayCome; ///< later than today
    };
    for (const DayCell &cell : {DayCell{"ordered_on"_L1, &PurchaseRow::orderedOn, false},
                                DayCell{"promised_on"_L1, &PurchaseRow::promisedOn, true},
                                DayCell{"received_on"_L1, &PurchaseRow::receivedOn, false}}) {
        const int at = column(cell.field);
        if (cellText(row.cell(at)).isEmpty())
            continue;
        const auto day = m_setting.values.day(at, row.cell(at));
        if (!day || !day->isValid())
            return RowFault{at, QStringLiteral(QT_TRANSLATE_NOOP("import", "This is not a date: %1"))};
        if (!cell.mayCome && *day > m_setting.today)
            return RowFault{at, QStringLiteral(QT_TRANSLATE_NOOP("import", "This day is still to come: %1"))};
        result.*cell.member = *day;
    }
    return {};
}

std::optional<RowFault> PurchaseRowReader::readQuantities(const CsvReader &row, PurchaseRow &result) const
{
    const auto quantityAt = [&](int at, std::optional<Quantity> &quantity) -> std::optional<RowFault> {
        if (cellText(row.cell(at)).isEmpty())
            return {};
        const auto number =
            m_setting.values.decimal(at, withoutGuard(row.cell(at)), purchaseQuantityDecimals);
        if (!number || *number < 0 || *number > largestLineQuantity)
            return RowFault{at, QStringLiteral(QT_TRANSLATE_NOOP("import", "This is not a quantity: %1"))};
        quantity = Quantity{*number};
        return {};
    };
    std::optional<Quantity> defective;
    for (const auto &[field, quantity] :
         {std::pair("quantity"_L1, &result.ordered), std::pair("received"_L1, &result.received),
          std::pair("defective"_L1, &defective)}) {
        if (auto fault = quantityAt(column(field), *quantity))
            return fault;
    }
    result.defective = defective.value_or(Quantity());
    return {};
}

std::optional<RowFault> PurchaseRowReader::readCosts(const CsvReader &row, PurchaseRow &result) const
{
    if (const int at = column("unit_cost"_L1); !cellText(row.cell(at)).isEmpty()) {
        const auto cost = m_setting.values.decimal(at, withoutGuard(row.cell(at)), purchaseCostDecimals);
        if (!cost || *cost < 0 || *cost > largestUnitCost)
            return RowFault{at, QStringLiteral(QT_TRANSLATE_NOOP("import", "This is not a price: %1"))};
        result.unitCost = UnitPrice{*cost};
    }
    if (const int at = column("extra_cost"_L1); !cellText(row.cell(at)).isEmpty()) {
        const auto sum = m_setting.values.decimal(at, withoutGuard(row.cell(at)), purchaseCostDecimals);
        bool isRounded = false;
        const auto minor = sum ? minorUnits(*sum, m_setting.shop.currency.decimals, isRounded) : std::nullopt;
        if (!minor || *minor < 0 || *minor > largestExtra)
            return RowFault{at, QStringLiteral(QT_TRANSLATE_NOOP("import", "This is not an amount: %1"))};
        result.extraCost = Money{*minor};
    }
    return {};
}

/// What a row leaves open: without an order, and in a file that does not say how many came, what is there
/// has come.
std::optional<RowFault> PurchaseRowReader::settle(PurchaseRow &result) const
{
    const bool isDelivery = result.number.isEmpty();
    const bool saysReceived = column("received"_L1) >= 0;
    if (!result.received && (isDelivery || (!saysReceived && result.receivedOn.isValid())))
        result.received = result.ordered;
    if (isDelivery && !result.receivedOn.isValid())
        result.receivedOn = result.orderedOn;
    if (isDelivery && !result.hasCome())
        return RowFault{-1, QStringLiteral(QT_TRANSLATE_NOOP(
                                "import", "There is no order number, and nothing that came."))};
    if (result.hasCome() && !result.receivedOn.isValid())
        return RowFault{
            -1, QStringLiteral(QT_TRANSLATE_NOOP("import", "The day on which the goods came is missing."))};
    if (!isDelivery && result.ordered.value_or(Quantity()).milli == 0 && !result.hasCome())
        return RowFault{-1, QStringLiteral(QT_TRANSLATE_NOOP("import", "The quantity is missing."))};
    if (result.defective.milli > result.received.value_or(Quantity()).milli)
        return RowFault{column("defective"_L1),
                        QStringLiteral(QT_TRANSLATE_NOOP("import", "More is defective than came: %1"))};
    return {};
}

} // namespace tefter
