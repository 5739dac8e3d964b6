// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/print/PrintDocument.h"

class QPagedPaintDevice;
class QWidget;

namespace tefter {

class Formats;

/// Prints a document, or writes it as PDF with text that can be selected and searched.
class ReportPrinter
{
public:
    explicit ReportPrinter(const Formats &formats)
        : m_formats(formats)
    {
    }

    /// The file appears under its name only when it is whole. Cause::CannotWrite.
    Result<void> savePdf(const PrintDocument &document, const QString &path) const;
    /// Asks for the printer; whether it was printed.
    bool print(const PrintDocument &document, QWidget *parent) const;

private:
    bool paint(const PrintDocument &document, QPagedPaintDevice &device) const;

    const Formats &m_formats;
};

} // namespace tefter
