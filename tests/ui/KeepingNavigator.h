// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/SaleFilter.h"
#include "ui/common/Navigator.h"

#include <optional>

namespace tefter::test {

/// Keeps what a page asks the shell for.
class KeepingNavigator : public Navigator
{
public:
    void open(CustomerId id) override { customer = id; }
    void open(ProductId id) override { product = id; }
    void open(SaleId id) override { sale = id; }
    void open(SegmentId id) override { segment = id; }
    void openSales(const SaleFilter &filter) override { sales = filter; }
    void sell(CustomerId id) override { soldTo = id; }
    void openPage(const QString &id, const QVariantMap &with) override
    {
        page = id;
        pageState = with;
    }
    void openHelp(const QString &topicId) override { helpTopic = topicId; }
    void announce(const QString &sentence, bool canBeUndone) override
    {
        said = sentence;
        undoable = canBeUndone;
    }
    void showWork(const PageWork &shown) override { work = shown; }
    void endWork(const QString &) override { work.reset(); }

    CustomerId customer;
    CustomerId soldTo;
    ProductId product;
    SaleId sale;
    SegmentId segment;
    std::optional<SaleFilter> sales;
    QString page;
    QString helpTopic;
    QVariantMap pageState;
    QString said;
    bool undoable = false;
    std::optional<PageWork> work; ///< that goes on
};

} // namespace tefter::test
