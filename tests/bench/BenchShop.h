// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Language.h"
#include "core/registry/Services.h"
#include "core/shop/Shop.h"
#include "tests/bench/Bench.h"

namespace tefter::bench {

template <class T>
T orGiveUp(Result<T> result, const QString &what)
{
    if (!result)
        giveUp(QStringLiteral("%1 failed: %2 %3")
                   .arg(what, result.error().args.join(QStringLiteral(", ")), result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

std::unique_ptr<Shop> newShop(const QString &path, Language language);
std::unique_ptr<Shop> openShop(const QString &path);

/// A sample shop of that size, made where it is not there from an earlier run.
void makeSample(const QString &path, int customers, int lines);

/// The day on which the shops of the bench are looked at.
Day today();

} // namespace tefter::bench
