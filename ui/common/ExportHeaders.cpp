// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ExportHeaders.h"

#include "core/exchange/ExportFields.h"
#include "ui/common/Wording.h"

namespace tefter {

QHash<QString, QString> exportHeaders(const Exporter &target, const ShopSettings &shop)
{
    QHash<QString, QString> headers;
    if (!target.isReadByPeople())
        return headers;
    const Wording words(languageFromCode(shop.language).value_or(Language::English));
    for (const ExportField &field : exportFields())
        headers.insert(field.id, words.word("export", field.label));
    return headers;
}

} // namespace tefter
