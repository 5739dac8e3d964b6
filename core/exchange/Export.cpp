// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Export.h"

#include "core/exchange/csv/CsvTable.h"

namespace tefter {

using namespace Qt::StringLiterals;

CsvFormat Exporter::format(const ShopSettings &) const
{
    return CsvFormat::plain();
}

Result<std::unique_ptr<TableWriter>> Exporter::open(const QString &path, const QList<ExportColumn> &columns,
                                                    const ShopSettings &settings) const
{
    auto writer = CsvWriter::create(path, format(settings));
    if (!writer)
        return failure(writer.error());
    for (const ExportColumn &column : columns)
        writer->cell(QStringView(column.header));
    writer->endRow();
    return std::unique_ptr<TableWriter>(std::make_unique<CsvTable>(std::move(*writer)));
}

QString leftOutReasonId(LeftOutReason reason)
{
    switch (reason) {
    case LeftOutReason::Withdrawn:
        return u"withdrawn"_s;
    case LeftOutReason::NoConsent:
        return u"no-consent"_s;
    case LeftOutReason::NoAddress:
        return u"no-address"_s;
    }
    return {};
}

const QList<qint64> &LeftOut::of(LeftOutReason reason) const
{
    switch (reason) {
    case LeftOutReason::Withdrawn:
        return withdrawn;
    case LeftOutReason::NoConsent:
        return noConsent;
    case LeftOutReason::NoAddress:
        break;
    }
    return noAddress;
}

QList<qint64> &LeftOut::of(LeftOutReason reason)
{
    return const_cast<QList<qint64> &>(std::as_const(*this).of(reason));
}

} // namespace tefter
