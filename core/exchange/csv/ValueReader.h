// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Everything that turns the cells of a file into values: first let a column see its cells, then ask the style
// (or the person, where it is ambiguous), then read.
#include "core/exchange/csv/DayColumn.h"
#include "core/exchange/csv/NumberColumn.h"
