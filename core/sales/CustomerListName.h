// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/NameOrder.h"

namespace tefter {

/// The name of a customer in lists, from the columns kind, name, given_name, family_name; `otherwise` where
/// there is no name.
QString customerListName(const QString &kind, const QString &name, const QString &given,
                         const QString &family, Language language, const QString &otherwise);

/// All customers in the order of these names; who has none stands by the code.
NameOrder customerNameOrder(Shop &shop);

} // namespace tefter
