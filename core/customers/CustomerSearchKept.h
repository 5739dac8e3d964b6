// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/SearchKept.h"

namespace tefter {

/// customer_search: people are found by name, code, phones (as typed and as dialled from near and far),
/// e-mails, handles, city and interests; by sound, by name and city. The folded text is "name # code phones
/// e-mails handles", " | city | city |" where there are cities and " ^ interests" where there are some, so
/// that conditions can ask about name, city and interests alone.
class CustomerSearchKept : public SearchKept
{
public:
    CustomerSearchKept()
        : SearchKept(QStringLiteral("customer"), 4)
    {
    }

    /// First the keys of phones of an older file, where numbers are understood better now.
    void rebuild(Connection &connection) override;

protected:
    void texts(Connection &connection, std::optional<qint64> only, const Take &take) override;
};

} // namespace tefter
