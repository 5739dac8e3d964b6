// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/ColumnFit.h"

#include <QTableView>
#include <QTimer>

class QMenu;

namespace tefter {

class ColumnModel;
class TableStyleDelegate;

/// The table of every page, set up once: calm rows, sortable header, columns to choose, keyboard. With a
/// key it remembers which columns are shown, how wide, in which order, and by what it is sorted.
class ListTable : public QTableView
{
    Q_OBJECT
public:
    explicit ListTable(const QString &accessibleName, QWidget *parent = nullptr);
    ~ListTable() override;

    /// `key` names the list in the settings; empty remembers nothing. Does not take ownership.
    void setListModel(ColumnModel *model, const QString &key = {});

    /// The id (role RowId) of the current row; 0 for none.
    qint64 currentId() const;
    QList<qint64> selectedIds() const;
    int selectedCount() const;
    /// Makes the row with this id the current one, scrolled into sight; false when it is not in the list.
    bool selectId(qint64 id);
    /// The column and order the list is sorted by; the column id is empty when it is not.
    QPair<QString, Qt::SortOrder> sorting() const;
    /// Sorts by this column unless the person has chosen another before.
    void sortAtFirst(const QString &columnId, Qt::SortOrder order);
    /// For a short list among other things: as high as its rows, where there is room for them.
    void setAsHighAsRows();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// The ids of the columns that are shown, in the order in which they stand.
    QStringList shownColumns() const;
    /// The same as sections of the model.
    QList<int> shownSections() const;
    /// A menu with every column and a check mark.
    QMenu *columnMenu(QWidget *parent);

Q_SIGNALS:
    /// Another row is current (0: none); comes once per change, also by keyboard.
    void currentIdChanged(qint64 id);
    /// Enter or a double click.
    void opened(qint64 id);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    int sizeHintForColumn(int column) const override;
    void resizeEvent(QResizeEvent *event) override;
    /// Gives each column its width; nothing more once the person has drawn one. The last column takes what is
    /// left.
    void fit();
    /// By section: as wide as fit() makes them.
    virtual QHash<int, int> fittingWidths();

private:
    int lastShown() const;
    void sectionResized(int section, int before, int now);
    void setHoverRow(int row);
    void rememberSelection();
    void restoreSelection();
    void load();
    void loadColumns(int first, int last);
    QVariantMap kept() const;
    void save() const;
    int columnOf(const QString &id) const;

    ColumnModel *m_model = nullptr;
    TableStyleDelegate *m_delegate;
    QString m_key;
    int m_hoverRow = -1;
    qint64 m_keptCurrent = 0;
    QList<qint64> m_keptSelection;
    bool m_loading = false;
    bool m_sortChosen = false;
    bool m_fitting = false;
    bool m_asHighAsRows = false;
    bool m_isOwn = false; ///< the person has drawn a width
    ColumnFit m_columnFit{*this};
    QTimer m_fitSoon{this};
};

} // namespace tefter
