// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QList>
#include <QVariantMap>
#include <QWidget>

#include <functional>

class QAction;

namespace tefter {

struct SaleFilter;

/// A dialog that a page can open; `make` gives it not yet shown.
struct PageDialog
{
    QString id;
    std::function<QWidget *()> make;
};

/// A state that a page can be in besides the one it opens in; `bring` leads it there.
struct PageScene
{
    QString id;
    std::function<void()> bring;
};

/// One page of the window. It is made when it is first shown and lives until the window is rebuilt.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// What the page is called in the window's title.
    virtual QString title() const = 0;
    /// The data have changed (also by somebody else): ask for them again, keeping place and selection.
    virtual void refresh() {}
    /// What must outlive a language switch: selection, filters, what is being typed.
    virtual QVariantMap state() const { return {}; }
    virtual void restore(const QVariantMap &) {}
    /// Shows this record and makes it the current one (the page knows of which kind its records are).
    virtual void showRecord(qint64) {}
    /// Buttons for the top bar; the last one is the main thing to do here.
    virtual QList<QAction *> actions() { return {}; }
    /// Where the keyboard goes when the page comes to the front.
    virtual QWidget *firstFocus() { return nullptr; }
    /// The page's own field to search in what it shows, for Ctrl+F.
    virtual QWidget *searchField() { return nullptr; }
    /// The customer in front, for what is done from everywhere for somebody; none where there is not one.
    virtual CustomerId customer() const { return {}; }
    /// Every dialog that this page opens, for the walk that takes pictures and looks for cut texts.
    virtual QList<PageDialog> dialogs() { return {}; }
    /// What else the page can show, for the same walk, in the order in which one scene leads to the next.
    virtual QList<PageScene> scenes() { return {}; }

Q_SIGNALS:
    /// title() or actions() have changed.
    void chromeChanged();
};

/// The page of the documents, as other pages need it.
class ShowsSales
{
public:
    virtual ~ShowsSales() = default;
    /// Lists the documents of a filter.
    virtual void showSales(const SaleFilter &filter) = 0;
    /// Opens the form of a new sale to this customer, also while another page is in front.
    virtual void sell(CustomerId customer) = 0;
};

} // namespace tefter
