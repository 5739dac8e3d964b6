// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/Criteria.h"

#include "core/customers/criteria/CustomerCriteria.h"
#include "core/segments/InSegmentCriterion.h"

namespace tefter {

CriterionList allCriteria()
{
    return CriterionList({nameCriterion(), kindCriterion(), tagCriterion(), languageCriterion(),
                          countryCriterion(), cityCriterion(), ageCriterion(), birthdayCriterion(),
                          sourceCriterion(), enteredCriterion(), consentCriterion(), contactCriterion(),
                          std::make_shared<InSegmentCriterion>()});
}

} // namespace tefter
