// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/PurchaseParties.h"

#include "core/base/SearchKey.h"
#include "core/stock/StockLedger.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype severalParties = -1;
constexpr qint64 milliInPiece = 1000;

QString theirKey(qsizetype supplier, const QString &code)
{
    return QString::number(supplier) + u'\n' + code;
}

} // namespace

void PurchaseParties::note(Places &places, const QString &key, qsizetype place)
{
    if (key.isEmpty())
        return;
    const auto known = places.constFind(key);
    places.insert(key, known == places.cend() || *known == place ? place : severalParties);
}

void PurchaseParties::load(Connection &connection)
{
    loadSuppliers(connection);
    loadProducts(connection);
    connection.each(u"SELECT id, name FROM stock_place WHERE deleted_at IS NULL"_s, {}, [&](const Row &row) {
        m_stockPlaces.insert(foldedKey(row.text(1)), row.id<StockPlaceId>(0));
    });
    if (m_setting.options.movesStock)
        m_usualPlace = StockLedger::usualPlace(connection);
}

/// Whoever is in the bin is known by the code: what was bought there stays history.
void PurchaseParties::loadSuppliers(Connection &connection)
{
    connection.each(u"SELECT id, code_source, coalesce(code, ''), name, deleted_at FROM supplier"_s, {},
                    [&](const Row &row) {
                        const auto place = static_cast<qsizetype>(suppliers.size());
                        suppliers.push_back({row.integer(0), row.text(2), row.text(3)});
                        if (row.text(1) == m_setting.options.codeSource)
                            note(m_supplierCodes, row.text(2), place);
                        if (row.isNull(4))
                            note(m_supplierNames, foldedKey(row.text(3)), place);
                    });
}

void PurchaseParties::loadProducts(Connection &connection)
{
    QHash<qint64, qsizetype> placeOfProduct, placeOfSupplier;
    for (size_t i = 0; i < suppliers.size(); ++i)
        placeOfSupplier.insert(suppliers[i].id, static_cast<qsizetype>(i));
    connection.each(
        u"SELECT id, code_source, coalesce(code, ''), name, sold_whole, deleted_at FROM product"_s, {},
        [&](const Row &row) {
            const auto place = static_cast<qsizetype>(products.size());
            placeOfProduct.insert(row.integer(0), place);
            products.push_back({row.integer(0), row.text(2), row.text(3), {}, row.flag(4)});
            if (row.text(1) == m_setting.options.codeSource)
                note(m_ownCodes, row.text(2), place);
            if (!row.isNull(5))
                return;
            note(m_codes, row.text(2), place);
            note(m_productNames, foldedKey(row.text(3)), place);
        });
    connection.each(
        u"SELECT b.product_id, b.barcode FROM product_barcode b JOIN product p "
        "ON p.id = b.product_id WHERE p.deleted_at IS NULL"_s,
        {}, [&](const Row &row) { note(m_barcodes, row.text(1), placeOfProduct.value(row.integer(0))); });
    connection.each(u"SELECT supplier_id, product_id, code FROM supplier_product WHERE code <> ''"_s, {},
                    [&](const Row &row) {
                        note(m_theirCodes, theirKey(placeOfSupplier.value(row.integer(0)), row.text(2)),
                             placeOfProduct.value(row.integer(1)));
                    });
}

std::optional<PartyFault> PurchaseParties::find(PurchaseRow &row)
{
    if (auto fault = findSupplier(row))
        return fault;
    if (auto fault = findProduct(row))
        return fault;
    return findPlace(row);
}

std::optional<PartyFault> PurchaseParties::findSupplier(PurchaseRow &row)
{
    const QString nameKey = foldedKey(row.supplier);
    const std::pair<const Places *, QString> ways[] = {
        {&m_supplierCodes, row.supplierCode}, {&m_supplierNames, nameKey}, {&m_supplierCodes, row.supplier}};
    const bool byCode = row.supplier.isEmpty();
    const QLatin1StringView field = byCode ? "supplier_code"_L1 : "supplier"_L1;
    const QString said = byCode ? row.supplierCode : row.supplier;
    for (const auto &[places, key] : ways) {
        const auto found = key.isEmpty() ? places->cend() : places->constFind(key);
        if (found == places->cend())
            continue;
        if (*found == severalParties)
            return PartyFault{
                field, QStringLiteral(QT_TRANSLATE_NOOP("import", "More than one supplier fits: %1")), said};
        row.party = static_cast<size_t>(*found);
        return {};
    }
    if (!m_setting.options.makesMissing)
        return PartyFault{field, QStringLiteral(QT_TRANSLATE_NOOP("import", "There is no such supplier: %1")),
                          said};
    row.party = suppliers.size();
    suppliers.push_back({0, row.supplierCode, said});
    note(m_supplierCodes, row.supplierCode, static_cast<qsizetype>(row.party));
    note(m_supplierNames, nameKey, static_cast<qsizetype>(row.party));
    return {};
}

