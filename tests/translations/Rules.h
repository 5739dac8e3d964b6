// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/translations/Catalogue.h"

namespace tefter::translations {

/// What is wrong with the translation of one sentence into a language ("el"); empty when nothing is.
QStringList mistakes(const Entry &entry, const QString &language);

} // namespace tefter::translations
