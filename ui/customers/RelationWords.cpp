// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/RelationWords.h"

#include "ui/common/FactLine.h"

namespace tefter {

QString RelationWords::role(RelationRole role)
{
    switch (role) {
    case RelationRole::Family:
        //: in front of the name of a relative
        return tr("Family");
    case RelationRole::Household:
        //: in front of the name of somebody of the same household
        return tr("Same household");
    case RelationRole::WorksAt:
        //: in front of the name of a firm
        return tr("Works at");
    case RelationRole::Employs:
        //: in front of the name of somebody who works at this firm
        return tr("Employs");
    case RelationRole::SentBy:
        //: in front of the name of who recommended the shop to this person
        return tr("Sent by");
    case RelationRole::Sent:
        //: in front of the name of somebody to whom this person recommended the shop
        return tr("Sent us");
    case RelationRole::Other:
        break;
    }
    //: in front of the name of somebody this person has to do with
    return tr("Has to do with");
}

QString RelationWords::caption(const Relation &relation)
{
    if (relation.role == RelationRole::Other && !relation.label.isEmpty())
        return relation.label;
    return factLine({role(relation.role), relation.label});
}

} // namespace tefter
