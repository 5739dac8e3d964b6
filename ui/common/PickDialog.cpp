// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PickDialog.h"

#include "ui/common/DialogColumn.h"
#include "ui/common/DialogFoot.h"

#include <QPushButton>

namespace tefter {

PickDialog::PickDialog(const QString &title, const QString &placeholder, RecordEdit::Ask ask, QWidget *parent)
    : QDialog(parent)
{
    auto *column = new DialogColumn(this, title);
    auto *edit = new RecordEdit(std::move(ask));
    edit->setPlaceholderText(placeholder);
    edit->setAccessibleName(title);
    column->addWidget(edit);
    column->addLayout(new DialogFoot(this));
    connect(edit, &RecordEdit::picked, this, [this, edit](qint64 id) {
        Q_EMIT chosen(id, edit->text());
        accept();
    });
    edit->setFocus();
}

} // namespace tefter
