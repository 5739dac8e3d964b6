// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/Relation.h"

namespace tefter {

using namespace Qt::StringLiterals;

RelationRole reversed(RelationRole role)
{
    switch (role) {
    case RelationRole::WorksAt:
        return RelationRole::Employs;
    case RelationRole::Employs:
        return RelationRole::WorksAt;
    case RelationRole::SentBy:
        return RelationRole::Sent;
    case RelationRole::Sent:
        return RelationRole::SentBy;
    case RelationRole::Family:
    case RelationRole::Household:
    case RelationRole::Other:
        break;
    }
    return role;
}

QString relationRoleKey(RelationRole role)
{
    switch (role) {
    case RelationRole::Family:
        return u"family"_s;
    case RelationRole::Household:
        return u"household"_s;
    case RelationRole::WorksAt:
        return u"works-at"_s;
    case RelationRole::Employs:
        return u"employs"_s;
    case RelationRole::SentBy:
        return u"referred-by"_s;
    case RelationRole::Sent:
        return u"sent"_s;
    case RelationRole::Other:
        break;
    }
    return u"other"_s;
}

std::optional<RelationRole> relationRoleFromKey(QStringView key)
{
    for (const RelationRole role : allRelationRoles) {
        if (relationRoleKey(role) == key)
            return role;
    }
    return std::nullopt;
}

} // namespace tefter
