// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/Criterion.h"

#include <algorithm>

namespace tefter {

std::optional<OperatorInfo> Criterion::findOperator(const QString &op) const
{
    const QList<OperatorInfo> known = operators();
    const auto found =
        std::find_if(known.cbegin(), known.cend(), [&](const OperatorInfo &info) { return info.id == op; });
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

const Criterion *CriterionList::find(const QString &id) const
{
    const auto found = std::find_if(m_criteria.cbegin(), m_criteria.cend(),
                                    [&](const auto &criterion) { return criterion->id() == id; });
    return found == m_criteria.cend() ? nullptr : found->get();
}

} // namespace tefter
