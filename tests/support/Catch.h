// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifdef TEFTER_CATCH2_V3
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include "core/base/Day.h"
#include "core/base/Money.h"

#include <QString>
#include <QStringList>

namespace Catch {

template <>
struct StringMaker<QString>
{
    static std::string convert(const QString &s) { return '"' + s.toStdString() + '"'; }
};

template <>
struct StringMaker<QStringList>
{
    static std::string convert(const QStringList &l)
    {
        return '[' + l.join(QStringLiteral(" | ")).toStdString() + ']';
    }
};

template <>
struct StringMaker<tefter::Money>
{
    static std::string convert(tefter::Money m) { return std::to_string(m.minor) + " minor"; }
};

template <>
struct StringMaker<tefter::Day>
{
    static std::string convert(tefter::Day d) { return d.isValid() ? d.iso().toStdString() : "no day"; }
};

} // namespace Catch
