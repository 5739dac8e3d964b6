// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tefter {

/// The initials of a person on a round ground.
class Avatar : public QWidget
{
    Q_OBJECT
public:
    explicit Avatar(int side = 52, QWidget *parent = nullptr);

    void setInitials(const QString &initials);
    QSize sizeHint() const override { return {m_side, m_side}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_side;
    QString m_initials;
};

} // namespace tefter
