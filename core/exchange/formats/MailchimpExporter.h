// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Export.h"

namespace tefter {

/// The columns that Mailchimp's import knows by name.
class MailchimpExporter : public Exporter
{
public:
    QString id() const override;
    QString label() const override;
    CsvFormat format(const ShopSettings &settings) const override;
    QList<ExportColumn> fixedColumns() const override;
    std::optional<Channel> onlyChannel() const override { return Channel::Email; }
};

} // namespace tefter
