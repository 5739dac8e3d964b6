// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Import.h"

#include "core/base/SearchKey.h"

#include <array>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array policies{"create"_L1, "skip"_L1, "fill"_L1, "update"_L1};

} // namespace

bool ImportField::isCalled(const QString &name) const
{
    return id == name || (own && (own->name == name || foldedKey(own->name) == foldedKey(name)));
}

std::optional<OnMatch> onMatchFromId(QStringView id)
{
    for (size_t i = 0; i < policies.size(); ++i) {
        if (id == policies[i])
            return static_cast<OnMatch>(i);
    }
    return std::nullopt;
}

QString onMatchId(OnMatch policy)
{
    return policies[static_cast<size_t>(policy)];
}

} // namespace tefter
