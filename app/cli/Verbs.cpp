// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Verbs.h"

namespace tefter {

const std::vector<Verb> &allVerbs()
{
    static const std::vector<Verb> verbs{
        newVerb(),     importVerb(),   undoImportVerb(), searchVerb(),      duplicatesVerb(), mergeVerb(),
        unmergeVerb(), segmentsVerb(), segmentVerb(),    exportVerb(),      reportVerb(),     datesVerb(),
        personVerb(),  eraseVerb(),    labelsVerb(),     stockVerb(),       reorderVerb(),    scorecardVerb(),
        checkVerb(),   backupVerb(),   restoreVerb(),    sampleSalesVerb(), shotsVerb()};
    return verbs;
}

} // namespace tefter
