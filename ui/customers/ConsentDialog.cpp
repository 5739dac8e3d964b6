// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/ConsentDialog.h"

#include "ui/common/Chip.h"
#include "ui/common/ConsentWords.h"
#include "ui/common/DayEdit.h"
#include "ui/common/DialogColumn.h"
#include "ui/common/DialogFoot.h"
#include "ui/common/DocumentsFolder.h"
#include "ui/common/FileChoice.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/FormLayout.h"
#include "ui/common/Icons.h"
#include "ui/common/InlineMessage.h"
#include "ui/common/Isolate.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/TextLabel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tefter {

namespace {
constexpr int wordingHeight = 62;
constexpr int consentDialogWidth = 520;
} // namespace

ConsentDialog::ConsentDialog(qint64 people, const QString &name, const Formats &formats, Day today,
                             QWidget *parent)
    : FormDialog(parent)
    , m_today(today)
    //: consent
    , m_given(new Chip(tr("Given")))
    //: consent
    , m_withdrawn(new Chip(tr("Withdrawn")))
    , m_day(new DayEdit(formats, today))
    , m_wording(new QPlainTextEdit)
    , m_source(new QLineEdit)
    , m_proofName(new TextLabel)
    , m_attach(new QPushButton(tr("Attach proof…")))
    , m_detach(new QPushButton(icon(QStringLiteral("close"), IconInk::Secondary), QString()))
    , m_fault(new InlineMessage)
    , m_save(new QPushButton(tr("Record")))
{
    auto *layout = new DialogColumn(
        this,
        people == 1 && !name.isEmpty()
            //: %1 is a name
            ? tr("Consent of %1").arg(name)
            : tr("Consent of %Ln people", nullptr, static_cast<int>(qMin<qint64>(people, 1'000'000'000))),
        consentDialogWidth);
    auto *form = new FormLayout;
    auto *answers = new QWidget;
    auto *answerFlow = new FlowLayout(answers);
    auto *group = new QButtonGroup(this);
    for (Chip *chip : {m_given, m_withdrawn}) {
        group->addButton(chip);
        answerFlow->addWidget(chip);
    }
    m_given->setChecked(true);
    m_day->setDay(today);
    //: what was said about being written to: given or withdrawn
    form->addRow(tr("Answer"), answers);
    auto *channels = new QWidget;
    auto *channelFlow = new FlowLayout(channels);
    for (const Channel channel : allChannels) {
        auto *chip = new Chip(ConsentWords::channel(channel));
        chip->setChecked(channel == Channel::Email);
        m_channels.append({chip, channel});
        channelFlow->addWidget(chip);
        connect(chip, &QAbstractButton::toggled, this, &ConsentDialog::check);
    }
    channels->setMinimumWidth(channelFlow->sizeHint().width());
    //: ways to reach a person
    form->addRow(tr("For"), channels);
    //: on which day consent was given or withdrawn
    form->addRow(tr("Day"), m_day);
    m_wording->setFixedHeight(wordingHeight);
    m_wording->setTabChangesFocus(true);
    m_wording->setAccessibleName(tr("Wording"));
    m_wording->setPlaceholderText(tr("What they said yes or no to, word for word"));
    form->addRow(tr("Wording"), m_wording);
    m_source->setPlaceholderText(tr("Paper form, said at the counter, web page…"));
    m_source->setMinimumWidth(m_source->fontMetrics().horizontalAdvance(m_source->placeholderText()) + 24);
    //: how consent came to the shop
    form->addRow(tr("How it was given"), m_source);
    //: the paper or message that proves a consent
    form->addRow(tr("Proof"), makeProofLine());
    layout->addLayout(form);
    layout->addWidget(m_fault);
    layout->addLayout(new DialogFoot(this, m_save));
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_day, &QLineEdit::textChanged, this, &ConsentDialog::check);
}

QWidget *ConsentDialog::makeProofLine()
{
    auto *proof = new QWidget;
    auto *line = new QHBoxLayout(proof);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    m_proofName->setElided(true);
    setButtonTone(m_detach, ButtonTone::Quiet);
    m_detach->setAccessibleName(tr("Take the proof away"));
    m_detach->setToolTip(m_detach->accessibleName());
    m_attach->setToolTip(tr("A scanned paper, a photo, a message: it is kept inside the shop."));
    line->addWidget(m_proofName, 1);
    line->addWidget(m_detach);
    line->addWidget(m_attach, 0, Qt::AlignLeading);
    line->addStretch();
    connect(m_attach, &QPushButton::clicked, this, &ConsentDialog::chooseProof);
    connect(m_detach, &QPushButton::clicked, this, [this] {
        m_proof.reset();
        showProof();
        m_attach->setFocus();
    });
    showProof();
    return proof;
}

void ConsentDialog::chooseProof()
{
    const QString path = fileChoice::toOpen(this, tr("The paper or message"), documentsFolder());
    if (!path.isEmpty())
        Q_EMIT proofChosen(path);
}

void ConsentDialog::setProof(const Result<LooseFile> &proof)
{
    check();
    if (proof)
        m_proof = *proof;
    else
        m_fault->say(proof.error());
    showProof();
}

void ConsentDialog::showProof()
{
    m_proofName->setText(m_proof ? isolatedCode(m_proof->name) : QString());
    m_proofName->setVisible(m_proof.has_value());
    m_detach->setVisible(m_proof.has_value());
    m_attach->setVisible(!m_proof);
}

void ConsentDialog::propose(Channel proposed, ConsentState state)
{
    for (const auto &[chip, channel] : std::as_const(m_channels))
        chip->setChecked(channel == proposed);
    (state == ConsentState::Given ? m_given : m_withdrawn)->setChecked(true);
}

QList<Consent> ConsentDialog::consents() const
{
    const Day day = m_day->day();
    QList<Consent> result;
    for (const auto &[chip, channel] : m_channels)
        if (chip->isChecked())
            result.append({channel, m_given->isChecked() ? ConsentState::Given : ConsentState::Withdrawn, day,
                           m_wording->toPlainText().trimmed(), m_source->text().trimmed()});
    return result;
}

void ConsentDialog::check()
{
    const Day day = m_day->day();
    const bool any = std::any_of(m_channels.cbegin(), m_channels.cend(),
                                 [](const auto &entry) { return entry.first->isChecked(); });
    if (!day.isValid())
        m_fault->say(tr("This is not understood as a day."));
    else if (day > m_today)
        m_fault->say(tr("This day is still to come."));
    else
        m_fault->clear();
    m_save->setEnabled(any && day.isValid() && day <= m_today);
}

} // namespace tefter
