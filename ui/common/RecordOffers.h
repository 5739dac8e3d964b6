// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/SearchIndex.h"
#include "core/shop/Jobs.h"
#include "core/shop/Shop.h"
#include "ui/common/RecordEdit.h"
#include "ui/common/Workplace.h"

#include <memory>

namespace tefter {

/// How many offers stand below a field.
inline constexpr int offersShown = 8;

/// The records that a search found, best first.
QList<qint64> idsOf(const QList<SearchIndex::Hit> &hits);

/// Asks off the window's thread; `find` gives offers.
template <class Find>
RecordEdit::Ask asking(Shop &shop, Find find)
{
    return [&shop, latest = std::make_shared<Latest>(), find](const QString &typed,
                                                              const RecordEdit::Answer &answer) {
        shop.jobs().read(
            &shop.jobs(), *latest, [find, typed] { return find(typed); },
            [answer](const QList<RecordEdit::Offer> &offers) { answer(offers); });
    };
}

/// Customers for what is typed, with the city behind the name.
RecordEdit::Ask customerOffers(const Workplace &workplace);

} // namespace tefter
