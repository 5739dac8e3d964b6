// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/Criterion.h"

#include <functional>

namespace tefter {

/// What all criteria of this room share: the heading under which they stand.
class ProfileCriterion : public Criterion
{
public:
    QString group() const override { return QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Profile")); }

protected:
    /// contains, lacks: of a text that can be found by the words in it.
    static QList<OperatorInfo> containsOrLacks();
    /// Who has every word of the condition in a part of their search text: between `before` and `after`,
    /// which are patterns of LIKE. Throws BadValue where there is no word.
    CustomerQuery whoHasWords(const Condition &condition, const QString &before, const QString &after) const;
};

/// A text that people have or that is not known of them: a city, a country, a source.
class TextCriterion : public ProfileCriterion
{
public:
    /// is, is-not, unknown.
    QList<OperatorInfo> operators() const override;
    QList<Fact> facts(const Condition &condition, CustomerId person, Connection &connection,
                      const CriterionContext &context) const override;

protected:
    /// What one person has, each with commas; empty where nothing is known.
    virtual QString textsOfPerson(Connection &connection, CustomerId person) const = 0;
};

/// The distinct texts of a column of people not in the bin that contain what is typed, the most frequent
/// first.
QList<Literal> frequentTexts(Connection &connection, const QString &column, const QString &from,
                             const QString &typed);

/// Those texts of a query that read like what is asked for, whatever their accents, case and signs.
QStringList textsAlike(Connection &connection, const QString &sql, const Values &values,
                       const std::function<bool(const QString &key)> &isMeant);

/// `column IN (…)` with a parameter for each text.
QString isOneOf(const QString &column, qsizetype texts);

/// The distinct texts of one person.
QString textsOf(Connection &connection, const QString &sql, CustomerId person);

} // namespace tefter
