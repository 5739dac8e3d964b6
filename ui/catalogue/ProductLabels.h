// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/print/LabelSheet.h"

#include "core/base/Id.h"

namespace tefter {

class Formats;
struct Services;

/// What stands on the labels of these products today; those that are gone are left out.
Result<QList<Label>> productLabels(const Services &services, const QList<ProductId> &products,
                                   const Formats &formats);

} // namespace tefter
