// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/ConsentList.h"

#include "core/base/Formats.h"
#include "ui/common/Badge.h"
#include "ui/common/ConsentWords.h"
#include "ui/common/FactLine.h"
#include "ui/common/Icons.h"
#include "ui/common/Isolate.h"
#include "ui/common/RowKeys.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/TextLabel.h"
#include "ui/customers/CustomerWords.h"

#include <QGridLayout>
#include <QPushButton>

namespace tefter {

using namespace Qt::StringLiterals;

ConsentList::ConsentList(const Formats &formats, QWidget *parent)
    : QWidget(parent)
    , m_formats(formats)
    , m_grid(new QGridLayout(this))
    , m_keys(new RowKeys(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setVerticalSpacing(space::xs);
    m_grid->setColumnStretch(2, 1);
    setAccessibleName(tr("Consent"));
}

void ConsentList::setConsents(const QList<Consent> &consents)
{
    const QList<QWidget *> former = findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    int row = 0;
    QList<QWidget *> buttons;
    for (const Channel channel : allChannels) {
        const auto found = std::find_if(consents.cbegin(), consents.cend(),
                                        [&](const Consent &one) { return one.channel == channel; });
        buttons.append(addChannel(row++, channel, found == consents.cend() ? nullptr : &*found));
    }
    m_keys->setRows(buttons);
    for (QWidget *one : former) {
        one->hide();
        one->deleteLater();
    }
}

QWidget *ConsentList::addChannel(int row, Channel channel, const Consent *consent)
{
    const QString name = ConsentWords::channel(channel);
    m_grid->addWidget(new TextLabel(name), row, 0);
    const bool given = consent && consent->state == ConsentState::Given;
    if (consent)
        m_grid->addWidget(new Badge(ConsentWords::state(consent->state), given ? Tone::Accent : Tone::Bad),
                          row, 1, Qt::AlignLeading | Qt::AlignVCenter);
    const QString words = consent
                              ? factLine({CustomerWords::consentLine(*consent, m_formats), consent->wording,
                                          CustomerWords::consentSource(consent->source)})
                              : tr("Not asked yet");
    auto *detail =
        new TextLabel(words, TextSize::Small, consent ? TextLabel::Ink::Secondary : TextLabel::Ink::Faint);
    detail->setElided(true);
    m_grid->addWidget(detail, row, 2);
    if (consent && consent->proof.isValid())
        addProof(row, *consent);
    auto *change = new QPushButton(tr("Change…"));
    setButtonTone(change, ButtonTone::Quiet);
    //: %1 is a channel: e-mail, SMS
    change->setAccessibleName(tr("Change consent: %1").arg(name));
    m_grid->addWidget(change, row, 4);
    connect(change, &QPushButton::clicked, this, [this, channel, given] {
        Q_EMIT changeRequested(channel, given ? ConsentState::Withdrawn : ConsentState::Given);
    });
    return change;
}

/// The keyboard finds the paper among the files.
void ConsentList::addProof(int row, const Consent &consent)
{
    auto *proof = new QPushButton(icon(u"file"_s, IconInk::Secondary), QString());
    setButtonTone(proof, ButtonTone::Quiet);
    proof->setFocusPolicy(Qt::NoFocus);
    //: the paper that proves a consent: %1 is the name of a file
    proof->setAccessibleName(tr("Open the proof: %1").arg(isolatedCode(consent.proofName)));
    proof->setToolTip(proof->accessibleName());
    m_grid->addWidget(proof, row, 3);
    connect(proof, &QPushButton::clicked, this,
            [this, consent] { Q_EMIT proofRequested(consent.proof, consent.proofName); });
}

} // namespace tefter
