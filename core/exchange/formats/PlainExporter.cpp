// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/PlainExporter.h"

namespace tefter {

using namespace Qt::StringLiterals;

QString PlainExporter::id() const
{
    return u"plain"_s;
}

QString PlainExporter::label() const
{
    return QStringLiteral(QT_TRANSLATE_NOOP("export", "Plain CSV"));
}

CsvFormat PlainExporter::format(const ShopSettings &) const
{
    return CsvFormat::plain();
}

} // namespace tefter
