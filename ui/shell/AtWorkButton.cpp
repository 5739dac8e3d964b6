// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AtWorkButton.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/Icons.h"
#include "ui/common/TefterStyle.h"
#include "ui/shell/StaffCard.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>

namespace tefter {

namespace {

constexpr int widestAtWork = 190;
constexpr int besideName = 66; ///< icon, arrow and margins

} // namespace

AtWorkButton::AtWorkButton(const Workplace &workplace, QWidget *parent)
    : QPushButton(tefter::icon(QStringLiteral("person"), IconInk::Secondary), {}, parent)
    , m_workplace(workplace)
    , m_menu(new QMenu(this))
    , m_choices(new QActionGroup(m_menu))
{
    setButtonTone(this, ButtonTone::Quiet);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMenu(m_menu);
    hide();
    connect(&workplace.services.shop, &Shop::atWorkChanged, this, &AtWorkButton::refresh);
}

QSize AtWorkButton::sizeHint() const
{
    const QSize usual = QPushButton::sizeHint();
    return {qMin(usual.width(), widestAtWork), usual.height()};
}

void AtWorkButton::refresh()
{
    m_workplace.services.shop.jobs().read(
        this, m_latest, [staff = &m_workplace.services.staff] { return staff->list(); },
        [this](const Result<QList<Staff>> &all) {
            if (all)
                show(*all);
        });
}

void AtWorkButton::show(const QList<Staff> &all)
{
    QList<Staff> working = all;
    working.removeIf([](const Staff &who) { return !who.isActive(); });
    setVisible(working.size() > 1);
    if (working.size() < 2)
        return;
    const StaffId chosen = m_workplace.services.shop.atWork();
    const auto found =
        std::find_if(working.cbegin(), working.cend(), [&](const Staff &who) { return who.id == chosen; });
    const Staff &here = found == working.cend() ? working.first() : *found;
    const QString name = StaffCard::calledOnScreen(here);
    setText(fontMetrics().elidedText(name, Qt::ElideRight, widestAtWork - besideName));
    //: %1 is the name of somebody of the staff
    setAccessibleName(tr("At work: %1").arg(name));
    setToolTip(tr("Who is at work on this computer: the history goes down under this name"));
    m_menu->clear();
    for (const Staff &who : std::as_const(working)) {
        QAction *one = m_menu->addAction(StaffCard::calledOnScreen(who));
        one->setCheckable(true);
        one->setChecked(who.id == here.id);
        m_choices->addAction(one);
        connect(one, &QAction::triggered, this,
                [this, id = who.id] { m_workplace.services.shop.setAtWork(id); });
    }
}

} // namespace tefter
