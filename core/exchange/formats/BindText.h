// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Statement.h"

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

} // namespace tefter
