// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "ui/common/Theme.h"

#include <QWidget>

namespace tefter {

class TextLabel;

/// A line for dialogs and forms: says in place what is wrong; hidden while nothing is.
class InlineMessage : public QWidget
{
    Q_OBJECT
public:
    explicit InlineMessage(QWidget *parent = nullptr);

    void say(const QString &sentence, Tone tone = Tone::Bad);
    void say(const Error &error);
    void clear();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Bad;
    TextLabel *m_label;
};

} // namespace tefter
