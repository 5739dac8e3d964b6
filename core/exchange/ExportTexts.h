// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ExportReader.h"

#include <string>

namespace tefter {

/// How values are written, besides the person.
struct ExportStyle
{
    Language language = Language::English; ///< of names and words
    Currency currency;
    char decimalSign = '.';
    ExportWord words; ///< none: English
    Day today;
    QString shopKey; ///< the same for this shop always, and for no other

    QString word(const char *key, qint64 number = 0) const;
};

/// What the cells of an export say where that is more than a value of the file.
namespace exportTexts {

/// Several values in one cell, each in its place; nothing where none of them says anything.
std::string joined(const std::vector<std::string> &values);
/// As one speaks of the person: "Μαρία Γεωργίου".
QString fullName(const ExportPerson &person, const ExportStyle &style);
/// As lists write it; the code, phone or e-mail where there is no name.
QString listName(const ExportPerson &person, const ExportStyle &style);
QString inCharge(const ExportPerson &person, const ExportStyle &style);
/// "yes", "no", or nothing where nothing is known.
QString consent(const ExportPerson &person, Channel channel, const ExportStyle &style);
QString rhythm(const ExportPerson &person, const ExportStyle &style);
/// One part of all addresses, side by side with the other parts.
std::string addressParts(const ExportPerson &person, std::string ExportAddress::*part);
/// Every address on one line each.
QString addresses(const ExportPerson &person, const ExportStyle &style);
/// The day of the first wedding, or of the first founding.
std::string firstDate(const ExportPerson &person, DateKind kind);
/// All others: "Journey: 2026-05-01".
QString otherDates(const ExportPerson &person, const ExportStyle &style);
QString datesButWedding(const ExportPerson &person, const ExportStyle &style);
/// "Works at: Alfa".
QString relations(const ExportPerson &person, const ExportStyle &style);
/// What was jotted down, the oldest first, each on a line.
QString notes(const ExportPerson &person);
/// The same for this person of this shop always.
QString uid(const ExportPerson &person, const ExportStyle &style);

} // namespace exportTexts

} // namespace tefter
