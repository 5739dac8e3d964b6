// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <tl/expected.hpp>

namespace tefter {

/// The value, or why there is none. A failure is never an empty list.
template <class T>
using Result = tl::expected<T, Error>;

/// `return failure(Cause::NotFound, {u"customer"_qs, name});`
inline tl::unexpected<Error> failure(Cause cause, QStringList args = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error{cause, std::move(args), std::move(detail)});
}

inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace tefter
