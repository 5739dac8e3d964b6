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

QString firstPhone(const Customer &customer)
{
    return customer.phones.isEmpty() ? QString() : customer.phones.first().number;
}

QString firstEmail(const Customer &customer)
{
    return customer.emails.isEmpty() ? QString() : customer.emails.first().address;
}

Result<QJsonArray> people(Services &services, const QString &text, int limit)
{
    const auto hits = services.customerSearch.find(text, limit);
    if (!hits)
        return failure(hits.error());
    QList<CustomerId> ids;
    for (const SearchIndex::Hit &hit : *hits)
        ids.append(CustomerId{hit.id});
    const auto found = services.customers.findAll(ids);
    if (!found)
        return failure(found.error());
    const Language language = shopLanguage(services.shop);
    QJsonArray array;
    for (const Customer &customer : *found)
        array.append(QJsonObject{{u"kind"_s, u"customer"_s},
                                 {u"id"_s, customer.id.value},
                                 {u"code"_s, customer.code},
                                 {u"name"_s, customer.label(language)},
                                 {u"phone"_s, firstPhone(customer)},
                                 {u"email"_s, firstEmail(customer)}});
    return array;
}

Result<QJsonArray> products(Services &services, const QString &text, int limit)
{
    const auto hits = services.productSearch.find(text, limit);
    if (!hits)
        return failure(hits.error());
    QJsonArray array;
    for (const SearchIndex::Hit &hit : *hits) {
        const auto product = services.products.find(ProductId{hit.id});
        if (!product)
            return failure(product.error());
        array.append(QJsonObject{{u"kind"_s, u"product"_s},
                                 {u"id"_s, hit.id},
                                 {u"code"_s, product->code},
                                 {u"name"_s, product->name}});
    }
    return array;
}

Result<QJsonArray> documents(Services &services, const QString &text, int limit)
{
    const ShopSettings settings = services.shop.settings();
    const Language language = shopLanguage(services.shop);
    const auto found = services.documentSearch.find(text, limit, language);
    if (!found)
        return failure(found.error());
    QJsonArray array;
    for (const SaleListRow &row : *found)
        array.append(QJsonObject{{u"kind"_s, saleKindText(row.kind)},
                                 {u"id"_s, row.id.value},
                                 {u"number"_s, row.number},
                                 {u"day"_s, Day(row.at.date()).iso()},
                                 {u"customer"_s, row.customerName},
                                 {u"total"_s, plainText(row.total, settings.currency)}});
    return array;
}

Result<void> runSearch(const Call &call)
{
    constexpr int usual = 20;
    const int limit = call.number("limit", usual);
    auto open = call.openShop();
    if (!open)
        return failure(open.error());
    const QString text = call.arguments().at(1);
    auto found = people(open->services(), text, limit);
    if (!found)
        return failure(found.error());
    for (const auto &more :
         {products(open->services(), text, limit), documents(open->services(), text, limit)}) {
        if (!more)
            return failure(more.error());
        for (const QJsonValue one : *more)
            found->append(one);
    }
    if (call.wantsJson()) {
        call.print(*found);
        return {};
    }
    for (const QJsonValue value : std::as_const(*found)) {
        const QJsonObject one = value.toObject();
        QStringList cells{one.value("kind"_L1).toString(), QString::number(one.value("id"_L1).toInteger())};
        for (const auto key : {"code"_L1, "name"_L1, "phone"_L1, "email"_L1, "number"_L1, "day"_L1,
                               "customer"_L1, "total"_L1}) {
            if (one.contains(key))
                cells << one.value(key).toString();
        }
        call.print(cells.join(u'\t'));
    }
    if (found->isEmpty())
        call.say(u"Nothing is found by \"%1\"."_s.arg(text));
    return {};
}

} // namespace

Verb searchVerb()
{
    Verb verb;
    verb.name = u"search"_s;
    verb.arguments = u"FILE TEXT"_s;
    verb.summary =
        u"Finds people by name, phone, e-mail, code or city, products, and documents by number, in any script."_s;
    verb.least = verb.most = 2;
    verb.options = {
        Option(u"limit"_s, u"How many of each at most; 20 where it is not given."_s, u"N"_s).aCount(),
        {u"json"_s, u"The result for a machine."_s}};
    verb.run = runSearch;
    return verb;
}

} // namespace tefter
