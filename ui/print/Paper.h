// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <functional>

class QPagedPaintDevice;
class QWidget;

namespace tefter::paper {

/// Paints all pages onto a device that has its size and its margins; false where it did not take the paint.
using Paint = std::function<bool(QPagedPaintDevice &)>;

/// A PDF with text that can be selected and searched. The file appears under its name only when it is whole.
/// Cause::CannotWrite.
Result<void> savePdf(const QString &path, const QString &title, const Paint &paint);

/// Asks for the printer; whether it was printed.
bool print(const QString &title, QWidget *parent, const Paint &paint);

} // namespace tefter::paper
