// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandPalette.h"

#include "ui/common/Icons.h"
#include "ui/common/Paint.h"
#include "ui/common/Theme.h"
#include "ui/shell/SearchBox.h"

#include <QApplication>
#include <QListView>
#include <QPainter>
#include <QPointer>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace tefter {

namespace {

constexpr int hitsPerGroup = 6; ///< of those that are looked for; what is offered unasked stands there whole
constexpr int headingHeight = 28;
constexpr int leastListWidth = 460; ///< as wide as the box is where it has room

enum HitRole { ProviderRole = Qt::UserRole + 1, HitRole, DetailRole, IconNameRole, KeysRole };

/// Headings in small grey, hits with icon, name and detail, and the keys at the end.
class HitDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {option.rect.width(), index.flags() & Qt::ItemIsEnabled ? space::rowHeight : headingHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colors &c = colors();
        const auto direction = option.direction;
        const int start =
            int(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine;
        const int end =
            int(QStyle::visualAlignment(direction, Qt::AlignRight) | Qt::AlignVCenter) | Qt::TextSingleLine;
        painter->save();
        if (!(index.flags() & Qt::ItemIsEnabled)) {
            painter->setFont(Theme::font(TextSize::Caption));
            painter->setPen(c.faintText);
            painter->drawText(option.rect.adjusted(14, 4, -14, 0), start, index.data().toString());
            painter->restore();
            return;
        }
        const QRect row = option.rect.adjusted(6, 1, -6, -1);
        if (option.state & QStyle::State_Selected)
            paint::roundBox(painter, row, space::controlRadius, c.accentGround);
        else if (option.state & QStyle::State_MouseOver)
            paint::roundBox(painter, row, space::controlRadius, c.hover);
        const QRect mark(row.x() + 9, row.center().y() - 7, 16, 16);
        painter->drawPixmap(QStyle::visualRect(direction, option.rect, mark),
                            iconPixmap(index.data(IconNameRole).toString(), 16, c.secondary,
                                       painter->device()->devicePixelRatioF()));
        QRect words = row.adjusted(36, 0, -10, 0);
        painter->setFont(Theme::font(TextSize::Body));
        const QFontMetrics metrics = painter->fontMetrics();
        if (const QString keys = index.data(KeysRole).toString(); !keys.isEmpty()) {
            painter->setPen(c.secondary);
            painter->drawText(QStyle::visualRect(direction, option.rect, words), end, keys);
            words.setRight(words.right() - metrics.horizontalAdvance(keys) - 10);
        }
        const QString title = metrics.elidedText(index.data().toString(), Qt::ElideRight, words.width());
        painter->setPen(c.text);
        painter->drawText(QStyle::visualRect(direction, option.rect, words), start, title);
        words.setLeft(words.left() + metrics.horizontalAdvance(title) + 10);
        if (words.width() > 40) {
            painter->setPen(c.secondary);
            painter->drawText(
                QStyle::visualRect(direction, option.rect, words), start,
                metrics.elidedText(index.data(DetailRole).toString(), Qt::ElideRight, words.width()));
        }
        painter->restore();
    }
};

} // namespace

CommandPalette::CommandPalette(SearchBox *box, QWidget *window)
    : QFrame(window)
    , m_box(box)
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setAccessibleName(tr("Search results"));
    hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 4, 1, 6);
    layout->addWidget(m_list);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Search results"));
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_list->setCurrentIndex(index);
        run();
    });
    connect(m_box, &SearchBox::textEdited, this, &CommandPalette::ask);
    connect(m_box, &SearchBox::entered, this, &CommandPalette::ask);
    connect(m_box, &SearchBox::left, this, &QWidget::hide);
    connect(m_box, &SearchBox::moved, this, &CommandPalette::move);
    connect(m_box, &SearchBox::accepted, this, &CommandPalette::run);
    connect(m_box, &SearchBox::dismissed, this, &CommandPalette::finish);
    window->installEventFilter(this);
}

void CommandPalette::setProviders(QList<SearchProvider> providers)
{
    m_providers = std::move(providers);
}

void CommandPalette::start()
{
    if (QApplication::focusWidget() != m_box)
        m_before = QApplication::focusWidget();
    if (m_box->hasFocus())
        ask();
    m_box->setFocus(Qt::ShortcutFocusReason);
    m_box->selectAll();
}

