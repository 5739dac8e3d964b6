#!/bin/sh
# SPDX-FileCopyrightText: The Tefter developers
# SPDX-License-Identifier: GPL-3.0-or-later
# The walls of the house (house plan, "Doors"): floors, cycles, Qt Sql outside core/db, sentences in core.
set -eu
cd "$1"
! grep -rn --include='*.h' --include='*.cpp' -E '#include <QtSql|#include <QSql' core ui app | grep -v '^core/db/'
