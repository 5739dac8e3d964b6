// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Language.h"
#include "ui/common/Navigator.h"
#include "ui/common/Theme.h"
#include "ui/common/Workplace.h"
#include "ui/shell/CommandSources.h"
#include "ui/shell/PageRegistry.h"

#include <QHash>
#include <QPointer>
#include <QSet>
#include <QTimer>
#include <QWidget>

class QAction;
class QStackedWidget;

namespace tefter {

class AtWorkButton;
class CommandPalette;
class HelpDialog;
class Page;
class Rail;
class RunningWorks;
class Shop;
class StatusLine;
class Toast;
class TopBar;
struct SearchProvider;

/// The window's inside while a shop is open: rail, top bar, the pages, the line at the foot. It is the
/// Navigator of the pages.
class ShopView : public QWidget, public Navigator
{
    Q_OBJECT
public:
    ShopView(Shop &shop, Services &services, const Formats &formats, QWidget *parent = nullptr);
    ~ShopView() override;

    void open(CustomerId customer) override;
    void open(ProductId product) override;
    void open(SaleId sale) override;
    void open(SegmentId segment) override;
    void openSales(const SaleFilter &filter) override;
    void openPage(const QString &pageId, const QVariantMap &state = {}) override;
    void openHelp(const QString &topicId = {}) override;
    void sell(CustomerId customer) override;
    void announce(const QString &sentence, bool undoable = false) override;
    void showWork(const PageWork &work) override;
    void endWork(const QString &pageId) override;

    /// Whether the shop may be closed now; asks where an import or export goes on.
    bool mayClose();

    /// Sources of the search box besides pages and commands.
    void addSearchProvider(const SearchProvider &provider);
    /// An action that the search box offers by name.
    void addCommand(QAction *command, const QString &iconName);
    /// The same for what is done with the shop as a whole: it stands in the menu below its name too.
    void addShopCommand(QAction *command, const QString &iconName);

    QString currentPageId() const { return m_current; }
    /// Where the person is and what each page keeps; restore() brings another view there.
    QVariantMap state() const;
    void restore(const QVariantMap &state);

    /// The help, not yet shown.
    HelpDialog *makeHelp();

    /// Makes every page, for pictures and tests.
    QStringList pageIds() const;
    Page *page(const QString &id);

public Q_SLOTS:
    /// Asks for everything in sight again.
    void refresh();
    void undo();
    void redo();

Q_SIGNALS:
    void titleChanged(const QString &title);
    // What the settings page asks of the program
    void languageChosen(tefter::Language language);
    void schemeChosen(tefter::Theme::Scheme scheme);
    void copyRequested();
    void restoreRequested(const QString &backup);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void makeActions();
    void searchHere();
    void newSale();
    void openNew(const QString &pageId);
    void showPage(const QString &pageId);
    void focusPage();
    void showRecord(const QString &pageId, qint64 id);
    void showChrome();
    void travel(bool back);
    void readStatus();
    void setProviders();

    Shop &m_shop;
    Workplace m_workplace;
    QList<PageEntry> m_entries;
    QHash<QString, Page *> m_pages;
    QHash<QString, QVariantMap> m_waitingStates; ///< of pages that are not made yet
    QSet<QString> m_stale;
    QString m_current;
    Rail *m_rail;
    TopBar *m_top;
    QStackedWidget *m_stack;
    StatusLine *m_status;
    CommandPalette *m_palette;
    Toast *m_toast;
    QPointer<HelpDialog> m_help; ///< while it is open
    QList<SearchProvider> m_sources;
    RunningWorks *m_works;
    bool m_isTravelling = false; ///< a step is being taken back or done again, and that for long
    AtWorkButton *m_atWork;
    CommandSources m_commands;
    QTimer m_refreshSoon{this};
};

} // namespace tefter