void CommandPalette::ask()
{
    const int question = ++m_question;
    m_hits.clear();
    const QString text = m_box->text().trimmed();
    const QPointer<CommandPalette> self(this);
    for (int i = 0; i < m_providers.size(); ++i) {
        if (text.isEmpty() && !m_providers.at(i).whenEmpty)
            continue;
        m_providers.at(i).ask(text, [self, question, i](QList<SearchHit> hits) {
            if (!self || question != self->m_question)
                return;
            self->m_hits.insert(i, std::move(hits));
            self->fill();
        });
    }
    fill();
}

void CommandPalette::fill()
{
    m_model->clear();
    for (int i = 0; i < m_providers.size(); ++i) {
        const QList<SearchHit> hits = m_hits.value(i);
        if (hits.isEmpty())
            continue;
        auto *heading = new QStandardItem(m_providers.at(i).group);
        heading->setFlags(Qt::NoItemFlags);
        m_model->appendRow(heading);
        const int most = m_providers.at(i).whenEmpty ? int(hits.size()) : hitsPerGroup;
        for (int h = 0; h < qMin(most, int(hits.size())); ++h) {
            auto *item = new QStandardItem(hits.at(h).title);
            item->setData(i, ProviderRole);
            item->setData(h, HitRole);
            item->setData(hits.at(h).detail, DetailRole);
            item->setData(hits.at(h).iconName, IconNameRole);
            item->setData(hits.at(h).keys, KeysRole);
            QStringList said{hits.at(h).title, hits.at(h).detail, hits.at(h).keys};
            said.removeAll(QString());
            item->setData(said.join(QLatin1Char(' ')), Qt::AccessibleTextRole);
            m_model->appendRow(item);
        }
    }
    const QList<int> rows = hitRows();
    // An empty list would cover what paintEvent() says.
    m_list->setVisible(!rows.isEmpty());
    setAccessibleDescription(rows.isEmpty() ? tr("Nothing found") : QString());
    if (!rows.isEmpty())
        m_list->setCurrentIndex(m_model->index(rows.first(), 0));
    place();
    setVisible(m_box->hasFocus() && (!rows.isEmpty() || !m_box->text().trimmed().isEmpty()));
    raise();
}

QList<int> CommandPalette::hitRows() const
{
    QList<int> rows;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->item(row)->flags() & Qt::ItemIsEnabled)
            rows.append(row);
    return rows;
}

void CommandPalette::place()
{
    QWidget *window = parentWidget();
    int height = 12;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_model->item(row)->flags() & Qt::ItemIsEnabled ? space::rowHeight : headingHeight;
    if (m_model->rowCount() == 0)
        height = 52;
    const QPoint corner = m_box->mapTo(window, QPoint(0, m_box->height() + 4));
    const int width = qMax(m_box->width(), qMin(leastListWidth, window->width() - 24));
    const int x = layoutDirection() == Qt::RightToLeft ? corner.x() + m_box->width() - width : corner.x();
    setGeometry(qBound(8, x, qMax(8, window->width() - width - 8)), corner.y(), width,
                qMin(height, window->height() - corner.y() - 12));
}

void CommandPalette::move(int steps)
{
    if (isHidden())
        return ask();
    const QList<int> rows = hitRows();
    if (rows.isEmpty())
        return;
    const int now = int(rows.indexOf(m_list->currentIndex().row()));
    const int next = qAbs(steps) == 1 ? int((now + steps + rows.size()) % rows.size())
                                      : qBound(0, now + steps, int(rows.size()) - 1);
    m_list->setCurrentIndex(m_model->index(rows.at(next), 0));
    if (next == 0)
        m_list->scrollToTop();
}

void CommandPalette::run()
{
    if (isHidden())
        return;
    const QModelIndex index = m_list->currentIndex();
    const QList<SearchHit> hits = m_hits.value(index.data(ProviderRole).toInt());
    const int which = index.data(HitRole).toInt();
    if (!index.isValid() || which >= hits.size())
        return;
    const auto open = hits.at(which).open;
    finish();
    if (open)
        open();
}

void CommandPalette::finish()
{
    ++m_question;
    m_box->clear();
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus();
    else
        m_box->clearFocus();
    m_before = nullptr;
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const Colors &c = colors();
    QPainter painter(this);
    paint::roundBox(&painter, rect(), space::cardRadius, c.panel, c.line);
    if (m_model->rowCount() > 0)
        return;
    painter.setPen(c.secondary);
    painter.drawText(rect(), Qt::AlignCenter, tr("Nothing found"));
}

} // namespace tefter
