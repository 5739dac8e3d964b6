// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/SearchProvider.h"

namespace tefter {

class Formats;
class Navigator;
struct Services;

/// What the search box finds in the open shop: people, products, documents. Pages and commands are the
/// window's own.
QList<SearchProvider> searchSources(Services &services, Navigator &navigator, const Formats &formats);

} // namespace tefter
