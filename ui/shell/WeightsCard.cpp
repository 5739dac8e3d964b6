// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WeightsCard.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/FactLine.h"
#include "ui/common/InlineMessage.h"
#include "ui/common/Navigator.h"
#include "ui/common/OpenDialog.h"
#include "ui/common/TextLabel.h"
#include "ui/suppliers/SupplierWords.h"
#include "ui/suppliers/WeightsDialog.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tefter {

WeightsCard::WeightsCard(const Workplace &workplace, QWidget *parent)
    : Card(parent)
    , m_workplace(workplace)
    , m_weights(new TextLabel({}, TextSize::Body, TextLabel::Ink::Secondary))
    , m_fault(new InlineMessage)
{
    body()->addWidget(sectionTitle(tr("Points of suppliers")));
    auto *words =
        new TextLabel(tr("How much each figure of the scorecard counts. One that has no data is left out."),
                      TextSize::Body, TextLabel::Ink::Secondary);
    words->setWordWrap(true);
    body()->addWidget(words);
    m_weights->setWordWrap(true);
    body()->addWidget(m_weights);
    auto *change = new QPushButton(tr("Change…"));
    change->setAccessibleName(tr("Change what counts in the points of suppliers"));
    body()->addWidget(change, 0, Qt::AlignLeading);
    body()->addWidget(m_fault);
    connect(change, &QPushButton::clicked, this, &WeightsCard::change);
}

void WeightsCard::refresh()
{
    m_workplace.services.shop.jobs().read(
        this, m_latest, [cards = &m_workplace.services.scorecards] { return cards->weights(); },
        [this](const Result<ScoreWeights> &weights) {
            if (!weights)
                return m_fault->say(weights.error());
            QStringList facts;
            for (const ScoreFigure figure : allScoreFigures)
                //: %1 is a figure of the scorecard such as "On time", %2 how much it counts, from 0 to 100
                facts << tr("%1: %2").arg(SupplierWords::figure(figure),
                                          m_workplace.formats.number(weights->of(figure)));
            m_weights->setText(factLine(facts));
        });
}

void WeightsCard::change()
{
    auto *dialog = new WeightsDialog(m_workplace, window());
    connect(dialog, &QDialog::accepted, this, [this] {
        m_workplace.navigator.announce(tr("Weights saved"), true);
        refresh();
    });
    openAndForget(dialog);
}

} // namespace tefter
