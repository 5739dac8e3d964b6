// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FormLayout.h"

#include "ui/common/Theme.h"

#include <QWidget>

namespace tefter {

FormLayout::FormLayout(QWidget *parent)
    : QFormLayout(parent)
{
    setHorizontalSpacing(space::l);
    setVerticalSpacing(space::m);
    setFieldGrowthPolicy(AllNonFixedFieldsGrow);
}

/// A name stands beside the first line of its field, however many lines that has.
void FormLayout::setGeometry(const QRect &rect)
{
    for (int row = 0; row < rowCount(); ++row) {
        const QLayoutItem *item = itemAt(row, LabelRole);
        QWidget *name = item ? item->widget() : nullptr;
        if (name && name->sizeHint().height() <= space::controlHeight)
            name->setMaximumHeight(space::controlHeight);
    }
    QFormLayout::setGeometry(rect);
}

} // namespace tefter
