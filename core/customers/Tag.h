// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QString>

namespace tefter {

/// A word that the shop gives to people, and how many have it.
struct Tag
{
    TagId id;
    QString name;
    qint64 customers = 0;
    friend bool operator==(const Tag &, const Tag &) = default;
};

} // namespace tefter
