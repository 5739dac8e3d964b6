// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PhoneEdit.h"

#include <QGuiApplication>

namespace tefter {

PhoneEdit::PhoneEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setLayoutDirection(Qt::LeftToRight);
    if (QGuiApplication::layoutDirection() == Qt::RightToLeft)
        setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    setInputMethodHints(Qt::ImhDialableCharactersOnly);
}

} // namespace tefter
