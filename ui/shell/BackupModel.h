// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/Shop.h"
#include "ui/common/TableModelOf.h"

namespace tefter {

class Formats;

/// The checked copies of the shop, newest first.
class BackupModel : public TableModelOf<BackupFile>
{
    Q_OBJECT
public:
    explicit BackupModel(const Formats &formats, QObject *parent = nullptr);

protected:
    QVariant cell(const BackupFile &backup, int column, int role) const override;

private:
    QString size(qint64 bytes) const;

    const Formats &m_formats;
};

} // namespace tefter
