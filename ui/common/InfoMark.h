// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace tefter {

class Navigator;

/// A small ⓘ beside a figure that needs explaining: tells in a sentence when the pointer rests on it, and
/// opens the help at the topic when it is pressed.
class InfoMark : public QToolButton
{
    Q_OBJECT
public:
    InfoMark(Navigator &navigator, const QString &topicId, const QString &sentence,
             QWidget *parent = nullptr);
};

} // namespace tefter
