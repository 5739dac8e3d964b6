// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

namespace tefter {

/// What went wrong, as one sentence for the person in front of the window.
QString sentence(const Error &error);

/// What can be done about it; empty where nothing needs to be.
QString whatToDo(const Error &error);

} // namespace tefter
