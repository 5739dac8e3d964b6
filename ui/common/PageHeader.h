// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace tefter {

class TextLabel;

/// The head of a page: its name, how many there are, and small things to do at the trailing edge.
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// What stands beside it gives way, not the title.
    void keepTitleWhole();
    void setCount(const QString &count);
    /// A widget right behind the count (badges).
    void addBeside(QWidget *widget);
    /// A widget at the trailing edge (chips, buttons).
    void addAction(QWidget *widget);

private:
    TextLabel *m_title;
    TextLabel *m_count;
    QHBoxLayout *m_beside;
    QHBoxLayout *m_actions;
};

} // namespace tefter
