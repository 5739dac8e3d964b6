// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/CategoryTreeView.h"

#include "core/base/Formats.h"

#include <QDropEvent>
#include <QSet>
#include <QTreeWidgetItemIterator>

namespace tefter {

namespace {

constexpr int categoryRole = Qt::UserRole + 1;

CategoryId categoryOf(const QTreeWidgetItem *item)
{
    return item ? CategoryId{item->data(0, categoryRole).toLongLong()} : CategoryId();
}

} // namespace

CategoryTreeView::CategoryTreeView(const Formats &formats, QWidget *parent)
    : QTreeWidget(parent)
    , m_formats(formats)
{
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
}

void CategoryTreeView::setTree(const QList<CategoryBranch> &tree)
{
    const CategoryId chosen = current();
    QSet<qint64> folded;
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        if ((*it)->childCount() > 0 && !(*it)->isExpanded())
            folded.insert(categoryOf(*it).value);
    }
    const QSignalBlocker silent(this);
    clear();
    auto *top = new QTreeWidgetItem(this, {tr("All products")});
    top->setFlags(top->flags() & ~Qt::ItemIsDragEnabled);
    QList<QTreeWidgetItem *> above{top};
    for (const CategoryBranch &branch : tree) {
        above.resize(branch.depth + 1);
        //: a category and how many products it has
        const QString text = tr("%1 (%2)").arg(branch.category.name, m_formats.number(branch.products));
        auto *item = new QTreeWidgetItem(above.last(), {text});
        item->setData(0, categoryRole, branch.category.id.value);
        above.append(item);
    }
    for (QTreeWidgetItemIterator it(this); *it; ++it)
        (*it)->setExpanded(!folded.contains(categoryOf(*it).value));
    setCurrent(chosen);
}

CategoryId CategoryTreeView::current() const
{
    return categoryOf(currentItem());
}

void CategoryTreeView::setCurrent(CategoryId category)
{
    setCurrentItem(itemOf(category));
}

QTreeWidgetItem *CategoryTreeView::itemOf(CategoryId category) const
{
    for (QTreeWidgetItemIterator it(const_cast<CategoryTreeView *>(this)); *it; ++it) {
        if (categoryOf(*it) == category)
            return *it;
    }
    return topLevelItem(0);
}

void CategoryTreeView::dropEvent(QDropEvent *event)
{
    // The tree itself changes nothing: it is shown anew once the shop has it so.
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    QTreeWidgetItem *target = itemAt(event->position().toPoint());
    if (target && dropIndicatorPosition() != OnItem && target->parent())
        target = target->parent();
    const CategoryId category = current();
    if (category.isValid() && categoryOf(target) != category)
        Q_EMIT moved(category, categoryOf(target));
}

} // namespace tefter
