// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace tefter {

/// An amount parted in proportion to weights, none of which is negative: the parts sum up to it exactly, and
/// what rounding leaves goes to the largest remainders, of equal ones to the first. All zero where the
/// weights are.
std::vector<qint64> sharesOf(qint64 amount, const std::vector<qint64> &weights);

} // namespace tefter
