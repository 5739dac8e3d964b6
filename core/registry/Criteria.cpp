// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/Criteria.h"

#include "core/customers/criteria/CustomerCriteria.h"
#include "core/registry/ReadyMadeSegments.h"
#include "core/sales/criteria/SaleCriteria.h"
#include "core/segments/InSegmentCriterion.h"

namespace tefter {

CriterionList allCriteria()
{
    return CriterionList(
        {nameCriterion(),          kindCriterion(),
         tagCriterion(),           languageCriterion(),
         countryCriterion(),       cityCriterion(),
         ageCriterion(),           birthdayCriterion(),
         sourceCriterion(),        enteredCriterion(),
         ownFieldCriterion(),      consentCriterion(),
         contactCriterion(),       handleCriterion(),
         interestsCriterion(),     personalityCriterion(),
         inChargeCriterion(),      firstPurchaseCriterion(),
         lastPurchaseCriterion(),  purchaseCountCriterion(),
         spentCriterion(),         averageBasketCriterion(),
         boughtProductCriterion(), boughtCategoryCriterion(),
         boughtBrandCriterion(),   boughtSupplierCriterion(),
         reducedShareCriterion(),  rfmCriterion(),
         rhythmCriterion(),        std::make_shared<InSegmentCriterion>(readyMadeSegments())});
}

} // namespace tefter
