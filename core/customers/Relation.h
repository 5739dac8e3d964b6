// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QString>

#include <array>
#include <optional>

namespace tefter {

/// What somebody is to a person, seen from that person.
enum class RelationRole {
    Family,    ///< of the same family, whoever is asked
    Household, ///< of the same household, whoever is asked
    WorksAt,   ///< the person works there
    Employs,   ///< the reverse
    SentBy,    ///< the person was sent to the shop by them
    Sent,      ///< the reverse
    Other      ///< what the label says, whoever is asked
};

inline constexpr std::array allRelationRoles{
    RelationRole::Family, RelationRole::Household, RelationRole::WorksAt, RelationRole::Employs,
    RelationRole::SentBy, RelationRole::Sent,      RelationRole::Other};

/// The same relation from the other side.
RelationRole reversed(RelationRole role);

/// "family", "household", "works-at", "employs", "referred-by", "sent", "other".
QString relationRoleKey(RelationRole role);
std::optional<RelationRole> relationRoleFromKey(QStringView key);

/// Somebody that a person has to do with.
struct Relation
{
    CustomerId other;
    QString name; ///< of the other, as lists write it
    RelationRole role = RelationRole::Family;
    QString label; ///< in the shop's own words: "sister"
    bool isBinned = false;
    friend bool operator==(const Relation &, const Relation &) = default;
};

} // namespace tefter
