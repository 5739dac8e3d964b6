// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/MessageDialog.h"

#include "ui/common/ErrorSentences.h"
#include "ui/common/Icons.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace tefter {

MessageDialog::MessageDialog(const QString &iconName, Tone tone, const QString &title,
                             const QString &sentence, QWidget *parent)
    : QDialog(parent)
    , m_answers(new QHBoxLayout)
{
    setWindowTitle(title);
    setAccessibleDescription(sentence);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 22, 24, 20);
    layout->setSpacing(space::xl);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    auto *picture = new QLabel;
    picture->setPixmap(iconPixmap(iconName, 26, colors().ink(tone), devicePixelRatioF()));
    picture->setAlignment(Qt::AlignTop);
    row->addWidget(picture);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::s);
    for (const bool isTitle : {true, false}) {
        auto *label = isTitle ? new TextLabel(title, TextSize::Section, TextLabel::Ink::Text, true)
                              : new TextLabel(sentence, TextSize::Body, TextLabel::Ink::Secondary);
        label->setWordWrap(true);
        label->setMinimumWidth(340);
        label->setMaximumWidth(440);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setVisible(!label->text().isEmpty());
        words->addWidget(label);
    }
    row->addLayout(words, 1);
    layout->addLayout(row);
    m_answers->addStretch(1);
    layout->addLayout(m_answers);
    layout->setSizeConstraint(QLayout::SetFixedSize);
}

QPushButton *MessageDialog::addAnswer(const QString &text, int answer, bool danger)
{
    auto *button = new QPushButton(text);
    // The main answer stands at the end of the line.
    m_answers->insertWidget(1, button);
    if (!m_hasMain) {
        setButtonTone(button, danger ? ButtonTone::Danger : ButtonTone::Primary);
        button->setDefault(true);
        button->setFocus();
        m_hasMain = true;
    }
    connect(button, &QPushButton::clicked, this, [this, answer] { done(answer); });
    return button;
}

void MessageDialog::tell(const Error &error, QWidget *parent)
{
    MessageDialog dialog(QStringLiteral("warning"), Tone::Warning, sentence(error), whatToDo(error), parent);
    dialog.addAnswer(tr("Close"), Accepted);
    dialog.exec();
}

void MessageDialog::inform(const QString &title, const QString &sentence, QWidget *parent)
{
    MessageDialog dialog(QStringLiteral("info"), Tone::Accent, title, sentence, parent);
    dialog.addAnswer(tr("Close"), Accepted);
    dialog.exec();
}

bool MessageDialog::ask(const QString &title, const QString &sentence, const QString &doIt, QWidget *parent,
                        bool danger)
{
    MessageDialog dialog(danger ? QStringLiteral("warning") : QStringLiteral("help"),
                         danger ? Tone::Bad : Tone::Accent, title, sentence, parent);
    dialog.addAnswer(doIt, Accepted, danger);
    QPushButton *cancel = dialog.addAnswer(tr("Cancel"), Rejected);
    if (danger) { // Enter, pressed without reading, must do no harm
        cancel->setDefault(true);
        cancel->setFocus();
    }
    return dialog.exec() == Accepted;
}

} // namespace tefter
