// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Formats.h"
#include "core/shop/Shop.h"
#include "ui/common/Translators.h"
#include "ui/shell/PageWalk.h"

#include <memory>

namespace tefter {

/// Everything that a person can see of the program in one language, from the sample shop of that language:
/// the welcome, a new shop, every page with its scenes and dialogs, an import step by step. For `tefter
/// shots` and for the test that looks for cut texts.
class Tour
{
public:
    /// Speaks the language from now on. There is one Tour at a time.
    explicit Tour(Language language);
    ~Tour();
    Tour(const Tour &) = delete;
    Tour &operator=(const Tour &) = delete;

    /// Makes the sample shop, a new one, and a file to import, in a folder of the tour's own.
    Result<void> prepare(const QString &folder);
    /// May be repeated: everything is afterwards as it was.
    void each(const TakeShown &take);

private:
    void welcome(const TakeShown &take);
    void newShop(const TakeShown &take);
    void filledShop(const TakeShown &take);
    void import(ShopView &view, const TakeShown &take);
    Result<void> enterTwice();
    Result<void> giveFiles();
    Result<void> writeImport();

    Language m_language;
    Formats m_formats;
    Translators m_translators;
    std::unique_ptr<Services> m_services; // outlives the shop: its threads may still be reading through them
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<Services> m_newServices;
    std::unique_ptr<Shop> m_newShop;
    QString m_importFile;
};

} // namespace tefter
