// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ExportHeaders.h"

#include "core/exchange/ExportFields.h"
#include "ui/common/Wording.h"

namespace tefter {

void addWords(ExportOptions &options, const Exporter &target, const ShopSettings &shop)
{
    const Language ofShop = languageFromCode(shop.language).value_or(Language::English);
    const Language language = options.language.value_or(target.isReadByPeople() ? ofShop : Language::English);
    const auto words = std::make_shared<Wording>(language);
    for (const ExportField &field : exportFields()) {
        if (target.isReadByPeople() && !options.headers.contains(field.id))
            options.headers.insert(field.id, words->word("export", field.label));
    }
    options.word = [words](const QString &key, qint64 number) { return words->word("export", key, number); };
}

SupplierExportService::Heading supplierHeadings(const Exporter &target, const ShopSettings &shop)
{
    if (!target.isReadByPeople())
        return {};
    const Language ofShop = languageFromCode(shop.language).value_or(Language::English);
    return [words = std::make_shared<Wording>(ofShop)](const QString &label) {
        return words->word("import", label);
    };
}

} // namespace tefter
