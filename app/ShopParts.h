// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/KeptTables.h"
#include "core/shop/Shop.h"
#include "ui/print/AddressLabelExporter.h"

namespace tefter {

/// What the rooms give to a shop when it is opened.
inline ShopParts shopParts(std::shared_ptr<const Clock> clock = std::make_shared<Clock>())
{
    return {std::move(clock), keptTables()};
}

/// What else a program with a window exports to.
inline ExporterList paintedExporters()
{
    return {std::make_shared<AddressLabelExporter>()};
}

} // namespace tefter
