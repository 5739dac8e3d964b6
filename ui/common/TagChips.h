// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"

#include <QList>
#include <QPair>
#include <QWidget>

namespace tefter {

class FlowLayout;

/// A line of badges that breaks where the width ends: tags, and what is special about somebody.
class TagChips : public QWidget
{
    Q_OBJECT
public:
    explicit TagChips(QWidget *parent = nullptr);

    void setTags(const QStringList &tags, Tone tone = Tone::Accent);
    void setTags(const QList<QPair<QString, Tone>> &tags);

private:
    FlowLayout *m_flow;
};

} // namespace tefter
