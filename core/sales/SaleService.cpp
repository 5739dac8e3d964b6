// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/SaleService.h"

#include "core/catalogue/PriceRepository.h"
#include "core/catalogue/ProductRepository.h"
#include "core/sales/SaleRepository.h"
#include "core/sales/SaleStock.h"
#include "core/shop/Shop.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

const Quantity one{1000};

QString series(SaleKind kind)
{
    switch (kind) {
    case SaleKind::Sale:
        return u"H"_s;
    case SaleKind::Return:
        return u"R"_s;
    case SaleKind::Adjustment:
        break;
    }
    return u"K"_s;
}

QString nextNumber(Transaction &tx, const Sale &sale)
{
    const QString year = sale.at.toString(u"yyyy"_s);
    SaleRepository sales(tx.connection());
    for (;;) {
        const qint64 next = tx.nextNumber(u"sale-%1-%2"_s.arg(series(sale.kind), year));
        const QString number = u"%1-%2-%3"_s.arg(series(sale.kind), year).arg(next, 4, 10, QLatin1Char('0'));
        if (!sales.isNumberTaken(sale.source, number))
            return number;
    }
}

QString countryOf(Connection &connection, CustomerId customer, const QString &shopCountry)
{
    const QString own = connection.text(u"SELECT country FROM customer_address WHERE customer_id = ? AND "
                                        "country <> '' ORDER BY position LIMIT 1"_s,
                                        {customer.value});
    return own.isEmpty() ? shopCountry : own;
}

Result<void> reckon(SaleLine &line, const Currency &currency)
{
    const auto total = lineTotal(line.unitPrice, line.quantity, currency.decimals);
    if (!total || total->minor > largestTotal || total->minor < -largestTotal)
        return failure(Cause::BadValue, {u"total"_s, line.description});
    line.total = *total;
    return {};
}

/// Sees whether the document may be kept, and fills in its totals.
Result<void> reckon(Connection &connection, Sale &sale, const Currency &currency, Day today)
{
    if (!sale.at.isValid() || sale.businessDay() > today || sale.at.date().year() < 1900)
        return failure(Cause::BadValue, {u"day"_s, sale.businessDay().iso()});
    if (sale.lines.isEmpty())
        return failure(Cause::BadValue, {u"lines"_s, u"0"_s});
    if (sale.customer.isValid() &&
        connection.number(u"SELECT count(*) FROM customer WHERE id = ?"_s, {sale.customer.value}) == 0)
        return failure(Cause::NotFound, {u"customer"_s, QString::number(sale.customer.value)});
    auto lines = SaleService::reckoned(sale.lines, sale.kind, currency);
    if (!lines)
        return failure(lines.error());
    sale.lines = *lines;
    const auto total = totalOf(sale.lines);
    if (!total)
        return failure(Cause::BadValue, {u"total"_s, sale.number});
    sale.total = *total;
    return {};
}

/// What a line of a product has from the product where nothing else was said.
Result<void> fillFromProduct(Connection &connection, SaleLine &line, Day day)
{
    if (!line.product.isValid())
        return {};
    const auto product = ProductRepository(connection).find(line.product);
    if (!product)
        return failure(Cause::NotFound, {u"product"_s, QString::number(line.product.value)});
    if (line.description.isEmpty())
        line.description = product->name;
    if (!line.vat)
        line.vat = PriceRepository(connection).vatOn(line.product, day);
    return {};
}

/// Writes a new document with what it does to the stock.
Result<SaleId> insertMoving(Transaction &tx, Sale &sale, QList<CountShift> *shifts = nullptr)
{
    SaleStock stock(tx, sale);
    if (const auto ready = stock.prepare(sale); !ready)
        return failure(ready.error());
    const SaleId id = SaleRepository(tx.connection()).insert(tx, sale);
    if (const auto moved = stock.follow({id}); !moved)
        return failure(moved.error());
    if (shifts)
        *shifts = stock.shifts();
    return id;
}

StepLabel recordedLabel(SaleKind kind, const QString &what)
{
    switch (kind) {
    case SaleKind::Sale:
        return {QStringLiteral(QT_TRANSLATE_NOOP("step", "Sale of %1 entered")), {what}};
    case SaleKind::Return:
        return {QStringLiteral(QT_TRANSLATE_NOOP("step", "Return of %1 entered")), {what}};
    case SaleKind::Adjustment:
        break;
    }
    return {QStringLiteral(QT_TRANSLATE_NOOP("step", "Correction of %1 entered")), {what}};
}

