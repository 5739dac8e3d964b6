// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Statement.h"
#include "core/exchange/ImportRun.h"
#include "core/exchange/formats/OwnValueCells.h"
#include "core/suppliers/Supplier.h"

namespace tefter {

/// New suppliers in bulk, as rows of a batch, with everything that belongs to them.
class SupplierInsertion
{
public:
    SupplierInsertion(Connection &connection, const ImportSetting &setting, BatchId batch);

    SupplierId add(const Supplier &supplier);

private:
    qint64 addSupplier(const Supplier &supplier);
    void addContacts(qint64 id, const Supplier &supplier);

    QString m_country;
    BatchId m_batch;
    std::unique_ptr<Statement> m_supplier;
    std::unique_ptr<Statement> m_phone;
    std::unique_ptr<Statement> m_email;
    std::unique_ptr<Statement> m_address;
    std::unique_ptr<Statement> m_handle;
    std::unique_ptr<Statement> m_contact;
    OwnValueInsertion m_ownValues;
};

} // namespace tefter
