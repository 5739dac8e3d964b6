// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/PickDialog.h"

#include "ui/common/DialogFoot.h"
#include "ui/common/TextLabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tefter {

namespace {
constexpr int leastPickerWidth = 420;
}

PickDialog::PickDialog(const QString &title, const QString &placeholder, RecordEdit::Ask ask, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, space::l);
    column->setSpacing(space::l);
    column->addWidget(new TextLabel(title, TextSize::Section, TextLabel::Ink::Text, true));
    auto *edit = new RecordEdit(std::move(ask));
    edit->setPlaceholderText(placeholder);
    edit->setAccessibleName(title);
    column->addWidget(edit);
    column->addLayout(new DialogFoot(this));
    setMinimumWidth(leastPickerWidth);
    connect(edit, &RecordEdit::picked, this, [this, edit](qint64 id) {
        Q_EMIT chosen(id, edit->text());
        accept();
    });
    edit->setFocus();
}

} // namespace tefter
