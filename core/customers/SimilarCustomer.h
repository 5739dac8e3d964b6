// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Customer.h"
#include "core/db/Connection.h"

namespace tefter {

/// Somebody who may be the same person, and why.
struct SimilarCustomer
{
    enum class Reason { Phone, Email, Name };

    Customer customer;
    Reason reason = Reason::Name;
    QString value; ///< the phone, e-mail or name as it stands there
};

/// People not in the bin, other than this one, with the same phone, e-mail or name (in any order of its
/// words, also as it sounds in another script); each once, at most `limit`. Not those who were said to be
/// two.
QList<SimilarCustomer> similarCustomers(Connection &connection, const Customer &customer,
                                        const QString &country, int limit = 5);

} // namespace tefter
