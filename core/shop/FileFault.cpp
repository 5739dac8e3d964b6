// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/FileFault.h"

#include <array>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array fileFaultIds{"file-is-folder"_L1, "file-empty"_L1,      "file-too-big"_L1,
                                  "file-cut-off"_L1,   "file-no-picture"_L1, "file-too-large"_L1};

} // namespace

Error fileError(FileFault fault, const QString &file, const QStringList &further)
{
    return {Cause::CannotRead, QStringList{file, fileFaultIds[static_cast<size_t>(fault)]} + further, {}};
}

std::optional<FileFault> fileFaultOf(const Error &error)
{
    for (size_t i = 0; i < fileFaultIds.size(); ++i) {
        if (error.cause == Cause::CannotRead && error.args.value(1) == fileFaultIds[i])
            return static_cast<FileFault>(i);
    }
    return std::nullopt;
}

} // namespace tefter
