// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/SearchCombo.h"

#include "core/base/SearchKey.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QCoreApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace tefter {

namespace {

constexpr int sourceRow = Qt::UserRole + 1;
constexpr int popupHeight = 440;
constexpr int leastPopupWidth = 280;
constexpr int popupPadding = 8;
constexpr int listFrame = 40; ///< scroll bar and margins beside the words

bool isChoice(const QModelIndex &index)
{
    return index.flags().testFlag(Qt::ItemIsSelectable);
}

} // namespace

SearchCombo::SearchCombo(const QString &searchName, QWidget *parent)
    : PillCombo(parent)
    , m_popup(new QFrame(this, Qt::Popup))
    , m_typed(new QLineEdit)
    , m_list(new QListView)
    , m_offers(new QStandardItemModel(this))
{
    build(searchName);
    connect(m_typed, &QLineEdit::textChanged, this, &SearchCombo::narrow);
    connect(m_list, &QListView::clicked, this, &SearchCombo::pick);
    m_typed->installEventFilter(this);
}

void SearchCombo::build(const QString &searchName)
{
    m_popup->setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(m_popup);
    column->setContentsMargins(popupPadding, popupPadding, popupPadding, popupPadding);
    column->setSpacing(space::s);
    m_typed->setAccessibleName(searchName);
    m_typed->setPlaceholderText(searchName);
    m_typed->addAction(icon(QStringLiteral("search"), IconInk::Secondary), QLineEdit::LeadingPosition);
    column->addWidget(m_typed);
    m_list->setAccessibleName(searchName);
    m_list->setModel(m_offers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list, 1);
    m_popup->setFocusProxy(m_typed);
}

void SearchCombo::showPopup()
{
    m_typed->clear();
    narrow();
    place();
    m_popup->show();
    m_typed->setFocus(Qt::PopupFocusReason);
}

void SearchCombo::hidePopup()
{
    m_popup->hide();
    PillCombo::hidePopup();
}

/// Below the pill, or above it where there is no room; beginning where the pill begins.
void SearchCombo::place()
{
    int width = leastPopupWidth;
    for (int row = 0; row < count(); ++row)
        width = qMax(width, fontMetrics().horizontalAdvance(itemText(row)) + listFrame + 2 * popupPadding);
    const QRect room = screen()->availableGeometry();
    QPoint corner = mapToGlobal(QPoint(isRightToLeft() ? this->width() - width : 0, height() + 2));
    corner.setX(qBound(room.left(), corner.x(), qMax(room.left(), room.right() - width)));
    int tall = qMin(popupHeight, room.bottom() - corner.y());
    if (tall < popupHeight / 2) {
        tall = qMin(popupHeight, mapToGlobal(QPoint()).y() - room.top());
        corner.setY(mapToGlobal(QPoint()).y() - tall - 2);
    }
    m_popup->setGeometry(QRect(corner, QSize(width, tall)));
}

bool SearchCombo::matches(int row, const QStringList &typed) const
{
    const QStringList words = foldedKey(itemText(row)).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(typed.cbegin(), typed.cend(), [&](const QString &part) {
        return std::any_of(words.cbegin(), words.cend(),
                           [&](const QString &word) { return word.startsWith(part); });
    });
}

void SearchCombo::addOffer(int row)
{
    auto *offer = new QStandardItem(itemText(row));
    offer->setData(row, sourceRow);
    const QModelIndex source = model()->index(row, modelColumn());
    offer->setFlags(source.flags());
    offer->setData(source.data(Qt::FontRole), Qt::FontRole);
    m_offers->appendRow(offer);
}

/// A heading stays above what stays below it.
void SearchCombo::narrow()
{
    const QStringList typed = foldedKey(m_typed->text()).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_offers->clear();
    int heading = -1;
    QModelIndex chosen;
    for (int row = 0; row < count(); ++row) {
        if (!isChoice(model()->index(row, modelColumn()))) {
            heading = row;
            continue;
        }
        if (!matches(row, typed))
            continue;
        if (heading >= 0)
            addOffer(std::exchange(heading, -1));
        addOffer(row);
        if (!chosen.isValid() || (typed.isEmpty() && row == currentIndex()))
            chosen = m_offers->index(m_offers->rowCount() - 1, 0);
    }
    m_list->setCurrentIndex(chosen);
    m_list->scrollTo(chosen, QListView::PositionAtCenter);
    if (m_offers->rowCount() == 0) {
        auto *none = new QStandardItem(tr("Nothing is called so"));
        none->setFlags(Qt::NoItemFlags);
        m_offers->appendRow(none);
    }
}

void SearchCombo::pick()
{
    const QModelIndex chosen = m_list->currentIndex();
    if (!chosen.isValid() || !isChoice(chosen))
        return;
    hidePopup();
    setCurrentIndex(chosen.data(sourceRow).toInt());
    Q_EMIT activated(currentIndex());
}

/// The field keeps the keyboard; the keys of a list move in the list.
bool SearchCombo::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_typed || event->type() != QEvent::KeyPress)
        return PillCombo::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        pick();
        return true;
    case Qt::Key_Escape:
        hidePopup();
        setFocus(Qt::PopupFocusReason);
        return true;
    default:
        return PillCombo::eventFilter(watched, event);
    }
}

/// Typing on the closed pill begins to search.
void SearchCombo::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (isPlain && !event->text().isEmpty() && event->text().at(0).isLetterOrNumber()) {
        showPopup();
        m_typed->setText(event->text());
        return;
    }
    PillCombo::keyPressEvent(event);
}

} // namespace tefter
