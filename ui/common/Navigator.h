// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QString>
#include <QVariantMap>

#include <functional>

namespace tefter {

struct SaleFilter;

/// Long work that a page does while the person goes on elsewhere.
struct PageWork
{
    QString pageId; ///< the page it can be looked at on; each page does one at a time
    QString what;   ///< "Importing…"
    qint64 done = 0;
    qint64 total = 0;           ///< 0 where it is not known
    std::function<void()> stop; ///< none: it cannot be stopped, and is finished even if the window closes
};

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
    /// Opens the form of a new sale to this customer over the page in front, which stays where it is.
    virtual void sell(CustomerId customer) = 0;

    /// Says at the foot of the window that something is done; with `undoable`, offers to take it back.
    virtual void announce(const QString &sentence, bool undoable = false) = 0;
    /// Shows from every page that this goes on, and how far it is; tell it again as it goes on.
    virtual void showWork(const PageWork &work) = 0;
    /// What was shown by showWork() is over.
    virtual void endWork(const QString &pageId) = 0;
};

} // namespace tefter
