// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"

#include <QWidget>

class QVBoxLayout;

namespace tefter {

/// A white box with a hairline and round corners; children go into body().
class Card : public QWidget
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr, int padding = space::l);

    QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
};

/// A plain ground in a palette colour: the panel of lists, the ground of pages, or a line between them.
class Surface : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Ground, Panel, Line };
    explicit Surface(Kind kind, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
};

} // namespace tefter
