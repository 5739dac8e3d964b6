// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Language.h"

namespace tefter {

/// What is known of a name. A firm, and a person whose name was never parted, has `whole` alone.
struct NameParts
{
    QString given;
    QString family;
    QString whole;
    bool firm = false;
};

/// As a list sorted by family shows it: "Γεωργίου, Μαρία", "Nagy Anna", "Иванова Наталья", "احمدی، رضا".
QString listName(const NameParts &name, Language language);

/// Whether one speaks, and fills in forms, with the family name first.
bool isFamilyFirst(Language language);

/// As one speaks of the person: "Μαρία Γεωργίου", "Nagy Anna".
QString fullName(const NameParts &name, Language language);

/// One or two capital letters for a round picture; empty for an empty name.
QString initials(const NameParts &name, Language language);

} // namespace tefter
