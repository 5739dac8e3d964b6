// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"

#include <QLabel>

namespace tefter {

/// A label that takes its size from the type scale and its colour from the palette of the moment.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    enum class Ink { Text, Secondary, Faint, Accent, Warning, Bad };

    explicit TextLabel(const QString &text = {}, TextSize size = TextSize::Body, Ink ink = Ink::Text,
                       bool heavy = false, QWidget *parent = nullptr);

    void setInk(Ink ink);
    /// Whose words may end in "…" where the place is short (they show themselves as a tool tip then). Those
    /// of the program must fit at the usual size of the window: the walk through all pages looks for them.
    enum class Words { OfTheShop, OfTheProgram };
    void setElided(bool elided, Words whose = Words::OfTheShop);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyInk();

    Ink m_ink;
    bool m_elided = false;
};

/// A title inside a page (15 px).
TextLabel *sectionTitle(const QString &text, QWidget *parent = nullptr);

} // namespace tefter
