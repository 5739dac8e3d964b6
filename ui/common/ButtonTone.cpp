// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ButtonTone.h"

#include <QPushButton>
#include <QVariant>

namespace tefter {

namespace {
constexpr auto toneProperty = "tefterTone";
} // namespace

void setButtonTone(QPushButton *button, ButtonTone tone)
{
    button->setProperty(toneProperty, static_cast<int>(tone));
    button->update();
}

ButtonTone buttonTone(const QWidget *button)
{
    return button ? static_cast<ButtonTone>(button->property(toneProperty).toInt()) : ButtonTone::Secondary;
}

} // namespace tefter
