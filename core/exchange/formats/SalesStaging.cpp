// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/SalesStaging.h"

#include "core/sales/DocumentKind.h"

namespace tefter {

void SalesStaging::decideKinds()
{
    std::vector<DocumentKind> kinds(documents.size());
    std::vector<QString> written(documents.size());
    std::vector<bool> asksForWords(documents.size());
    for (quint32 d = 1; d < documents.size(); ++d) {
        written[d] = QString::fromUtf8(numbers.bytes(d));
        asksForWords[d] = DocumentKind::asksForWords(written[d], documents[d].customer != 0);
    }
    for (const StagedLine &line : lines) {
        const bool words = asksForWords[line.document] &&
                           DocumentKind::saysCorrection(QString::fromUtf8(texts.bytes(line.description)));
        kinds[line.document].add({line.quantity, line.unitPrice, words});
    }
    for (quint32 d = 1; d < documents.size(); ++d)
        documents[d].kind = kinds[d].kind(written[d], documents[d].customer != 0);
}

void SalesStaging::nameProducts()
{
    std::vector<quint32> most(products.size());
    for (const auto &[pair, uses] : descriptionUses) {
        const auto product = static_cast<quint32>(pair >> 32);
        const auto description = static_cast<quint32>(pair & 0xffffffffU);
        quint32 &name = products[product].name;
        if (uses > most[product] || (uses == most[product] && description < name)) {
            most[product] = uses;
            name = description;
        }
    }
    for (StagedProduct &product : products) {
        if (product.name == 0)
            product.name = product.code;
    }
}

} // namespace tefter
