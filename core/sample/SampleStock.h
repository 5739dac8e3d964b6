// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Connection.h"
#include "core/sample/SampleGenerator.h"

namespace tefter {

/// The stock of a sample shop over its last half year: what was there at the beginning, what came in, what
/// the sales took, a loss here and there, two counts and what was asked for. Some products lie still, and of
/// a few more went out than came in. The suppliers with what they brought are written before. Throws DbError.
class SampleStock
{
public:
    SampleStock(Connection &connection, const SampleGenerator &generator);

    void write();

private:
    void writeOpening();
    void writeSales();
    void writeReceipts();
    void writePurchases();
    void writeLosses();
    void writeLevels();
    void writeCounts();
    void writeRequests();

    Connection &m_db;
    const SampleGenerator &m_generator;
    Day m_since;
    Day m_last;
    qint64 m_shop = 0;
    qint64 m_store = 0;
};

} // namespace tefter