/// What the undo line calls a document that has no number yet: its sum.
QString roughSum(const Sale &sale, const Currency &currency)
{
    Money sum;
    for (const SaleLine &line : sale.lines) {
        const Money total = lineTotal(line.unitPrice, line.quantity, currency.decimals).value_or(Money());
        if (total.minor < largestTotal && total.minor > -largestTotal)
            sum += total;
    }
    return plainText(sum, currency) + u' ' + currency.code;
}

} // namespace

Result<Sale> SaleService::find(SaleId id) const
{
    return m_shop.read([&](Connection &c) -> Result<Sale> {
        if (const auto sale = SaleRepository(c).find(id))
            return *sale;
        return failure(Cause::NotFound, {u"sale"_s, QString::number(id.value)});
    });
}

Result<SaleId> SaleService::record(Sale sale, QList<CountShift> *shifts)
{
    const ShopSettings settings = m_shop.settings();
    if (!sale.at.isValid())
        sale.at = m_shop.clock().now();
    sale.id = {};
    for (SaleLine &line : sale.lines)
        line.id = {};
    return m_shop.write(
        recordedLabel(sale.kind, roughSum(sale, settings.currency)), [&](Transaction &tx) -> Result<SaleId> {
            Connection &connection = tx.connection();
            for (SaleLine &line : sale.lines) {
                if (const auto filled = fillFromProduct(connection, line, sale.businessDay()); !filled)
                    return failure(filled.error());
            }
            const Day today = m_shop.clock().today();
            if (const auto done = reckon(connection, sale, settings.currency, today); !done)
                return failure(done.error());
            if (sale.country.isEmpty())
                sale.country = countryOf(connection, sale.customer, settings.country);
            SaleRepository sales(connection);
            if (sale.number.isEmpty())
                sale.number = nextNumber(tx, sale);
            else if (sales.isNumberTaken(sale.source, sale.number))
                return failure(Cause::CodeTaken, {sale.number, sale.number});
            return insertMoving(tx, sale, shifts);
        });
}

Result<SaleId> SaleService::takeBack(SaleId sale)
{
    const auto back = m_shop.read([&](Connection &c) -> Result<Sale> {
        SaleRepository sales(c);
        const auto sold = sales.find(sale);
        if (!sold)
            return failure(Cause::NotFound, {u"sale"_s, QString::number(sale.value)});
        Sale result;
        result.kind = SaleKind::Return;
        result.customer = sold->customer;
        result.country = sold->country;
        result.place = sold->place;
        for (const SaleLine &line : sold->lines) {
            SaleLine taken = line;
            taken.returns = line.id;
            taken.at = {};
            // What came back before has a negative quantity.
            taken.quantity.milli = -(line.quantity.milli + sales.returnedOf(line.id).milli);
            if (taken.quantity.milli < 0)
                result.lines.append(taken);
        }
        if (result.lines.isEmpty())
            return failure(Cause::BadValue, {u"quantity"_s, sold->number});
        return result;
    });
    return back ? record(*back) : failure(back.error());
}

Result<void> SaleService::change(Sale sale, QList<CountShift> *shifts)
{
    return m_shop.write({QStringLiteral(QT_TRANSLATE_NOOP("step", "Document %1 changed")), {sale.number}},
                        [&](Transaction &tx) -> Result<void> {
                            SaleRepository sales(tx.connection());
                            const auto before = sales.find(sale.id);
                            if (!before)
                                return failure(Cause::NotFound, {u"sale"_s, sale.number});
                            if (sale.number.trimmed().isEmpty())
                                return failure(Cause::BadValue, {u"number"_s, sale.number});
                            if ((before->number != sale.number || before->source != sale.source) &&
                                sales.isNumberTaken(sale.source, sale.number))
                                return failure(Cause::CodeTaken, {sale.number, sale.number});
                            sale.isBinned = before->isBinned;
                            for (SaleLine &line : sale.lines) {
                                if (line.id.isValid())
                                    continue;
                                const auto filled =
                                    fillFromProduct(tx.connection(), line, sale.businessDay());
                                if (!filled)
                                    return filled;
                            }
                            const auto done = reckon(tx.connection(), sale, m_shop.settings().currency,
                                                     m_shop.clock().today());
                            if (!done)
                                return done;
                            SaleStock stock(tx, *before, sale);
                            if (const auto ready = stock.prepare(sale); !ready)
                                return ready;
                            sales.change(tx, sale);
                            auto moved = stock.follow({sale.id});
                            if (moved && shifts)
                                *shifts = stock.shifts();
                            return moved;
                        });
}

