// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Category.h"

#include <QTreeWidget>

namespace tefter {

class Formats;

/// The tree of categories below "All products". A branch that is dragged onto another one asks to be moved
/// there; it goes when the tree is shown again.
class CategoryTreeView : public QTreeWidget
{
    Q_OBJECT
public:
    explicit CategoryTreeView(const Formats &formats, QWidget *parent = nullptr);

    /// Keeps what is chosen and what is folded.
    void setTree(const QList<CategoryBranch> &tree);
    /// None: all products.
    CategoryId current() const;
    void setCurrent(CategoryId category);

Q_SIGNALS:
    void moved(tefter::CategoryId category, tefter::CategoryId parent);

protected:
    void dropEvent(QDropEvent *event) override;

private:
    QTreeWidgetItem *itemOf(CategoryId category) const;

    const Formats &m_formats;
};

} // namespace tefter
