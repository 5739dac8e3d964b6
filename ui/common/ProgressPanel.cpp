// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ProgressPanel.h"

#include "ui/common/TextLabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace tefter {

namespace {
constexpr int steps = 1000;
constexpr int frame = 40;
} // namespace

ProgressPanel::ProgressPanel(QWidget *parent)
    : QWidget(parent)
    , m_what(new TextLabel({}, TextSize::Section, TextLabel::Ink::Text, true))
    , m_detail(new TextLabel({}, TextSize::Small, TextLabel::Ink::Secondary))
    , m_bar(new QProgressBar)
    , m_cancel(new QPushButton(tr("Stop")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    m_what->setWordWrap(true);
    layout->addWidget(m_what);
    layout->addWidget(m_bar);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_detail, 1);
    foot->addWidget(m_cancel);
    layout->addLayout(foot);
    m_bar->setTextVisible(false);
    connect(&m_moves, &QTimer::timeout, m_bar, qOverload<>(&QWidget::update));
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        setFocus(Qt::OtherFocusReason); // else the keyboard goes on to whatever comes next
        m_cancel->setEnabled(false);
        m_detail->setText(tr("Stopping…"));
        Q_EMIT cancelRequested();
    });
}

void ProgressPanel::begin(const QString &what)
{
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_cancel->setEnabled(true);
    setProgress(0, 0);
    show();
}

void ProgressPanel::setProgress(qint64 done, qint64 total, const QString &detail)
{
    m_bar->setRange(0, total > 0 ? steps : 0);
    if (total > 0) {
        m_bar->setValue(int(double(qMin(done, total)) * steps / double(total)));
        m_moves.stop();
    } else if (!m_moves.isActive()) {
        m_moves.start(frame);
    }
    if (m_cancel->isEnabled())
        m_detail->setText(detail);
}

void ProgressPanel::finish()
{
    m_moves.stop();
    hide();
}

QWidget *ProgressPanel::firstFocus() const
{
    return m_cancel;
}

} // namespace tefter
