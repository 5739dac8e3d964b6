// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walk/WidgetTexts.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsView>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolButton>

namespace tefter::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsLookedAt = 200;

void add(QStringList &texts, const QString &text)
{
    if (!text.isEmpty())
        texts << text;
}

void addMenu(QStringList &texts, const QMenu *menu)
{
    if (!menu)
        return;
    const QList<QAction *> actions = menu->actions();
    for (const QAction *action : actions) {
        add(texts, action->text());
        add(texts, action->toolTip());
    }
}

void addModel(QStringList &texts, const QAbstractItemModel *model)
{
    if (!model)
        return;
    for (int column = 0; column < model->columnCount(); ++column) {
        for (int row = 0; row < qMin(rowsLookedAt, model->rowCount()); ++row) {
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                add(texts, model->index(row, column).data(role).toString());
        }
    }
}

void addHead(QStringList &texts, const QHeaderView &head)
{
    for (int section = 0; section < head.count(); ++section) {
        for (const int role : {Qt::DisplayRole, Qt::ToolTipRole})
            add(texts, head.model()->headerData(section, head.orientation(), role).toString());
    }
}

void addScene(QStringList &texts, const QGraphicsView &view)
{
    const QList<QGraphicsItem *> items = view.items();
    for (const QGraphicsItem *item : items) {
        if (const auto *word = qgraphicsitem_cast<const QGraphicsSimpleTextItem *>(item))
            add(texts, word->text());
    }
}

} // namespace

QStringList textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const char *name : {"text", "title", "placeholderText", "accessibleName", "accessibleDescription",
                             "toolTip", "windowTitle", "prefix", "suffix"})
        add(texts, widget.property(name).toString());
    if (const auto *label = qobject_cast<const QLabel *>(&widget); label && label->text().contains(u'<')) {
        QTextDocument document;
        document.setHtml(label->text());
        texts.removeAll(label->text());
        add(texts, document.toPlainText());
    }
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        addModel(texts, combo->model());
    if (const auto *button = qobject_cast<const QPushButton *>(&widget))
        addMenu(texts, button->menu());
    if (const auto *button = qobject_cast<const QToolButton *>(&widget))
        addMenu(texts, button->menu());
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            add(texts, tabs->tabText(i));
    }
    // The viewport paints what the area around it holds.
    const QWidget *area = widget.parentWidget();
    if (const auto *scrolled = qobject_cast<const QAbstractScrollArea *>(area);
        scrolled && scrolled->viewport() == &widget) {
        if (const auto *head = qobject_cast<const QHeaderView *>(area))
            addHead(texts, *head);
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(area))
            addModel(texts, view->model());
        if (const auto *view = qobject_cast<const QGraphicsView *>(area))
            addScene(texts, *view);
        if (const auto *edit = qobject_cast<const QTextEdit *>(area))
            add(texts, edit->toPlainText());
        if (const auto *edit = qobject_cast<const QPlainTextEdit *>(area)) {
            add(texts, edit->toPlainText());
            add(texts, edit->placeholderText());
        }
    }
    return texts;
}

QString described(const QWidget &widget)
{
    QString name = QString::fromLatin1(widget.metaObject()->className()).section(u':', -1);
    if (widget.objectName() == u"qt_scrollarea_viewport")
        name = QString::fromLatin1(widget.parentWidget()->metaObject()->className()).section(u':', -1);
    else if (!widget.objectName().isEmpty())
        name += u" #"_s + widget.objectName();
    if (const QString text = widget.property("text").toString(); !text.isEmpty())
        name += u" “%1”"_s.arg(text.left(60));
    for (const QWidget *around = widget.parentWidget(); around; around = around->parentWidget()) {
        const QString room = QString::fromLatin1(around->metaObject()->className()).section(u':', -1);
        if (!room.startsWith(u'Q') || !around->parentWidget())
            return name + u" in "_s + room;
    }
    return name;
}

} // namespace tefter::test
