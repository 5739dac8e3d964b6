// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/segments/Condition.h"

namespace tefter {

/// The text of a segment, version 1. The same text stands in saved segments, on the command line and in the
/// help:
///
///     segment   = node ;
///     node      = group | condition ;
///     group     = ( "all" | "any" | "none" ) , "(" , [ node , { "," , node } , [ "," ] ] , ")" ;
///     condition = word , operator , { value } , [ "at-least" , number ] , [ "in" , period ] ;
///     operator  = word | "=" | "!=" | "<" | "<=" | ">" | ">=" ;
///     value     = word | number | day | text | record ;
///     period    = [ day ] , ".." , [ day ] | "last" , number , ( "days" | "weeks" | "months" | "years" ) ;
///     record    = "#" , digits , [ text ] ;
///     text      = '"' , { any character | '\"' | '\\' | '\n' } , '"' ;
///     day       = YYYY-MM-DD ;
///     number    = [ "-" ] , digits , [ "." , digits ] ;
///     word      = letter , { letter | digit | "-" } ;   (ASCII)
///
/// Criteria are English ids, days ISO, decimals with a dot, in every language. A criterion that this program
/// does not know is kept as it stands.
namespace segmentText {

constexpr int version = 1;

Result<SegmentNode> parse(const QString &text);
QString print(const SegmentNode &node);
QString print(const Condition &condition);

} // namespace segmentText

} // namespace tefter
