// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/FormDialog.h"

class QLineEdit;

namespace tefter {

class InlineMessage;

/// Asks for the name of a segment.
class SegmentNameDialog : public FormDialog
{
    Q_OBJECT
public:
    SegmentNameDialog(const QString &title, const QString &name, QWidget *parent = nullptr);

    QString name() const;
    void say(const QString &sentence);

private:
    QLineEdit *m_name;
    InlineMessage *m_message;
};

} // namespace tefter
