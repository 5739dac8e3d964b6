// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Language.h"

#include <QString>

namespace tefter {

/// What address books say of a phone, e-mail or address in one word that all of them know: home, work, cell,
/// fax, other. Shops say it in their own language.
class ContactLabel
{
public:
    /// "home" in the language of the shop; any other label as it is.
    static QString inLanguage(const QString &label, Language language);
    /// The word of address books for a label of any language; empty where there is none.
    static QString type(const QString &label);
};

} // namespace tefter
