// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace tefter {

/// A row of rich text that takes the keyboard as a whole; Enter follows its link.
class RowLabel : public QLabel
{
    Q_OBJECT
public:
    /// `link` is empty where the row leads nowhere.
    RowLabel(const QString &richText, const QString &link, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const QString m_link;
};

} // namespace tefter
