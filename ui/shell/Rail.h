// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace tefter {

/// One room in the rail.
class RailButton : public QAbstractButton
{
    Q_OBJECT
public:
    RailButton(const QString &text, const QString &iconName, QWidget *parent = nullptr);

    /// A number that waits there; 0 shows none.
    void setWaiting(int count, const QString &shown);
    void setCompact(bool compact);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    QString m_waiting;
    bool m_compact = false;
};

/// The dark strip at the leading edge with the rooms of the shop. Shrinks to icons in a narrow window.
class Rail : public QWidget
{
    Q_OBJECT
public:
    enum class Part { Top, Middle, Bottom };

    explicit Rail(QWidget *parent = nullptr);

    void addRoom(const QString &id, const QString &text, const QString &iconName, Part part);
    void setCurrent(const QString &id);
    void setWaiting(const QString &id, int count, const QString &shown);
    void setCompact(bool compact);

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RailButton *button(const QString &id) const;

    QButtonGroup *m_group;
    QVBoxLayout *m_top;
    QVBoxLayout *m_middle;
    QVBoxLayout *m_bottom;
    QWidget *m_line;
    QWidget *m_brand;
    bool m_compact = false;
};

} // namespace tefter
