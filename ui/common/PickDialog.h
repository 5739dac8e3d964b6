// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/RecordEdit.h"

#include <QDialog>

namespace tefter {

/// Asks for one record by typing.
class PickDialog : public QDialog
{
    Q_OBJECT
public:
    PickDialog(const QString &title, const QString &placeholder, RecordEdit::Ask ask, QWidget *parent);

Q_SIGNALS:
    void chosen(qint64 id, const QString &name);
};

} // namespace tefter
