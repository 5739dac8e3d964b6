// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/Jobs.h"
#include "ui/common/Page.h"
#include "ui/common/WindowedModel.h"
#include "ui/common/Workplace.h"

#include <QTimer>

#include <functional>

class QKeyEvent;
class QLineEdit;
class QMenu;
class QSplitter;
class QStackedWidget;

namespace tefter {

class EmptyState;
class ListExport;
class ListTable;
class PageHeader;
class RecordPanel;

/// A page with a list on one side and, on the other, the record that is current. The search box, the columns,
/// the empty places, the keys and which row becomes current are alike on every such page; the subclass says
/// what is listed and what its filters are.
class ListPage : public Page
{
    Q_OBJECT
public:
    /// What the page says, each in its own words.
    struct Words
    {
        QString title;
        QString create;     ///< "New customer"
        QString searchName; ///< for a screen reader: "Search in customers"
        QString searchHint; ///< "Name, phone, e-mail, city…"
        QString noneYet;    ///< "No customers yet"
        QString howToBegin;
        QString noneFound; ///< "Nobody found"
        QString noneFits;  ///< "Nobody fits the filters and …"
        QString binIsEmpty;
        QString allBinned;   ///< "Everybody is in the bin"
        QString showAll;     ///< "Show everybody"
        QString withSeveral; ///< what can be done with all that are chosen
    };

    QString title() const override { return m_words.title; }
    void refresh() override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    void showRecord(qint64 id) override;
    QList<QAction *> actions() override { return m_pageActions; }
    QWidget *firstFocus() override;
    QWidget *searchField() override;
    QList<PageScene> scenes() override;

protected:
    /// `id` is the page's own: the columns and the widths are kept in the settings under it.
    ListPage(const Workplace &workplace, const QString &id, Words words, QWidget *parent);

    /// What the page is put together from; the page takes ownership of the widgets.
    struct Parts
    {
        WindowedModel *model;
        QString sortColumn; ///< by which it is sorted at first
        Qt::SortOrder sortOrder;
        QList<QWidget *> filters; ///< below each other
        QWidget *selectionBar;    ///< in the place of the filters while several rows are chosen, or none
        RecordPanel *panel;
    };
    /// Call it once, at the beginning of the constructor.
    void build(const Parts &parts);

    /// Asks for the list by ask(), which ends in showList().
    virtual void readList() = 0;
    virtual bool isFiltering() const = 0;
    virtual bool showsBin() const = 0;
    virtual void clearFilters() = 0;
    virtual QVariantMap filterState() const = 0;
    /// As filterState() gave them; "bin" alone shows the bin.
    virtual void restoreFilters(const QVariantMap &state) = 0;
    /// Opens the editor on a new record.
    virtual void create() = 0;
    virtual void binSelected() = 0;
    /// "12 customers chosen"
    virtual QString severalChosen(int count) const = 0;
    /// Takes the list as it is shown into a file.
    virtual void exportList();
    /// Whether it may be taken out as it is.
    virtual bool canExport() const { return true; }
    void openImport();
    /// Other rows are chosen, or the list was read again.
    virtual void chosenChanged() {}

    /// `read` runs on a reader and gives a Result; `show` gets its value here. Of several questions only the
    /// newest is answered.
    template <class Read, class Show>
    void ask(Read read, Show show)
    {
        m_readSoon.stop();
        jobs().read(this, m_latest, std::move(read), [this, show = std::move(show)](const auto &listing) {
            if (!listing)
                return showFault(listing.error());
            show(*listing);
        });
    }
    /// What the shop has, in this list or hidden by its filters.
    enum class Stock { None, InBin, Listed };
    void showList(const QList<qint64> &ids, Stock stock);
    /// The filters have changed.
    void filtersChanged() { readSoon(); }
    /// A record was entered or changed here: it becomes the current one.
    void saved(qint64 id);

    /// What is typed in the search box.
    QString question() const;
    void setQuestion(const QString &question);
    /// Whether the best match comes first: something is searched, and no column was pressed since.
    bool isRanked() const { return !question().isEmpty() && !m_sortedWhileSearching; }
    ListTable *table() const { return m_table; }
    template <class RecordId>
    QList<RecordId> selected() const
    {
        QList<RecordId> ids;
        for (const qint64 id : selectedIds())
            ids.append(RecordId{id});
        return ids;
    }
    void addKey(QWidget *place, const QKeySequence &keys, std::function<void()> slot);

    bool eventFilter(QObject *watched, QEvent *event) override;

    Workplace m_workplace;

private:
    Jobs &jobs() const;
    QList<qint64> selectedIds() const;
    QWidget *buildList(const Parts &parts);
    void buildHead();
    void buildEmptyPlaces();
    void buildActions();
    void connectList(WindowedModel *model);
    void readSoon(int milliseconds = 0) { m_readSoon.start(milliseconds); }
    void questionChanged();
    void showPart(bool isEmpty, Stock stock);
    void showBin();
    void chooseRow(int formerRow);
    void showChosen();
    void showCurrent();
    void showEverything();
    void showFault(const Error &error);
    bool pressedInSearch(int key);
    bool typedInList(const QKeyEvent &key);

    const QString m_id;
    const Words m_words;
    WindowedModel *m_model = nullptr;
    RecordPanel *m_panel = nullptr;
    QWidget *m_side = nullptr; ///< where the panel stands
    QStackedWidget *m_above;   ///< the filters, or what can be done with several rows
    ListTable *m_table;
    PageHeader *m_header;
    QLineEdit *m_search;
    QStackedWidget *m_stack;
    EmptyState *m_noneFound;
    EmptyState *m_allBinned;
    EmptyState *m_fault;
    ListExport *m_export = nullptr; ///< from when a list was first taken out
    QSplitter *m_splitter;
    QList<QAction *> m_pageActions;
    QTimer m_readSoon{this};
    Latest m_latest;
    qint64 m_wanted = 0; ///< to be made current once the list has come
    bool m_isRead = false;
    bool m_bestBecomesCurrent = false; ///< something else is searched since the list was shown
    bool m_sortedWhileSearching = false;
};

} // namespace tefter
