// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"

#include <QLabel>

namespace tefter {

/// A word or two on a coloured ground: "on time", "42 days overdue".
class Badge : public QLabel
{
    Q_OBJECT
public:
    explicit Badge(const QString &text = {}, Tone tone = Tone::Accent, QWidget *parent = nullptr);

    void setTone(Tone tone);
    Tone tone() const { return m_tone; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    static constexpr int badgeHeight = 19;
    /// Paints a badge at the leading edge of `rect`, for delegates. Returns its width.
    static int paintBadge(QPainter *painter, const QRect &rect, const QString &text, Tone tone,
                          Qt::LayoutDirection direction, bool onSelected = false);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
};

} // namespace tefter
