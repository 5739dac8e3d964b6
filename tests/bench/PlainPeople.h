// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tefter::bench {

/// Writes a CSV of so many people: names, phone, e-mail, address, birthday, one tag, consent.
void writePeopleCsv(const QString &path, int people);

/// What an import of people is measured against: reads that CSV in the simplest way and writes the same rows
/// into the empty shop `database`, no key better worked out than by lower(). How many people were taken.
qint64 plainPeople(const QString &csv, const QString &database);

} // namespace tefter::bench
