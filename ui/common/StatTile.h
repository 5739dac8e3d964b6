// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tefter {

/// A figure in a small card: what it is, and how much. Tells a screen reader both.
class StatTile : public QWidget
{
    Q_OBJECT
public:
    explicit StatTile(const QString &caption, const QString &value = {}, QWidget *parent = nullptr);

    void setCaption(const QString &caption);
    void setValue(const QString &value);
    QString value() const { return m_value; }
    /// A mark in the corner that explains the figure.
    void setMark(QWidget *mark);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void tell();
    void placeMark();

    QString m_caption;
    QString m_value;
    QWidget *m_mark = nullptr;
};

} // namespace tefter
