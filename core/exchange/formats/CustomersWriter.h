// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Transaction.h"
#include "core/exchange/formats/CustomersRun.h"

namespace tefter {

/// Writes imported customers: new ones in bulk with their batch, changed ones through the write door.
class CustomersWriter
{
public:
    /// `phoneKeys`: numbers that were understood already.
    CustomersWriter(const ImportSetting &setting, const QHash<QString, QString> &phoneKeys, Transaction &tx,
                    BatchId batch);

    void write(const std::vector<ImportTarget> &targets, Progress &progress);

private:
    qint64 insert(const Customer &customer);
    void insertContacts(qint64 id, const Customer &customer);
    void insertDates(qint64 id, const QList<ImportantDate> &dates);
    qint64 tagNamed(const QString &name);
    void writePhoto(const ImportTarget &target, qint64 id);

    const QString m_country;
    const Day m_today;
    const QHash<QString, QString> &m_phoneKeys;
    Transaction &m_tx;
    BatchId m_batch;
    std::unique_ptr<Statement> m_customer;
    std::unique_ptr<Statement> m_phone;
    std::unique_ptr<Statement> m_email;
    std::unique_ptr<Statement> m_address;
    std::unique_ptr<Statement> m_handle;
    std::unique_ptr<Statement> m_date;
    std::unique_ptr<Statement> m_tag;
    std::unique_ptr<Statement> m_consent;
    std::unique_ptr<Statement> m_photo;
    OwnValueInsertion m_ownValues;
    QHash<QString, qint64> m_tags;
};

} // namespace tefter
