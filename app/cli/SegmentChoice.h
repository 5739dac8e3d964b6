// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Verb.h"
#include "core/registry/Services.h"
#include "ui/common/Wording.h"

namespace tefter {

/// The segment that a command line names: by `--where` (several mean all) or by a saved name.
struct ChosenSegment
{
    QString name; ///< empty for conditions
    QString text;
    SegmentNode node;
};

/// `nameOption`: the option that carries the saved name. WrongUse where neither or both are given.
Result<ChosenSegment> chosenSegment(const Call &call, const char *nameOption, Services &services);

/// The name of a segment in the language of the words.
QString segmentName(const Segment &segment, const Wording &words);

/// Who of them is in no file, and why.
QString saidOf(const LeftOut &left);

/// Somebody by code, id or name, as typed. WrongUse names those who could be meant where there are several.
Result<Customer> chosenCustomer(const QString &typed, Services &services);

/// Conditions with an example of each, for the help.
QString conditionHelp();

} // namespace tefter
