// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WorkLine.h"

#include "ui/shell/LineWords.h"

#include <QHBoxLayout>
#include <QProgressBar>

namespace tefter {

namespace {

constexpr int barWidth = 120;
constexpr int barSteps = 1000;

} // namespace

WorkLine::WorkLine(QWidget *parent)
    : QWidget(parent)
    , m_words(new LineWords(Qt::AlignLeft, this))
    , m_bar(new QProgressBar)
    , m_stop(new LineWords(Qt::AlignLeft, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(barWidth);
    m_bar->setMaximum(barSteps);
    //: ends an import or an export that goes on
    m_stop->setText(tr("Stop"));
    layout->addWidget(m_words);
    layout->addWidget(m_bar, 0, Qt::AlignVCenter);
    layout->addWidget(m_stop);
    connect(m_words, &QPushButton::clicked, this, &WorkLine::pageRequested);
    connect(m_stop, &QPushButton::clicked, this, &WorkLine::stopRequested);
    hide();
}

void WorkLine::tell(const QString &words, double share, bool canStop)
{
    m_stop->setVisible(canStop);
    m_words->setText(words);
    m_words->setToolTip(tr("Go to its page"));
    m_words->updateGeometry();
    m_stop->setAccessibleName(tr("Stop: %1").arg(words));
    m_bar->setAccessibleName(words);
    m_bar->setVisible(share >= 0);
    m_bar->setValue(int(qBound(0.0, share, 1.0) * barSteps));
    show();
}

} // namespace tefter
