// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ShopFile.h"

#include <stdexcept>

namespace tefter::test {

namespace {

std::unique_ptr<Shop> orThrow(Result<std::unique_ptr<Shop>> shop)
{
    if (!shop)
        throw std::runtime_error("no shop file: " + shop.error().detail.toStdString());
    return std::move(*shop);
}

} // namespace

ShopFile::ShopFile(KeptList kept, Day today)
    : m_kept(std::move(kept))
    , m_today(today)
{
    NewShop fresh;
    fresh.settings = {
        QStringLiteral("Μαγαζί"), {}, QStringLiteral("GR"), {QStringLiteral("EUR"), 2}, QStringLiteral("el")};
    fresh.ownerName = QStringLiteral("Ελένη");
    fresh.vatRates = {Percent{2400}, Percent{1300}, Percent{600}};
    m_shop = orThrow(Shop::create(path(), fresh, parts()));
}

ShopParts ShopFile::parts() const
{
    return {std::make_shared<FixedClock>(m_today), m_kept};
}

void ShopFile::reopen()
{
    m_shop.reset();
    m_shop = orThrow(Shop::open(path(), parts()));
}

} // namespace tefter::test
