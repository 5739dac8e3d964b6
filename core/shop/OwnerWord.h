// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Language.h"

namespace tefter {

/// What an owner without a name is called in a language, as the window says it: "Ιδιοκτήτης".
QString ownerWord(Language language);
/// Whether a text is that word in any of the languages, in any case and accents.
bool isOwnerWord(QStringView text);

} // namespace tefter
