// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/MailchimpExporter.h"

namespace tefter {

using namespace Qt::StringLiterals;

QString MailchimpExporter::id() const
{
    return u"mailchimp"_s;
}

QString MailchimpExporter::label() const
{
    return u"Mailchimp"_s;
}

CsvFormat MailchimpExporter::format(const ShopSettings &) const
{
    return CsvFormat::plain();
}

QList<ExportColumn> MailchimpExporter::fixedColumns() const
{
    return {{u"Email Address"_s, u"email"_s},
            {u"First Name"_s, u"first-name-or-name"_s},
            {u"Last Name"_s, u"family-name"_s},
            {u"Address"_s, u"address-line"_s},
            {u"Phone Number"_s, u"phone"_s},
            {u"Birthday"_s, u"birthday-month-day"_s},
            {u"Tags"_s, u"tags"_s}};
}

} // namespace tefter
