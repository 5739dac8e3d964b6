// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Statement.h"

#include <optional>

namespace tefter {

/// A text, or NULL where there is none: two records without a code do not have the same code.
template <class Text>
void bindText(Statement &statement, int parameter, const Text &text)
{
    if (text.isEmpty())
        statement.bindNull(parameter);
    else
        statement.bind(parameter, text);
}

/// A number, or NULL where there is none.
inline void bindNumber(Statement &statement, int parameter, std::optional<qint64> number)
{
    if (number)
        statement.bind(parameter, *number);
    else
        statement.bindNull(parameter);
}

} // namespace tefter
