// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/CallList.h"

#include "core/base/Formats.h"
#include "core/customers/PhoneNumber.h"
#include "core/registry/Services.h"
#include "ui/customers/CustomerWords.h"

#include <QCoreApplication>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// The words on the paper.
struct CallListSheet
{
    Q_DECLARE_TR_FUNCTIONS(CallListSheet)
};

/// Shares of the width: names and numbers are short, the reason is a sentence.
constexpr double nameShare = 0.23, phoneShare = 0.2, reasonShare = 0.3, answerShare = 0.27;
constexpr double roomToWrite = 46;

} // namespace

Result<CallList> readCallList(Services &services, const QList<CustomerId> &people, const Formats &formats)
{
    const auto no = services.consents.withdrawnFrom(Channel::Phone);
    if (!no)
        return failure(no.error());
    const auto customers = services.customers.findAll(people);
    if (!customers)
        return failure(customers.error());
    QList<qint64> ids;
    for (const CustomerId id : people)
        ids << id.value;
    const auto rows = services.customerList.rows(ids, formats.language());
    if (!rows)
        return failure(rows.error());
    const ShopSettings settings = services.shop.settings();
    const Day today = services.shop.clock().today();
    CallList list;
    list.title = CallListSheet::tr("Call list");
    list.shopName = settings.name;
    list.day = formats.day(today);
    for (const Customer &c : *customers) {
        if (no->contains(c.id)) {
            ++list.saidNo;
            continue;
        }
        if (c.phones.isEmpty()) {
            ++list.withoutPhone;
            continue;
        }
        const CustomerListRow row = rows->value(c.id.value);
        CallLine line{row.name, {}, CustomerWords::habit(row.figures, row.rhythm, today, formats)};
        for (const Phone &phone : c.phones)
            line.phones << formats.isolate(PhoneNumber::international(phone.number, settings.country));
        list.lines.append(line);
    }
    return list;
}

PrintDocument callListDocument(const CallList &list)
{
    PrintDocument document;
    document.title = list.title;
    document.subtitle = list.day;
    document.shopName = list.shopName;
    document.printedOn = list.day;
    document.table.columns = {{CallListSheet::tr("Name"), false, true, nameShare},
                              {CallListSheet::tr("Phone"), false, true, phoneShare},
                              //: why to call somebody
                              {CallListSheet::tr("Reason"), false, true, reasonShare},
                              //: empty room on paper for what was said in a call
                              {CallListSheet::tr("What they said"), false, true, answerShare}};
    document.table.leastRowHeight = roomToWrite;
    for (const CallLine &line : list.lines)
        document.table.rows << QStringList{line.name, line.phones.join(u'\n'), line.reason, {}};
    return document;
}

} // namespace tefter
