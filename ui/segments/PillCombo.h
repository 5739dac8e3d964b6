// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace tefter {

/// A combo box as wide as what it shows, so that a condition reads like a sentence; it does not turn with
/// the wheel while the page is scrolled.
class PillCombo : public QComboBox
{
    Q_OBJECT
public:
    explicit PillCombo(QWidget *parent = nullptr);

    /// A heading that cannot be chosen.
    void addHeading(const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void wheelEvent(QWheelEvent *event) override;
    void showPopup() override;
};

} // namespace tefter
