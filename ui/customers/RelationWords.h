// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Relation.h"

#include <QCoreApplication>

namespace tefter {

/// What people are to each other, in words.
class RelationWords
{
    Q_DECLARE_TR_FUNCTIONS(RelationWords)

public:
    /// In front of the other's name: "Works at".
    static QString role(RelationRole role);
    /// The same with the shop's own word for it: "Family · sister".
    static QString caption(const Relation &relation);
};

} // namespace tefter
