// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportRun.h"
#include "core/exchange/formats/SalesStaging.h"

namespace tefter {

/// What of a staged file of sales is in the shop already: looked up once for each document, customer and
/// product, not for each line.
class SalesMatches
{
public:
    SalesMatches(const ImportSetting &setting, SalesStaging &staging, Connection &connection)
        : m_setting(setting)
        , m_staging(staging)
        , m_connection(connection)
    {
    }

    void findDocuments();
    /// By code, e-mail, phone or name; those that are used and not found are new. So are products.
    void findCustomers();
    void findProducts();

private:
    const ImportSetting &m_setting;
    SalesStaging &m_staging;
    Connection &m_connection;
};

} // namespace tefter
