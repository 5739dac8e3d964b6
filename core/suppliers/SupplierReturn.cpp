// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suppliers/SupplierReturn.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array returnReasonKeys{"defective"_L1, "wrong"_L1, "surplus"_L1, "other"_L1};

} // namespace

QString returnReasonKey(ReturnReason reason)
{
    return returnReasonKeys[static_cast<size_t>(reason)];
}

std::optional<ReturnReason> returnReasonFromKey(QStringView key)
{
    const auto found = std::find(returnReasonKeys.begin(), returnReasonKeys.end(), key);
    if (found == returnReasonKeys.end())
        return std::nullopt;
    return static_cast<ReturnReason>(found - returnReasonKeys.begin());
}

} // namespace tefter
