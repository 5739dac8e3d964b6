// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tefter {

class Shop;

/// Every service of the open shop, one line each; `app` makes it, pages get it in their Workplace.
struct Services
{
    explicit Services(Shop &openShop)
        : shop(openShop)
    {
    }

    Shop &shop;
};

} // namespace tefter
