// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/Segment.h"

#include <QCoreApplication>

namespace tefter {

/// What a segment is called: those that come with the program have a name in every language.
inline QString segmentName(const Segment &segment)
{
    return segment.readyMade.isEmpty()
               ? segment.name
               : QCoreApplication::translate("segment", segment.name.toUtf8().constData());
}

} // namespace tefter
