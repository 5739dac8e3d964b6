// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tefter::bench {

/// Writes a CSV of so many people: names, phone, e-mail, address, birthday, one tag, consent.
void writePeopleCsv(const QString &path, int people);

/// What an import of people is measured against: reads that CSV in the simplest way and fills bare tables
/// that have the indexes of the shop file. How many people were taken.
qint64 plainPeople(const QString &csv, const QString &database);

} // namespace tefter::bench
