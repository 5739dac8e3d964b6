// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Verbs.h"
#include "core/registry/Services.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

QString quantityText(Quantity quantity)
{
    return decimalText(quantity.milli, 3);
}

QJsonValue moneyJson(const std::optional<Money> &money, const Currency &currency)
{
    return money ? QJsonValue(plainText(*money, currency)) : QJsonValue();
}

/// As the window says it: how much, or why not.
QString orderText(const ReorderLine &line)
{
    switch (line.cut) {
    case ReorderCut::NoCash:
        return u"0 (no cash left)"_s;
    case ReorderCut::BelowMinimum:
        return u"0 (below their minimum)"_s;
    case ReorderCut::ByHand:
    case ReorderCut::None:
        break;
    }
    const QString order = quantityText(line.order);
    return line.isPart() ? u"%1 (of %2)"_s.arg(order, quantityText(line.need)) : order;
}

QJsonValue cutJson(ReorderCut cut)
{
    if (cut == ReorderCut::None)
        return {};
    return cut == ReorderCut::NoCash ? u"no cash"_s : u"below minimum"_s;
}

QJsonObject reorderJson(const ReorderLine &line, const Currency &currency)
{
    QJsonObject object{{u"id"_s, line.product.value},
                       {u"code"_s, line.code},
                       {u"name"_s, line.name},
                       {u"supplier"_s, line.supplierName},
                       {u"on_hand"_s, quantityText(line.onHand)},
                       {u"reserved"_s, quantityText(line.reserved)},
                       {u"asked"_s, quantityText(line.asked)},
                       {u"on_the_way"_s, quantityText(line.onTheWay)},
                       {u"sold_per_day"_s, quantityText(line.perDay)},
                       {u"reorder_point"_s, quantityText(line.point)},
                       {u"order"_s, quantityText(line.order)},
                       {u"in_drafts"_s, quantityText(line.drafted)},
                       {u"need"_s, quantityText(line.need)},
                       {u"fits"_s, line.fits()},
                       {u"left_out"_s, cutJson(line.cut)}};
    object.insert(u"days_of_cover"_s, line.coverDays ? QJsonValue(*line.coverDays) : QJsonValue());
    object.insert(u"lead_days"_s, line.leadDays ? QJsonValue(*line.leadDays) : QJsonValue());
    object.insert(u"cost"_s, moneyJson(line.cost, currency));
    object.insert(u"lost_per_day"_s, moneyJson(line.lostPerDay, currency));
    return object;
}

void printReorder(const Call &call, const ReorderList &list, const Currency &currency)
{
    QStringList cells{u"code"_s,  u"name"_s, u"on hand"_s,      u"per day"_s, u"days"_s,
                      u"order"_s, u"cost"_s, u"lost per day"_s, u"supplier"_s};
    call.print(cells.join(u'\t'));
    const auto money = [&](const std::optional<Money> &amount) {
        return amount ? plainText(*amount, currency) : u"?"_s;
    };
    for (const ReorderLine &line : list.lines) {
        cells = {line.code,
                 line.name,
                 quantityText(line.onHand),
                 line.perDay.milli > 0 ? quantityText(line.perDay) : u"-"_s,
                 line.coverDays ? QString::number(*line.coverDays) : u"-"_s,
                 orderText(line),
                 line.fits() ? money(line.cost) : u"-"_s,
                 money(line.lostPerDay),
                 line.supplierName};
        call.print(cells.join(u'\t'));
    }
    for (const ReorderSum &sum : list.sums) {
        QString text = u"%1: %2 %3"_s.arg(sum.name.isEmpty() ? u"Without a supplier"_s : sum.name,
                                          plainText(sum.cost, currency), currency.code);
        if (sum.isLeftOut)
            text += u", below their minimum of %1: left out"_s.arg(plainText(*sum.minimum, currency));
        call.print(text);
    }
    call.print(u"Together: %1 %2"_s.arg(plainText(list.cost, currency), currency.code));
    if (list.withoutCost > 0)
        call.print(u"Without a known cost: %1"_s.arg(list.withoutCost));
    if (list.inDrafts > 0)
        call.print(u"On drafts already: %1"_s.arg(list.inDrafts));
}

Result<void> runReorder(const Call &call)
{
    auto open = call.openShop();
    if (!open)
        return failure(open.error());
    const Currency currency = open->shop().settings().currency;
    ReorderOptions options;
    if (call.has("cash")) {
        const auto cash = parseDecimal(call.value("cash"), currency.decimals);
        if (!cash || *cash < 0)
            return failure(Cause::WrongUse,
                           {u"\"%1\" is no amount; write it as 500 or 499.50."_s.arg(call.value("cash"))});
        options.cash = Money{*cash};
    }
    const auto list = open->services().reorder.list(options);
    if (!list)
        return failure(list.error());
    if (call.wantsJson()) {
        QJsonArray lines;
        for (const ReorderLine &line : list->lines)
            lines.append(reorderJson(line, currency));
        call.print(QJsonObject{{u"products"_s, lines},
                               {u"cost"_s, plainText(list->cost, currency)},
                               {u"on_drafts"_s, list->inDrafts}});
        return {};
    }
    if (list->lines.isEmpty() && list->inDrafts == 0)
        call.print(u"Nothing has to be ordered."_s);
    else
        printReorder(call, *list, currency);
    return {};
}

} // namespace

Verb reorderVerb()
{
    Verb verb;
    verb.name = u"reorder"_s;
    verb.arguments = u"FILE"_s;
    verb.summary =
        u"Prints what should be ordered, how much and from whom; first what costs most while it is missing."_s;
    verb.options = {{u"cash"_s, u"What may be spent, without VAT."_s, u"AMOUNT"_s},
                    Option(u"json"_s, u"For a machine."_s)};
    verb.run = runReorder;
    return verb;
}

} // namespace tefter
