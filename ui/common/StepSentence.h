// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/shop/Step.h"

#include <QString>

namespace tefter {

class Formats;

/// What a step did, in the language of the window: "Maria: phone changed".
QString stepSentence(const StepLabel &label, const Formats &formats);

/// "Last backup today 09:12, checked".
QString backupSentence(const QDateTime &made, Day today, const Formats &formats);

} // namespace tefter
