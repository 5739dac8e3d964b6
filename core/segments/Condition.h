// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"

#include <QList>
#include <QString>

#include <optional>

namespace tefter {

/// A value in the text of a segment. `text` is its exact spelling: digits of a number, an ISO day, the words
/// of a text, the readable name of a record (whose id is what counts).
struct Literal
{
    enum class Type { Word, Number, Text, Day, Record };

    Type type = Type::Word;
    QString text;
    qint64 record = 0;

    static Literal word(const QString &w) { return {Type::Word, w, 0}; }
    static Literal number(qint64 n) { return {Type::Number, QString::number(n), 0}; }
    static Literal decimal(const QString &digits) { return {Type::Number, digits, 0}; }
    static Literal quoted(const QString &t) { return {Type::Text, t, 0}; }
    static Literal day(tefter::Day d) { return {Type::Day, d.iso(), 0}; }
    static Literal reference(qint64 id, const QString &name) { return {Type::Record, name, id}; }

    /// The whole number; 0 where it is none.
    qint64 integer() const { return text.toLongLong(); }
    friend bool operator==(const Literal &, const Literal &) = default;
};

/// `in 2011-01-01..2011-12-31` or `in last 12 months`.
struct PeriodSpec
{
    enum class Unit { Days, Weeks, Months, Years };

    Period fixed;
    int last = 0; ///< 0: the fixed period counts
    Unit unit = Unit::Days;

    /// The days meant on `today`, which is the last of them for "last …".
    Period resolve(Day today) const;
    friend bool operator==(const PeriodSpec &, const PeriodSpec &) = default;
};

/// One condition, as written: `bought-product is #12"Tea" at-least 3 in last 24 months`.
struct Condition
{
    QString criterion;
    QString op;
    QList<Literal> values;
    std::optional<qint64> atLeast;
    std::optional<PeriodSpec> period;
    friend bool operator==(const Condition &, const Condition &) = default;
};

/// A condition, or a group of them.
struct SegmentNode
{
    enum class Kind { All, Any, None, Leaf };

    Kind kind = Kind::All;
    QList<SegmentNode> children; ///< of a group
    Condition condition;         ///< of a leaf

    static SegmentNode leaf(Condition c) { return {Kind::Leaf, {}, std::move(c)}; }
    static SegmentNode group(Kind k, QList<SegmentNode> c) { return {k, std::move(c), {}}; }
    friend bool operator==(const SegmentNode &, const SegmentNode &) = default;
};

} // namespace tefter
