// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <exception>

namespace tefter {

/// Thrown by `db` and by repositories, caught by the service (or by Shop::read and Shop::write) that called
/// them; it never leaves a service.
class DbError : public std::exception
{
public:
    explicit DbError(Error error)
        : m_error(std::move(error))
        , m_what(m_error.detail.toStdString())
    {
    }
    DbError(Cause cause, QStringList args = {}, QString detail = {})
        : DbError(Error{cause, std::move(args), std::move(detail)})
    {
    }
    const Error &error() const { return m_error; }
    const char *what() const noexcept override { return m_what.c_str(); }

private:
    Error m_error;
    std::string m_what;
};

} // namespace tefter
