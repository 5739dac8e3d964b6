// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/ImportFoot.h"

#include "ui/common/TefterStyle.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace tefter {

ImportFoot::ImportFoot(QWidget *parent)
    : QWidget(parent)
    , m_back(new QPushButton(tr("Back")))
    , m_undo(new QPushButton(tr("Undo this import")))
    , m_open(new QPushButton)
    , m_next(new QPushButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(18, space::s, 18, space::m);
    row->addWidget(m_back);
    row->addStretch(1);
    row->addWidget(m_undo);
    row->addWidget(m_open);
    row->addWidget(m_next);
    m_next->setObjectName(QStringLiteral("next"));
    setButtonTone(m_next, ButtonTone::Primary);
    connect(m_back, &QPushButton::clicked, this, &ImportFoot::backRequested);
    connect(m_undo, &QPushButton::clicked, this, &ImportFoot::undoRequested);
    connect(m_open, &QPushButton::clicked, this, &ImportFoot::recordsRequested);
    connect(m_next, &QPushButton::clicked, this, &ImportFoot::nextRequested);
}

void ImportFoot::setStep(ImportStep step, const QString &importer, bool isAgain)
{
    m_back->setVisible(step != ImportStep::Done);
    m_undo->setVisible(step == ImportStep::Done);
    m_open->setVisible(step == ImportStep::Done);
    m_open->setText(importer == u"sales"       ? tr("Show the sales")
                    : importer == u"customers" ? tr("Show the customers")
                    : importer == u"suppliers" ? tr("Show the suppliers")
                    : importer == u"purchases" ? tr("Show the orders")
                    : importer == u"stock"     ? tr("Show the stock")
                                               : tr("Show the products"));
    switch (step) {
    case ImportStep::Start:
    case ImportStep::Columns:
        m_next->setText(tr("Next"));
        break;
    case ImportStep::Rules:
        m_next->setText(tr("Try it out"));
        break;
    case ImportStep::Trial:
        m_next->setText(isAgain ? tr("Import it again") : tr("Import now"));
        break;
    case ImportStep::Done:
        m_next->setText(tr("Import another file"));
        break;
    }
}

void ImportFoot::setCanGoOn(bool canGoOn)
{
    m_next->setEnabled(canGoOn);
}

void ImportFoot::setCanUndo(bool canUndo)
{
    m_undo->setEnabled(canUndo);
}

QWidget *ImportFoot::firstFocus() const
{
    return m_next->isEnabled() ? m_next : m_back;
}

} // namespace tefter
