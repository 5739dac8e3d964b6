// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/SegmentService.h"

namespace tefter {

/// The segments that every shop has from the start.
QList<Segment> readyMadeSegments();

} // namespace tefter
