// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportIndex.h"

#include "ui/common/Paint.h"
#include "ui/common/Theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyledItemDelegate>

namespace tefter {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int sentenceRole = Qt::UserRole + 1;
constexpr int entryPadding = 12;

/// A name, and below it a sentence in grey.
class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        // As if the scroll bar were there: whether it is follows from these heights.
        const auto *list = qobject_cast<const QAbstractItemView *>(option.widget);
        const int width =
            list ? list->width() - list->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, list)
                 : 220;
        const QRect words = QFontMetrics(Theme::font(TextSize::Small))
                                .boundingRect(QRect(0, 0, width - 2 * entryPadding - 6, 1000),
                                              Qt::TextWordWrap, index.data(sentenceRole).toString());
        return {width, entryPadding + 20 + words.height() + entryPadding};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colors &c = colors();
        painter->save();
        const bool isChosen = option.state & QStyle::State_Selected;
        const QRect r = option.rect;
        if (isChosen)
            painter->fillRect(r, c.accentGround);
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(r, c.hover);
        if (isChosen)
            painter->fillRect(QStyle::visualRect(option.direction, r, QRect(r.x(), r.y(), 3, r.height())),
                              c.accent);
        const bool hasFocus = option.state & QStyle::State_HasFocus;
        if (hasFocus)
            paint::hairline(painter, r.topLeft(), r.topRight(), c.accent);
        paint::hairline(painter, r.bottomLeft(), r.bottomRight(), hasFocus ? c.accent : c.line);
        const QRect words = r.adjusted(entryPadding + 3, entryPadding - 2, -entryPadding - 3, 0);
        const int start = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute);
        painter->setFont(Theme::font(TextSize::Body, isChosen));
        painter->setPen(c.text);
        painter->drawText(words, start | Qt::TextSingleLine, index.data(Qt::DisplayRole).toString());
        painter->setFont(Theme::font(TextSize::Small));
        painter->setPen(c.secondary);
        paint::wrapped(painter, words.adjusted(0, 20, 0, 0), index.data(sentenceRole).toString(),
                       option.direction);
        painter->restore();
    }
};

QString entryText(const QString &key)
{
    return QCoreApplication::translate("report", key.toUtf8().constData());
}

} // namespace

ReportIndex::ReportIndex(const ReportList &reports, QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Reports"));
    setFrameShape(NoFrame);
    setItemDelegate(new EntryDelegate(this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    for (const auto &report : reports) {
        auto *entry = new QListWidgetItem(entryText(report->label()), this);
        entry->setData(idRole, report->id());
        entry->setData(sentenceRole, entryText(report->description()));
        entry->setData(Qt::AccessibleDescriptionRole, entryText(report->description()));
    }
    connect(this, &QListWidget::currentItemChanged, this, [this] { Q_EMIT chosen(currentId()); });
}

QString ReportIndex::currentId() const
{
    return currentItem() ? currentItem()->data(idRole).toString() : QString();
}

void ReportIndex::setCurrentId(const QString &id)
{
    for (int i = 0; i < count(); ++i)
        if (item(i)->data(idRole).toString() == id)
            setCurrentRow(i);
}

} // namespace tefter
