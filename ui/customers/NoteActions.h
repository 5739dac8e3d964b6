// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Note.h"
#include "ui/common/Workplace.h"

#include <QObject>

#include <functional>

class QDialog;

namespace tefter {

/// What can be done with the notes of people: writes, and says at the foot of the window what was done.
class NoteActions : public QObject
{
    Q_OBJECT
public:
    NoteActions(const Workplace &workplace, QWidget *parent);

    /// `written` is called once the note is in the book.
    void write(CustomerId person, const QString &text, std::function<void()> written);
    void open(NoteId note);

    /// Connected but not yet shown.
    QDialog *dialog(const Note &note);

private:
    QWidget *window() const;
    /// A failure is told; `done` is called where all went well.
    template <class Work, class Done>
    void perform(Work work, Done done);

    Workplace m_workplace;
};

} // namespace tefter
