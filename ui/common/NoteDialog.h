// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Note.h"
#include "ui/common/FormDialog.h"

class QPlainTextEdit;

namespace tefter {

class Formats;

/// A note of a person, to be read, changed or removed.
class NoteDialog : public FormDialog
{
    Q_OBJECT
public:
    NoteDialog(const Note &note, const Formats &formats, QWidget *parent);

    QString text() const;

Q_SIGNALS:
    void removeRequested();

private:
    QPlainTextEdit *m_text;
};

} // namespace tefter
