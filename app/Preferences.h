// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Language.h"
#include "ui/common/Theme.h"
#include "ui/shell/WelcomePage.h"

namespace tefter {

class Shop;

/// What the program keeps in mind on this computer from one run to the next.
namespace preferences {

/// The one that was chosen, else the first of the system's that the program speaks.
Language language();
void setLanguage(Language language);

Theme::Scheme scheme();
void setScheme(Theme::Scheme scheme);

/// Who works here, per shop file: a shop on two computers has two people at work.
StaffId atWork(const Shop &shop);
void setAtWork(const Shop &shop, StaffId staff);

/// The latest shops whose files are there.
QList<RecentShop> recentShops();
void remember(const RecentShop &shop);

} // namespace preferences

} // namespace tefter
