// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/PillCombo.h"

#include "ui/common/Theme.h"

#include <QAbstractItemView>
#include <QStandardItemModel>
#include <QWheelEvent>

namespace tefter {

namespace {
constexpr int leading = 12;
constexpr int arrowRoom = 32;
constexpr int popupRows = 18;
constexpr int widest = 420;
} // namespace

PillCombo::PillCombo(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMaxVisibleItems(popupRows);
    connect(this, &QComboBox::currentTextChanged, this, &QWidget::updateGeometry);
}

void PillCombo::addHeading(const QString &text)
{
    addItem(text);
    auto *item = static_cast<QStandardItemModel *>(model())->item(count() - 1);
    item->setFlags(Qt::NoItemFlags);
    item->setFont(Theme::font(TextSize::Caption, true));
}

QSize PillCombo::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(currentIndex() < 0 ? placeholderText() : currentText());
    return {qMin(words + leading + arrowRoom, widest), QComboBox::sizeHint().height()};
}

void PillCombo::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void PillCombo::showPopup()
{
    int needed = 0;
    for (int i = 0; i < count(); ++i)
        needed = qMax(needed, fontMetrics().horizontalAdvance(itemText(i)));
    view()->setMinimumWidth(qMax(width(), needed + leading + arrowRoom));
    QComboBox::showPopup();
}

} // namespace tefter
