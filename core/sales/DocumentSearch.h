// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/SaleListService.h"

namespace tefter {

/// Finds documents by a part of their number, in any digits, the newest first: for the search box and the
/// command line.
class DocumentSearch
{
public:
    explicit DocumentSearch(SaleListService &list)
        : m_list(list)
    {
    }

    [[nodiscard]] Result<QList<SaleListRow>> find(const QString &text, int limit, Language language);

private:
    SaleListService &m_list;
};

} // namespace tefter
