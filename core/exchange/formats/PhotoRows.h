// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Transaction.h"
#include "core/exchange/Import.h"

namespace tefter {

/// The photos that come with the cards of an import.
class PhotoRows
{
public:
    /// Reads who has a photo already, and how big a file may be. Throws DbError.
    void load(Connection &connection);

    /// The photo that somebody gets: the one that was brought, or none. `customer` is 0 for a new person;
    /// `soFar`: what an earlier row has brought for them.
    QByteArray wanted(qint64 customer, const QByteArray &brought, const QByteArray &soFar, OnMatch policy);
    /// How many were bigger than the shop takes them in.
    qint64 tooBig() const { return m_tooBig; }

    /// Enters it as a row of the batch, for somebody whom the batch makes. Throws DbError.
    static void add(Transaction &tx, Statement &insert, qint64 customer, const QByteArray &photo, Day today,
                    BatchId batch);
    /// Puts it in place of the photo that somebody has. Throws DbError.
    static void change(Transaction &tx, CustomerId customer, const QByteArray &photo, Day today,
                       BatchId batch);
    static std::unique_ptr<Statement> insertion(Connection &connection);

private:
    qint64 m_limit = 0;
    QHash<qint64, QByteArray> m_there; ///< SHA-256 of the photo, by person
    qint64 m_tooBig = 0;
};

} // namespace tefter
