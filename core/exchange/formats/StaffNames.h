// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Language.h"
#include "core/customers/Customer.h"
#include "core/db/Connection.h"

#include <QHash>

namespace tefter {

/// Who of the staff a file means with a name. Throws DbError.
class StaffNames
{
public:
    /// `language`: in which the owner without a name is called so.
    void load(Connection &connection, Language language);
    /// None where nobody has the name.
    InCharge named(const QString &name) const;
    /// Who is there, to say whom one may name.
    QString all() const { return m_there.join(QStringLiteral(", ")); }

private:
    QHash<QString, InCharge> m_staff; ///< by folded name
    InCharge m_owner;
    QStringList m_there;
};

} // namespace tefter
