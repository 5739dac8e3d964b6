// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/SearchProvider.h"

#include <QFrame>
#include <QHash>
#include <QPointer>

class QListView;
class QStandardItemModel;

namespace tefter {

class SearchBox;

/// The list that drops from the search box: hits in groups, and what is done with the keyboard in it.
/// It knows no service; whoever can find something is injected as a SearchProvider.
class CommandPalette : public QFrame
{
    Q_OBJECT
public:
    CommandPalette(SearchBox *box, QWidget *window);

    void setProviders(QList<SearchProvider> providers);
    /// Puts the keyboard into the box and shows the list.
    void start();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void fill();
    void place();
    void move(int steps);
    void run();
    void finish();
    QList<int> hitRows() const;

    SearchBox *m_box;
    QListView *m_list;
    QStandardItemModel *m_model;
    QList<SearchProvider> m_providers;
    QHash<int, QList<SearchHit>> m_hits; ///< by provider
    int m_question = 0;
    QPointer<QWidget> m_before; ///< who had the keyboard
};

} // namespace tefter
