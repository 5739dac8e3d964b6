// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace tefter {

class Formats;

/// What is said of a barcode: its kind, and whether its check digit is wrong.
class BarcodeWords
{
    Q_DECLARE_TR_FUNCTIONS(tefter::BarcodeWords)
public:
    /// "EAN-13", or "EAN-13, the last digit should be 1".
    static QString of(const QString &barcode, const Formats &formats);
    static bool isDoubtful(const QString &barcode);
};

} // namespace tefter
