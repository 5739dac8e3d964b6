// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/Criterion.h"

namespace tefter {

// What a segment can ask about a person's profile; one file each beside this one.
std::shared_ptr<const Criterion> nameCriterion();
std::shared_ptr<const Criterion> tagCriterion();
std::shared_ptr<const Criterion> languageCriterion();
std::shared_ptr<const Criterion> countryCriterion();
std::shared_ptr<const Criterion> cityCriterion();
std::shared_ptr<const Criterion> ageCriterion();
std::shared_ptr<const Criterion> birthdayCriterion();
std::shared_ptr<const Criterion> consentCriterion();
std::shared_ptr<const Criterion> contactCriterion();
std::shared_ptr<const Criterion> sourceCriterion();
std::shared_ptr<const Criterion> kindCriterion();
std::shared_ptr<const Criterion> enteredCriterion();
std::shared_ptr<const Criterion> inChargeCriterion();
std::shared_ptr<const Criterion> interestsCriterion();
std::shared_ptr<const Criterion> personalityCriterion();
std::shared_ptr<const Criterion> handleCriterion();
std::shared_ptr<const Criterion> ownFieldCriterion();

} // namespace tefter
