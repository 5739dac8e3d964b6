// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QString>
#include <QVariantMap>

namespace tefter {

struct SaleFilter;

/// How a page asks the shell to open something. Pages do not know each other.
class Navigator
{
public:
    virtual ~Navigator() = default;

    virtual void open(CustomerId customer) = 0;
    virtual void open(ProductId product) = 0;
    virtual void open(SaleId sale) = 0;
    virtual void open(SegmentId segment) = 0;
    /// The sales page with this filter set.
    virtual void openSales(const SaleFilter &filter) = 0;
    /// A page by its stable id ("customers", "segments", …); `state` is given to Page::restore().
    virtual void openPage(const QString &pageId, const QVariantMap &state = {}) = 0;

    /// The help at a topic; without one, at the topic of the page in front.
    virtual void openHelp(const QString &topicId = {}) = 0;

    /// Says at the foot of the window that something is done; with `undoable`, offers to take it back.
    virtual void announce(const QString &sentence, bool undoable = false) = 0;
};

} // namespace tefter
