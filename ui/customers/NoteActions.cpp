// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/NoteActions.h"

#include "core/registry/Services.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/Navigator.h"
#include "ui/common/NoteDialog.h"
#include "ui/common/OpenDialog.h"

#include <QWidget>

namespace tefter {

NoteActions::NoteActions(const Workplace &workplace, QWidget *parent)
    : QObject(parent)
    , m_workplace(workplace)
{
}

QWidget *NoteActions::window() const
{
    return static_cast<QWidget *>(parent())->window();
}

template <class Work, class Done>
void NoteActions::perform(Work work, Done done)
{
    m_workplace.services.shop.jobs().write(this, std::move(work), [this, done](const auto &result) {
        if (!result)
            return MessageDialog::tell(result.error(), window());
        done();
    });
}

void NoteActions::write(CustomerId person, const QString &text, std::function<void()> written)
{
    perform([notes = &m_workplace.services.notes, person, text] { return notes->add(person, text); },
            [this, written] {
                written();
                m_workplace.navigator.announce(tr("The note is in the book"), true);
            });
}

void NoteActions::open(NoteId note)
{
    m_workplace.services.shop.jobs().read(
        this, [notes = &m_workplace.services.notes, note] { return notes->find(note); },
        [this](const Result<Note> &found) {
            if (!found)
                return MessageDialog::tell(found.error(), window());
            openAndForget(dialog(*found));
        });
}

QDialog *NoteActions::dialog(const Note &note)
{
    auto *dialog = new NoteDialog(note, m_workplace.formats, window());
    NoteService *notes = &m_workplace.services.notes;
    connect(dialog, &QDialog::accepted, this, [this, dialog, notes, note] {
        if (dialog->text() == note.text)
            return;
        perform([notes, id = note.id, text = dialog->text()] { return notes->change(id, text); },
                [this] { m_workplace.navigator.announce(tr("The note was changed"), true); });
    });
    connect(dialog, &NoteDialog::removeRequested, this, [this, notes, note] {
        perform([notes, id = note.id] { return notes->remove(id); },
                [this] { m_workplace.navigator.announce(tr("The note was removed"), true); });
    });
    return dialog;
}

} // namespace tefter
