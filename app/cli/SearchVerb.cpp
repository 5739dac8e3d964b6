// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Verbs.h"
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

Result<void> runSearch(const Call &call)
{
    constexpr int usual = 20;
    const auto limit = call.number("limit", usual);
    if (!limit)
        return failure(limit.error());
    auto open = call.openShop();
    if (!open)
        return failure(open.error());
    Services &services = open->services();
    const auto hits = services.customerSearch.find(call.arguments().at(1), *limit);
    if (!hits)
        return failure(hits.error());
    QList<CustomerId> ids;
    for (const SearchIndex::Hit &hit : *hits)
        ids.append(CustomerId{hit.id});
    const auto found = services.customers.findAll(ids);
    if (!found)
        return failure(found.error());
    const Language language = languageFromCode(services.shop.settings().language).value_or(Language::English);
    QJsonArray array;
    for (const Customer &customer : *found) {
        const QString name = customer.label(language);
        if (call.wantsJson())
            array.append(QJsonObject{{u"id"_s, customer.id.value},
                                     {u"code"_s, customer.code},
                                     {u"name"_s, name},
                                     {u"phone"_s, firstPhone(customer)},
                                     {u"email"_s, firstEmail(customer)}});
        else
            call.print(QStringList{QString::number(customer.id.value), customer.code, name,
                                   firstPhone(customer), firstEmail(customer)}
                           .join(u'\t'));
    }
    if (call.wantsJson())
        call.print(array);
    else if (found->isEmpty())
        call.say(u"Nobody is found by \"%1\"."_s.arg(call.arguments().at(1)));
    return {};
}

} // namespace

Verb searchVerb()
{
    Verb verb;
    verb.name = u"search"_s;
    verb.arguments = u"FILE TEXT"_s;
    verb.summary = u"Finds people by name, phone, e-mail, code or city, in any script."_s;
    verb.least = verb.most = 2;
    verb.options = {{u"limit"_s, u"How many at most."_s, u"N"_s},
                    {u"json"_s, u"The result for a machine."_s}};
    verb.run = runSearch;
    return verb;
}

} // namespace tefter
