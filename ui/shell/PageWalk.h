// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace tefter {

class Shop;
class ShopView;
struct Services;

/// Is given the id of what is shown ("customers", "customers-edit") and the widget as a person sees it: the
/// whole view for a page, the dialog alone for a dialog.
using TakeShown = std::function<void(const QString &id, QWidget &shown)>;

/// Goes through every page of an open shop, with its scenes and dialogs, and what the window itself shows;
/// with all answers there. For pictures, and for the test that looks for cut texts.
class PageWalk
{
public:
    PageWalk(Services &services, ShopView &view)
        : m_services(services)
        , m_view(view)
    {
    }

    void each(const TakeShown &take);
    /// Every page as it opens, and nothing more.
    void pages(const QString &prefix, const TakeShown &take);

    /// Returns when the questions that are under way, and those they lead to, are answered.
    static void settle(Shop &shop);

private:
    void page(const QString &id, const TakeShown &take);
    void search(const TakeShown &take);
    void messages(const TakeShown &take);
    void help(const TakeShown &take);

    Services &m_services;
    ShopView &m_view;
};

} // namespace tefter
