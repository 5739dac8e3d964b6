// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Consent.h"
#include "core/customers/Customer.h"

#include <optional>
#include <string_view>

namespace tefter {

/// The text of a cell without the spaces around it and without the apostrophe of a guarded export.
QString cellText(std::string_view cell);
/// A code or a postcode; some programs put an apostrophe in front, so that a spreadsheet keeps the zeros.
QString codeText(std::string_view cell);

/// The words that shops' files use in the six languages, and the values behind them; nothing for a word that
/// is not known.
std::optional<CustomerKind> kindFromWord(QStringView word);
/// Two letters: from a code or from the name of a language.
std::optional<QString> languageFromWord(QStringView word);
/// What is celebrated on a date: as it is kept, or as the window calls it.
std::optional<DateKind> dateKindFromWord(QStringView word);
/// Yes and no, as in columns of consent.
std::optional<ConsentState> consentFromWord(QStringView word);

/// Whether a word stands before a sum, as in the last row of a spreadsheet: "Total", "Σύνολο:".
bool isTotalWord(QStringView words);

/// Whether a spreadsheet has turned a long number into `6,94E+09`: its digits are lost.
bool isShortenedNumber(QStringView text);

} // namespace tefter
