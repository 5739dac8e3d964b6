// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/DialogFoot.h"

#include "ui/common/TefterStyle.h"

#include <QDialog>
#include <QPushButton>

namespace tefter {

DialogFoot::DialogFoot(QDialog *dialog, QPushButton *main)
{
    auto *cancel = new QPushButton(tr("Cancel"));
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
}

} // namespace tefter
