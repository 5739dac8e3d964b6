// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/DuplicateModel.h"

#include "core/base/Formats.h"
#include "ui/customers/DuplicateWords.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

enum PairColumn { PairFirst, PairSecond, PairLikelihood, PairReasons };

/// Pairs are told apart by the two together.
qint64 idOfPair(const DuplicatePair &pair)
{
    constexpr int halfOfBits = 31;
    return (pair.first.id.value << halfOfBits) + pair.second.id.value;
}

} // namespace

DuplicateModel::DuplicateModel(const Formats &formats, QObject *parent)
    : TableModelOf({{u"first"_s, tr("Customer"), 200},
                    {u"second"_s, tr("Perhaps the same"), 200},
                    //: how likely two entries are one person
                    {u"likelihood"_s, tr("How likely"), 130},
                    //: the reasons for which two entries may be one person
                    {u"reasons"_s, tr("Why"), 320, false, true, false, false, true}},
                   parent)
    , m_formats(formats)
{
}

const DuplicatePair *DuplicateModel::pair(qint64 rowId) const
{
    const auto found = std::find_if(rows().cbegin(), rows().cend(),
                                    [rowId](const DuplicatePair &pair) { return idOfPair(pair) == rowId; });
    return found == rows().cend() ? nullptr : &*found;
}

QVariant DuplicateModel::cell(const DuplicatePair &pair, int column, int role) const
{
    if (role == RowId)
        return idOfPair(pair);
    if (role == CellBadge && column == PairLikelihood)
        return static_cast<int>(DuplicateWords::likelihoodTone(pair.likelihood));
    if (role == CellSort && column == PairLikelihood)
        return pair.likelihood;
    if (role == Qt::ToolTipRole && column == PairReasons)
        return DuplicateWords::reasons(pair, m_formats);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case PairFirst:
        return pair.first.label(m_formats.language());
    case PairSecond:
        return pair.second.label(m_formats.language());
    case PairLikelihood:
        return DuplicateWords::likelihood(pair.likelihood);
    case PairReasons:
        return DuplicateWords::reasons(pair, m_formats);
    default:
        return {};
    }
}

} // namespace tefter
