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
    /// Text that is longer than its place ends in "…", and shows itself as a tool tip; off by default.
    void setElided(bool elided);
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
