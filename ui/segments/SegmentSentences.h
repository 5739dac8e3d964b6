// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/SegmentService.h"

#include <QString>

namespace tefter {

class Formats;
struct Currency;

/// How segments, conditions and a person's own figures are said in the language of the window.
namespace segmentSentences {

/// A label key of a criterion, operator, choice, group or fact.
QString word(const QString &key);
/// The name of a ready-made segment that a condition names by its key.
QString readyMadeName(const Literal &key);
/// What a field of the shop holds: a number, a day, yes or no, or a text.
QString ofSubject(const Literal &literal, const Formats &formats);

QString period(const PeriodSpec &period, const Formats &formats);
QString atLeast(qint64 times);
QString value(const Literal &literal, ValueType type, const QList<Choice> &choices, const Formats &formats,
              const Currency &currency);
/// A condition in words, as its pills say it: "RFM group: money group at least 5",
/// "Last purchase: more than so many days ago (90)".
QString condition(const Condition &condition, const CriterionList &criteria, const Formats &formats,
                  const Currency &currency);
/// "all of these", for a group inside another.
QString groupWords(SegmentNode::Kind kind);

/// "Last purchase: 20 Sep 2026".
QString fact(const Fact &fact, const Formats &formats, const Currency &currency);
/// Several of them side by side.
QString facts(const QList<Fact> &facts, const Formats &formats, const Currency &currency);

} // namespace segmentSentences

} // namespace tefter
