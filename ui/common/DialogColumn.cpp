// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/DialogColumn.h"

#include "ui/common/Margins.h"
#include "ui/common/TextLabel.h"

#include <QDialog>

namespace tefter {

DialogColumn::DialogColumn(QDialog *dialog, const QString &title, int width)
    : QVBoxLayout(dialog)
{
    dialog->setWindowTitle(title);
    setContentsMargins(dialogMargins);
    setSpacing(space::m);
    // The width stands before the title is measured: one that fits in it takes one line, not two.
    addStrut(width - dialogMargins.left() - dialogMargins.right());
    auto *head = new TextLabel(title, TextSize::Title, TextLabel::Ink::Text, true);
    head->setWordWrap(true);
    addWidget(head);
}

QSize DialogColumn::minimumSize() const
{
    const QSize least = QVBoxLayout::minimumSize();
    const int width = qMax(least.width(), geometry().width());
    return {least.width(),
            qMax(least.height(), hasHeightForWidth() ? heightForWidth(width) : sizeHint().height())};
}

} // namespace tefter
