// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/SearchKept.h"

namespace tefter {

/// customer_search: people are found by name, code, phones (as typed and as dialled from near and far),
/// e-mails and city; by sound, by name and city. The folded text is "name # code phones e-mails", and
/// " | city | city |" where there are cities, so that conditions can ask about name and city alone.
class CustomerSearchKept : public SearchKept
{
public:
    CustomerSearchKept()
        : SearchKept(QStringLiteral("customer"), 1)
    {
    }

protected:
    void texts(Connection &connection, std::optional<qint64> only, const Take &take) override;
};

} // namespace tefter
