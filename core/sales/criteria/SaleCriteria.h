// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/Criterion.h"

namespace tefter {

// What a segment can ask about a person's purchases; one file each beside this one.
std::shared_ptr<const Criterion> firstPurchaseCriterion();
std::shared_ptr<const Criterion> lastPurchaseCriterion();
std::shared_ptr<const Criterion> purchaseCountCriterion();
std::shared_ptr<const Criterion> spentCriterion();
std::shared_ptr<const Criterion> averageBasketCriterion();
std::shared_ptr<const Criterion> boughtProductCriterion();
std::shared_ptr<const Criterion> boughtCategoryCriterion();
std::shared_ptr<const Criterion> boughtBrandCriterion();
std::shared_ptr<const Criterion> boughtSupplierCriterion();
std::shared_ptr<const Criterion> reducedShareCriterion();
std::shared_ptr<const Criterion> rfmCriterion();
std::shared_ptr<const Criterion> rhythmCriterion();

} // namespace tefter
