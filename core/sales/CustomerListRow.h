// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Money.h"
#include "core/customers/Customer.h"
#include "core/sales/RhythmState.h"
#include "core/shop/own/OwnField.h"

#include <QStringList>

namespace tefter {

/// "Spent in twelve months" counts these days.
Period lastYear(Day today);

/// From this many documents of kind sale on a customer is a regular.
inline constexpr int regularSales = 5;
/// "Birthday soon": within this many days, today included.
inline constexpr int birthdaySoonDays = 14;

/// Which people a list shows; what is left out does not matter.
struct CustomerFilter
{
    /// Only these, best first (the answer of a search); with CustomerColumn::Match in this order.
    std::optional<QList<qint64>> among;
    QList<TagId> tags; ///< all of them
    QString country;
    QString city;
    StaffId inCharge;       ///< looked after by this one of the staff
    QString consentChannel; ///< consent given for this channel: email, sms, post, phone, social
    bool regulars = false;
    bool overdue = false; ///< silent for longer than their habit: RhythmState Overdue or ProbablyLost
    bool birthdaySoon = false;
    bool binned = false; ///< those in the bin instead of the others
    friend bool operator==(const CustomerFilter &, const CustomerFilter &) = default;
};

/// By what a list of people is sorted.
enum class CustomerColumn {
    Match, ///< as well as they match the search
    Name,
    LastVisit,
    FirstVisit,
    Visits,
    Sales,
    SpentYear, ///< net over the last twelve months
    NetTotal,
    Average, ///< net sum by sale
    Rhythm,  ///< the median gap
    Due,     ///< the day on which the next visit is expected
    City,
    Country,
    Code,
    Created,
    InCharge, ///< who of the staff looks after them
    Own,      ///< a field that the shop has made: CustomerOrder::own
};

struct CustomerOrder
{
    CustomerColumn column = CustomerColumn::LastVisit;
    bool descending = true;
    OwnFieldId own = {};
    friend bool operator==(const CustomerOrder &, const CustomerOrder &) = default;
};

/// One row of a list of people: everything any column may show.
struct CustomerListRow
{
    CustomerId id;
    QString name; ///< as lists of the language write it; the code, phone or e-mail where there is no name
    bool isFirm = false;
    QString code;
    QString phone;
    QString email;
    QString city;
    QString country;
    QStringList tags;
    OwnValues ownValues;
    InCharge inCharge; ///< who of the staff looks after them
    PartialDay birthday;
    Day createdOn;
    CustomerFigures figures;
    Money spentYear;
    RhythmJudgement rhythm;
    bool isBinned = false;

    /// Net sum by sale, rounded half away from zero; nothing without a sale.
    std::optional<Money> average() const;
};

} // namespace tefter
