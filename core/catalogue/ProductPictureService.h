// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/shop/LooseFile.h"

namespace tefter {

class Shop;

/// The picture of a product; it is kept inside the shop, so that every copy of it has it.
class ProductPictureService
{
public:
    static constexpr qint64 largest = qint64{10} * 1024 * 1024; ///< bytes; the window makes it far smaller

    explicit ProductPictureService(Shop &shop)
        : m_shop(shop)
    {
    }

    /// Its bytes; none where there is no picture.
    [[nodiscard]] Result<QByteArray> of(ProductId product) const;
    /// In place of the one that is there. CannotRead (see FileFault) where it is no picture, or damaged.
    [[nodiscard]] Result<void> set(ProductId product, const LooseFile &picture);
    [[nodiscard]] Result<void> remove(ProductId product);

private:
    Shop &m_shop;
};

} // namespace tefter
