// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Verbs.h"
#include "core/customers/CustomerSteps.h"
#include "core/registry/Services.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

QString costText(const std::optional<UnitPrice> &cost)
{
    return cost ? decimalText(cost->micro, 6, 2) : QString();
}

QJsonObject jsonOf(const StockRow &row, const Currency &currency)
{
    QJsonObject object{{u"id"_s, row.product.value},
                       {u"code"_s, row.code},
                       {u"name"_s, row.name},
                       {u"unit"_s, row.unit},
                       {u"on_hand"_s, decimalText(row.onHand.milli, 3)},
                       {u"reserved"_s, decimalText(row.reserved.milli, 3)},
                       {u"on_the_way"_s, decimalText(row.onTheWay.milli, 3)},
                       {u"last_moved"_s, row.lastMoved.iso()}};
    object.insert(u"average_cost"_s, row.average ? QJsonValue(costText(row.average)) : QJsonValue());
    object.insert(u"value"_s, row.value ? QJsonValue(plainText(*row.value, currency)) : QJsonValue());
    return object;
}

/// The place that is meant by its name.
Result<StockPlaceId> placeMeant(const Call &call, Services &services)
{
    if (!call.has("place"))
        return StockPlaceId();
    const auto places = services.stockPlaces.list();
    if (!places)
        return failure(places.error());
    QStringList names;
    for (const StockPlace &place : *places) {
        if (place.name.compare(call.value("place"), Qt::CaseInsensitive) == 0)
            return place.id;
        names << place.name;
    }
    return failure(Cause::WrongUse, {u"there is no place \"%1\"; the places are %2."_s.arg(
                                        call.value("place"), names.join(u", "_s))});
}

void printRows(const Call &call, const QList<StockRow> &rows, const Currency &currency)
{
    QList<QStringList> cells{{u"code"_s, u"name"_s, u"on hand"_s, u"average cost"_s, u"value"_s}};
    for (const StockRow &row : rows)
        cells << QStringList{row.code, row.name, decimalText(row.onHand.milli, 3), costText(row.average),
                             row.value ? plainText(*row.value, currency) : QString()};
    QList<qsizetype> widths(cells.first().size(), 0);
    for (const QStringList &line : std::as_const(cells)) {
        for (qsizetype c = 0; c < line.size(); ++c)
            widths[c] = qMax(widths[c], line[c].size());
    }
    for (const QStringList &line : std::as_const(cells)) {
        QString text;
        for (qsizetype c = 0; c < line.size(); ++c)
            text += (c < 2 ? line[c].leftJustified(widths[c]) : line[c].rightJustified(widths[c])) + u"  "_s;
        call.print(text.trimmed().isEmpty() ? QString() : text);
    }
}

/// Switches stock keeping on, with a first place where there is none.
Result<void> keepSince(const Call &call, StockService &stock)
{
    auto settings = stock.settings();
    if (!settings)
        return failure(settings.error());
    settings->since = call.day("keep-since");
    const auto kept = stock.changeSettings(*settings, call.has("place") ? call.value("place") : u"Shop"_s);
    if (kept)
        call.print(u"Stock is kept since %1."_s.arg(settings->since.iso()));
    return kept;
}

/// Nothing is known of the days to come, nor of those before stock was kept.
Result<void> checkDay(Day asked, Day since, Day today)
{
    if (asked.isValid() && asked > today)
        return failure(Cause::WrongUse, {u"%1 lies in the future."_s.arg(asked.iso())});
    if (asked.isValid() && asked < since)
        return failure(Cause::WrongUse,
                       {u"there are no data before %1, when stock began to be kept."_s.arg(since.iso())});
    return {};
}

Result<void> runStock(const Call &call)
{
    auto open = call.openShop();
    if (!open)
        return failure(open.error());
    Services &services = open->services();
    if (call.has("keep-since"))
        return keepSince(call, services.stock);
    const auto settings = services.stock.settings();
    if (!settings)
        return failure(settings.error());
    if (!settings->since.isValid())
        return failure(Cause::StockNotKept);
    const auto place = placeMeant(call, services);
    if (!place)
        return failure(place.error());
    StockFilter filter;
    filter.place = *place;
    filter.asOf = call.day("at");
    if (const auto known = checkDay(filter.asOf, settings->since, open->shop().clock().today()); !known)
        return known;
    filter.belowZero = call.has("below-zero");
    const auto rows = services.stockList.all(filter, {}, shopLanguage(open->shop()));
    if (!rows)
        return failure(rows.error());
    const Currency currency = open->shop().settings().currency;
    Money value;
    for (const StockRow &row : *rows)
        value += row.value.value_or(Money());
    if (call.wantsJson()) {
        QJsonArray array;
        for (const StockRow &row : *rows)
            array.append(jsonOf(row, currency));
        call.print(QJsonObject{{u"products"_s, array}, {u"value"_s, plainText(value, currency)}});
        return {};
    }
    printRows(call, *rows, currency);
    call.print(u"Value at the average cost: %1 %2"_s.arg(plainText(value, currency), currency.code));
    return {};
}

} // namespace

Verb stockVerb()
{
    Verb verb;
    verb.name = u"stock"_s;
    verb.arguments = u"FILE"_s;
    verb.summary = u"Prints what is there of every product, its average cost and what it is worth."_s;
    verb.options = {Option(u"at"_s, u"As it was at the end of this day."_s, u"YYYY-MM-DD"_s).aDay(),
                    {u"place"_s, u"Only what lies in this place."_s, u"NAME"_s},
                    Option(u"keep-since"_s, u"Keeps stock from this day on; --place names the first place."_s,
                           u"YYYY-MM-DD"_s)
                        .aDay()
                        .notWith(u"at"_s),
                    Option(u"below-zero"_s, u"Only products of which more went out than came in."_s),
                    Option(u"json"_s, u"As JSON."_s)};
    verb.run = runStock;
    return verb;
}

} // namespace tefter
