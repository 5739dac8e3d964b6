// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/StaffNames.h"

#include "core/base/SearchKey.h"
#include "core/shop/OwnerWord.h"

namespace tefter {

using namespace Qt::StringLiterals;

void StaffNames::load(Connection &connection, Language language)
{
    connection.each(u"SELECT id, name, left_at, role FROM staff ORDER BY left_at IS NULL, id DESC"_s, {},
                    [&](const Row &row) {
                        const InCharge one{row.id<StaffId>(0), row.text(1)};
                        if (row.text(3) == u"owner")
                            m_owner = one;
                        if (!one.name.isEmpty())
                            m_staff.insert(foldedKey(one.name), one);
                        if (row.isNull(2))
                            m_there.prepend(one.name.isEmpty() ? ownerWord(language) : one.name);
                    });
}

InCharge StaffNames::named(const QString &name) const
{
    const InCharge found = m_staff.value(foldedKey(name));
    return !found.id.isValid() && isOwnerWord(name) ? m_owner : found;
}

} // namespace tefter
