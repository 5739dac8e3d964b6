// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Progress.h"
#include "core/db/Connection.h"
#include "core/sample/SampleGenerator.h"
#include "core/sample/SampleService.h"

namespace tefter {

/// The SQL of a sample shop: rows in bulk, inside a transaction that is open. Throws DbError.
class SampleWriter
{
public:
    SampleWriter(Connection &connection, const SampleGenerator &generator, Progress &progress);

    /// False where it was cancelled.
    bool write();
    const SampleCounts &counts() const { return m_counts; }

    /// A number that may be missing: 0 is stored as NULL.
    struct OrNull
    {
        qint64 value = 0;
    };

private:
    void writeCategories();
    void writeProducts();
    void writeOwnFields();
    bool writeCustomers();
    bool writeDetails();
    bool writeDocuments();
    bool writeLines();
    QList<qint64> idsOf(const QString &table);
    OrNull buyerOf(const SampleDocument &document) const;
    OrNull returnedLine(const SampleDocument &document, const SampleLine &line);
    bool goesOn();

    Connection &m_connection;
    const SampleGenerator &m_generator;
    Progress &m_progress;
    SampleCounts m_counts;
    qint64 m_steps = 0;
    QList<qint64> m_categories, m_products, m_customers, m_documents; ///< their ids
    qint64 m_atHome = 0, m_clubCard = 0;                              ///< the ids of the own fields
};

} // namespace tefter
