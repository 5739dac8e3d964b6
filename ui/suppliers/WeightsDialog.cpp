// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suppliers/WeightsDialog.h"

#include "core/registry/Services.h"
#include "ui/common/DialogColumn.h"
#include "ui/common/DialogFoot.h"
#include "ui/common/FormLayout.h"
#include "ui/common/NumberEdit.h"
#include "ui/common/TextLabel.h"
#include "ui/common/WriteOrSay.h"
#include "ui/suppliers/SupplierWords.h"

#include <QPushButton>

namespace tefter {

WeightsDialog::WeightsDialog(const Workplace &workplace, QWidget *parent)
    : FormDialog(parent)
    , m_workplace(workplace)
    , m_fault(new InlineMessage)
    , m_save(new QPushButton(tr("Save")))
{
    auto *layout = new DialogColumn(this, tr("What counts in the points of suppliers"));
    auto *words =
        new TextLabel(tr("From 0, which does not count, to 100. Figures without data are left out."),
                      TextSize::Body, TextLabel::Ink::Secondary);
    words->setWordWrap(true);
    layout->addWidget(words);
    auto *form = new FormLayout;
    for (const ScoreFigure figure : allScoreFigures) {
        auto *edit = new NumberEdit(workplace.formats);
        edit->setRange(0, 100);
        form->addRow(SupplierWords::figure(figure), edit);
        m_weights.append(edit);
    }
    layout->addLayout(form);
    layout->addWidget(m_fault);
    layout->addLayout(new DialogFoot(this, m_save));
    show({});
    connect(m_save, &QPushButton::clicked, this, &WeightsDialog::save);
    workplace.services.shop.jobs().read(
        this, m_latest, [cards = &workplace.services.scorecards] { return cards->weights(); },
        [this](const Result<ScoreWeights> &weights) {
            if (!weights)
                return m_fault->say(weights.error());
            fillLate([&] { show(*weights); });
        });
}

void WeightsDialog::show(const ScoreWeights &weights)
{
    for (const ScoreFigure figure : allScoreFigures)
        m_weights[static_cast<qsizetype>(figure)]->setValue(weights.of(figure));
}

void WeightsDialog::save()
{
    ScoreWeights weights;
    bool counts = false;
    for (const ScoreFigure figure : allScoreFigures) {
        NumberEdit *edit = m_weights[static_cast<qsizetype>(figure)];
        if (const QString fault = edit->fault(); !fault.isEmpty()) {
            edit->setFocus();
            return m_fault->say(fault);
        }
        const int weight = static_cast<int>(edit->value().value_or(0));
        weights.weights[static_cast<size_t>(figure)] = weight;
        counts |= weight > 0;
    }
    if (!counts)
        return m_fault->say(tr("One of them has to count."));
    const ScorecardService *cards = &m_workplace.services.scorecards;
    writeOrSay(
        m_workplace.services.shop.jobs(), m_fault, [cards, weights] { return cards->setWeights(weights); },
        [this] { accept(); }, m_save);
}

} // namespace tefter
