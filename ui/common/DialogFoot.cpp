// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/DialogFoot.h"

#include "ui/common/TefterStyle.h"

#include <QDialog>
#include <QPushButton>
#include <QShortcut>

namespace tefter {

DialogFoot::DialogFoot(QDialog *dialog, QPushButton *main, Leaves leaves)
{
    auto *cancel = new QPushButton(leaves == Leaves::Nothing ? tr("Cancel") : tr("Close"));
    connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    // Enter in a field must not mean Cancel.
    cancel->setAutoDefault(main != nullptr);
    addStretch(1);
    addWidget(cancel);
    if (!main)
        return;
    setButtonTone(main, ButtonTone::Primary);
    // A dialog learns of its default button only when that is in it already.
    main->setParent(dialog);
    main->setDefault(true);
    addWidget(main);
    // Enter alone may mean something in a field: a line more, or the offer that is chosen.
    auto *done = new QShortcut(dialog);
    done->setKeys({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    connect(done, &QShortcut::activated, main, &QPushButton::click);
}

} // namespace tefter
