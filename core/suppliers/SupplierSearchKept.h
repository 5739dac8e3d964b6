// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/SearchKept.h"

namespace tefter {

/// supplier_search: suppliers are found by name, code, tax number, phones (as typed and as dialled from near
/// and far), e-mails, handles, cities and the people there; by sound, by name, city and those people.
class SupplierSearchKept : public SearchKept
{
public:
    SupplierSearchKept()
        : SearchKept(QStringLiteral("supplier"), 1)
    {
    }

protected:
    void texts(Connection &connection, std::optional<qint64> only, const Take &take) override;
};

} // namespace tefter
