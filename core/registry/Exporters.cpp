// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/Exporters.h"

#include "core/exchange/formats/MailchimpExporter.h"
#include "core/exchange/formats/PlainExporter.h"
#include "core/exchange/formats/SpreadsheetExporter.h"
#include "core/exchange/formats/VcardExporter.h"
#include "core/exchange/formats/XlsxExporter.h"

namespace tefter {

ExporterList allExporters()
{
    return {std::make_shared<MailchimpExporter>(), std::make_shared<XlsxExporter>(),
            std::make_shared<SpreadsheetExporter>(), std::make_shared<VcardExporter>(),
            std::make_shared<PlainExporter>()};
}

ExporterList exportersWith(const ExporterList &more)
{
    ExporterList all = allExporters();
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace tefter
