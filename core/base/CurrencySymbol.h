// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tefter {

/// "€" for "EUR", "Ft" for "HUF"; the code itself where a currency has no symbol that people know.
QString currencySymbol(const QString &currencyCode);

/// Whether it is the code of a currency that is in use, in any case: "EUR".
bool isCurrencyCode(const QString &code);

/// Whether a text is the symbol or the code of a currency, in any case ("eur", "zł", "руб.", "ريال").
bool isCurrencySymbol(QStringView text);

} // namespace tefter
