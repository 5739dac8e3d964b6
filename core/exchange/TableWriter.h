// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QStringView>

#include <string_view>

namespace tefter {

/// Writes a table of people cell by cell, in whatever format. The file appears under its name only with
/// finish(): until then, and for good where anything fails, what was there before stays.
class TableWriter
{
public:
    virtual ~TableWriter() = default;

    /// A text, in UTF-8.
    virtual void cell(std::string_view utf8) = 0;
    /// What a program wrote: a number with a dot or the decimal sign of the exporter, a day in ISO form.
    virtual void number(std::string_view ascii) = 0;
    virtual void endRow() = 0;
    /// The first failure since the beginning is told here.
    virtual Result<void> finish() = 0;

    void cell(QStringView text)
    {
        const QByteArray utf8 = text.toUtf8();
        cell(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
    }
};

} // namespace tefter
