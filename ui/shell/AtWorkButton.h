// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/Jobs.h"
#include "core/shop/Staff.h"
#include "ui/common/Workplace.h"

#include <QPushButton>

class QActionGroup;
class QMenu;

namespace tefter {

/// Who is at work at this computer, to be seen and changed from every page; not there where one person works
/// alone.
class AtWorkButton : public QPushButton
{
    Q_OBJECT
public:
    explicit AtWorkButton(const Workplace &workplace, QWidget *parent = nullptr);

    void refresh();
    QSize sizeHint() const override;

private:
    void show(const QList<Staff> &all);

    Workplace m_workplace;
    Latest m_latest;
    QMenu *m_menu;
    QActionGroup *m_choices;
};

} // namespace tefter
