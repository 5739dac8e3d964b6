// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/NoteDialog.h"

#include "core/base/Formats.h"
#include "ui/common/DialogColumn.h"
#include "ui/common/DialogFoot.h"
#include "ui/common/FactLine.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/TextLabel.h"

#include <QPlainTextEdit>
#include <QPushButton>

namespace tefter {

namespace {

constexpr int noteTextHeight = 150;
constexpr int noteDialogWidth = 520;

} // namespace

NoteDialog::NoteDialog(const Note &note, const Formats &formats, QWidget *parent)
    : FormDialog(parent)
    , m_text(new QPlainTextEdit(note.text))
{
    auto *layout = new DialogColumn(this, tr("Note"), noteDialogWidth);
    layout->addWidget(new TextLabel(
        factLine({formats.longDay(Day(note.at.date())), formats.time(note.at.time()), note.staff}),
        TextSize::Body, TextLabel::Ink::Secondary));
    m_text->setAccessibleName(tr("Note"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(noteTextHeight);
    layout->addWidget(m_text);
    auto *remove = new QPushButton(tr("Remove the note"));
    setButtonTone(remove, ButtonTone::Quiet);
    auto *save = new QPushButton(tr("Save"));
    auto *foot = new DialogFoot(this, save);
    foot->addFirst(remove);
    layout->addLayout(foot);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
    connect(remove, &QPushButton::clicked, this, [this] {
        Q_EMIT removeRequested();
        done(Rejected);
    });
    const auto check = [this, save] { save->setEnabled(!text().isEmpty()); };
    connect(m_text, &QPlainTextEdit::textChanged, this, check);
    check();
    m_text->setFocus();
}

QString NoteDialog::text() const
{
    return m_text->toPlainText().trimmed();
}

} // namespace tefter