std::optional<PartyFault> PurchaseParties::findProduct(PurchaseRow &row)
{
    const QString theirs =
        row.theirCode.isEmpty() ? QString() : theirKey(static_cast<qsizetype>(row.party), row.theirCode);
    const bool hasCode = !row.code.isEmpty() || !row.barcode.isEmpty() || !theirs.isEmpty();
    struct Way
    {
        const Places &places;
        QString key;
        QLatin1StringView field;
        const QString &said;
    };
    const Way ways[] = {{m_ownCodes, row.code, "code"_L1, row.code},
                        {m_barcodes, row.code, "code"_L1, row.code},
                        {m_codes, row.code, "code"_L1, row.code},
                        {m_barcodes, row.barcode, "barcode"_L1, row.barcode},
                        {m_codes, row.barcode, "barcode"_L1, row.barcode},
                        {m_theirCodes, theirs, "their_code"_L1, row.theirCode},
                        {m_productNames, hasCode ? QString() : foldedKey(row.productName), "product_name"_L1,
                         row.productName}};
    const Way *first = nullptr;
    for (const Way &way : ways) {
        if (way.key.isEmpty())
            continue;
        first = first ? first : &way;
        const auto found = way.places.constFind(way.key);
        if (found == way.places.cend())
            continue;
        if (*found == severalParties)
            return PartyFault{way.field,
                              QStringLiteral(QT_TRANSLATE_NOOP("import", "More than one product fits: %1")),
                              way.said};
        row.goods = static_cast<size_t>(*found);
        return requireWhole(row);
    }
    if (!m_setting.options.makesMissing)
        return PartyFault{first ? first->field : "product_name"_L1,
                          QStringLiteral(QT_TRANSLATE_NOOP("import", "There is no such product: %1")),
                          first ? first->said : row.productName};
    row.goods = products.size();
    const auto place = static_cast<qsizetype>(row.goods);
    const QString name = !row.productName.isEmpty() ? row.productName : first ? first->said : QString();
    products.push_back({0, row.code, name, row.barcode});
    note(m_ownCodes, row.code, place);
    note(m_barcodes, row.barcode, place);
    note(m_theirCodes, theirs, place);
    if (!hasCode)
        note(m_productNames, foldedKey(row.productName), place);
    return {};
}

/// Half a piece of a thing that is sold whole is neither ordered nor received.
std::optional<PartyFault> PurchaseParties::requireWhole(const PurchaseRow &row) const
{
    if (!products[row.goods].soldWhole)
        return {};
    for (const auto &[field, quantity] : {std::pair("quantity"_L1, row.ordered.value_or(Quantity())),
                                          std::pair("received"_L1, row.received.value_or(Quantity())),
                                          std::pair("defective"_L1, row.defective)}) {
        if (quantity.milli % milliInPiece != 0)
            return PartyFault{
                field, QStringLiteral(QT_TRANSLATE_NOOP("import", "This product is only sold whole: %1")),
                decimalText(quantity.milli, 3)};
    }
    return {};
}

/// Only what moves stock needs to know where.
std::optional<PartyFault> PurchaseParties::findPlace(PurchaseRow &row) const
{
    row.place = m_usualPlace;
    if (row.placeName.isEmpty())
        return {};
    row.place = m_stockPlaces.value(foldedKey(row.placeName));
    if (row.place.isValid() || !m_setting.options.movesStock)
        return {};
    return PartyFault{"place"_L1, QStringLiteral(QT_TRANSLATE_NOOP("import", "There is no such place: %1")),
                      row.placeName};
}

} // namespace tefter
