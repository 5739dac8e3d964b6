// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ExportTexts.h"

#include <functional>

namespace tefter {

/// Every field that an export may hold, in the order in which the window offers them.
const QList<ExportField> &exportFields();

/// A field ready to be written: found once per file, not per person.
class ExportFieldWriter
{
public:
    using Write = std::function<void(const ExportPerson &, const ExportStyle &, TableWriter &)>;

    /// Nothing for a field that does not exist.
    static std::optional<ExportFieldWriter> find(const QString &field);
    /// One that the shop has made.
    static ExportFieldWriter of(const OwnField &field);
    unsigned needs() const { return m_needs; }
    void write(const ExportPerson &person, const ExportStyle &style, TableWriter &writer) const
    {
        m_write(person, style, writer);
    }

private:
    ExportFieldWriter(unsigned fieldNeeds, Write fieldWrite)
        : m_needs(fieldNeeds)
        , m_write(std::move(fieldWrite))
    {
    }

    unsigned m_needs;
    Write m_write;
};

} // namespace tefter
