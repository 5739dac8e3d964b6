// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "tests/support/Catch.h"

#include "tests/support/Runner.h"

int tefter::runTests(int argc, char **argv)
{
    return Catch::Session().run(argc, argv);
}
