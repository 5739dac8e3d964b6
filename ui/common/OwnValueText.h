// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/own/OwnField.h"

namespace tefter {

class Formats;

/// What an own field holds, as the language writes it: a number, a day, yes or no.
QString ownValueText(OwnFieldKind kind, const QString &value, const Formats &formats);

} // namespace tefter
