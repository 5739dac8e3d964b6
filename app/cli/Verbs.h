// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Verb.h"

namespace tefter {

Verb newVerb();
Verb importVerb();
Verb undoImportVerb();
Verb searchVerb();
Verb duplicatesVerb();
Verb mergeVerb();
Verb unmergeVerb();
Verb segmentsVerb();
Verb segmentVerb();
Verb exportVerb();
Verb reportVerb();
Verb datesVerb();
Verb stockVerb();
Verb reorderVerb();
Verb scorecardVerb();
Verb personVerb();
Verb eraseVerb();
Verb labelsVerb();
Verb checkVerb();
Verb backupVerb();
Verb restoreVerb();
Verb sampleSalesVerb();
Verb shotsVerb();

} // namespace tefter
