// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace tefter {

class Shop;
class ShopView;

/// Goes through every page of an open shop and every dialog of each, with all answers there: for pictures,
/// and for the test that looks for cut texts.
class PageWalk
{
public:
    PageWalk(Shop &shop, ShopView &view)
        : m_shop(shop)
        , m_view(view)
    {
    }

    /// `take` is given the id ("customers", "customers-edit") and the widget as a person sees it: the whole
    /// view for a page, the dialog alone for a dialog.
    void each(const std::function<void(const QString &id, QWidget &shown)> &take);

    /// Returns when the questions that are under way, and those they lead to, are answered.
    static void settle(Shop &shop);

private:
    Shop &m_shop;
    ShopView &m_view;
};

} // namespace tefter
