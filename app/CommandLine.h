// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace tefter {

/// Whether these arguments ask for the command line: a known verb, `--help` or `--version`.
bool asksForCommandLine(int argc, char **argv);

/// Runs the command line without any display and returns the exit status: 0, 1 (did not succeed) or 2
/// (wrong use).
int runCommandLine(int argc, char **argv);

/// What the window is started with: `tefter [FILE] [--on YYYY-MM-DD]`.
struct WindowCall
{
    QString path; ///< empty: the welcome page
    std::shared_ptr<const Clock> clock;
};

/// Reads the arguments of the window, the program's name first; WrongUse where they make no sense.
Result<WindowCall> readWindowCall(const QStringList &arguments);

/// Says on standard error what did not succeed and what to do; the exit status for it.
int tellFailure(const Error &error);

} // namespace tefter