Result<void> SaleService::bin(const QList<SaleId> &sales, QList<CountShift> *shifts)
{
    return setBinned(sales, true, shifts);
}

Result<void> SaleService::restore(const QList<SaleId> &sales, QList<CountShift> *shifts)
{
    return setBinned(sales, false, shifts);
}

Result<void> SaleService::setBinned(const QList<SaleId> &sales, bool binned, QList<CountShift> *shifts)
{
    if (sales.isEmpty())
        return {};
    const bool single = sales.size() == 1;
    QString what = QString::number(sales.size());
    if (single) {
        const auto sale = find(sales.first());
        if (!sale)
            return failure(sale.error());
        what = sale->number;
    }
    const QString key =
        binned ? (single ? QStringLiteral(QT_TRANSLATE_NOOP("step", "Document %1 put in the bin"))
                         : QStringLiteral(QT_TRANSLATE_NOOP("step", "Documents put in the bin: %1")))
               : (single ? QStringLiteral(QT_TRANSLATE_NOOP("step", "Document %1 restored from the bin"))
                         : QStringLiteral(QT_TRANSLATE_NOOP("step", "Documents restored from the bin: %1")));
    return m_shop.write({key, {what}}, [&](Transaction &tx) -> Result<void> {
        SaleRepository repository(tx.connection());
        const QVariant deletedAt = binned ? QVariant(m_shop.clock().utcText()) : QVariant();
        SaleStock stock(tx, sales);
        for (const SaleId id : sales) {
            const auto sale = repository.find(id);
            if (!sale)
                return failure(Cause::NotFound, {u"sale"_s, QString::number(id.value)});
            if (sale->isBinned != binned)
                repository.setBinned(tx, *sale, deletedAt);
        }
        auto moved = stock.follow(sales);
        if (moved && shifts)
            *shifts = stock.shifts();
        return moved;
    });
}

Result<QList<SaleLine>> SaleService::reckoned(QList<SaleLine> lines, SaleKind kind, const Currency &currency)
{
    for (SaleLine &line : lines) {
        if (line.quantity.milli == 0)
            return failure(Cause::BadValue, {u"quantity"_s, u"0"_s});
        if (kind == SaleKind::Return && line.quantity.milli > 0)
            line.quantity.milli = -line.quantity.milli;
        if (const auto done = reckon(line, currency); !done)
            return failure(done.error());
    }
    return lines;
}

std::optional<SaleLine> SaleService::amountLine(Money amount, const Currency &currency,
                                                const QString &description)
{
    const auto price = unitPriceOf(amount, currency);
    if (!price || amount.minor > largestTotal || amount.minor < -largestTotal)
        return std::nullopt;
    SaleLine line;
    line.description = description;
    line.quantity = one;
    line.unitPrice = *price;
    line.total = amount;
    return line;
}

Result<SaleLine> SaleService::productLine(ProductId product, Quantity quantity,
                                          std::optional<UnitPrice> price, Day day) const
{
    const Day sold = day.isValid() ? day : m_shop.clock().today();
    return m_shop.read([&](Connection &c) -> Result<SaleLine> {
        const auto found = ProductRepository(c).find(product);
        if (!found)
            return failure(Cause::NotFound, {u"product"_s, QString::number(product.value)});
        const Currency currency = m_shop.settings().currency;
        SaleLine line;
        line.product = product;
        line.description = found->name;
        const PriceOfDay then = PriceRepository(c).on(product, sold);
        line.vat = then.vat;
        line.quantity = quantity;
        if (price)
            line.unitPrice = *price;
        else if (const auto own = then.price ? unitPriceOf(*then.price, currency) : std::nullopt)
            line.unitPrice = *own;
        else
            return failure(Cause::BadValue, {u"price"_s, found->name});
        if (const auto done = reckon(line, currency); !done)
            return failure(done.error());
        return line;
    });
}

} // namespace tefter
