// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Workplace.h"
#include "ui/shell/Rail.h"

#include <QList>
#include <QString>
#include <functional>

namespace tefter {

class Page;

/// One page of the window, as the rail and the palette show it.
struct PageEntry
{
    QString id;    ///< stable
    QString title; ///< in the language of the window
    QString iconName;
    Rail::Part part = Rail::Part::Top;
    std::function<Page *(const Workplace &workplace)> make;
};

/// Every page there is, in the order of the rail. A new page is one line here.
QList<PageEntry> pageEntries();

} // namespace tefter
