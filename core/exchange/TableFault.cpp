// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/TableFault.h"

#include <array>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array faultIds{"table-old-kind"_L1,     "table-encrypted"_L1,     "table-damaged"_L1,
                              "table-too-big"_L1,      "table-without-sheet"_L1, "table-with-empty-sheet"_L1,
                              "table-without-cards"_L1};

} // namespace

Error tableError(TableFault fault, const QString &file, const QStringList &further, const QString &detail)
{
    return {Cause::CannotRead, QStringList{file, faultIds[static_cast<size_t>(fault)]} + further, detail};
}

std::optional<TableFault> tableFaultOf(const Error &error)
{
    for (size_t i = 0; i < faultIds.size(); ++i) {
        if (error.cause == Cause::CannotRead && error.args.value(1) == faultIds[i])
            return static_cast<TableFault>(i);
    }
    return std::nullopt;
}

} // namespace tefter
