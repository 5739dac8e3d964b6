// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"

#include <QWidget>

class QLabel;

namespace tefter {

/// A sentence that deserves a ground of its own: "Call her. Comes every 20 days, last seen 62 days ago."
class Callout : public QWidget
{
    Q_OBJECT
public:
    explicit Callout(Tone tone = Tone::Warning, QWidget *parent = nullptr);

    /// `lead` is set in the colour of the tone; both are plain text.
    void setText(const QString &lead, const QString &sentence);
    void setTone(Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void write();

    Tone m_tone;
    QString m_lead;
    QString m_sentence;
    QLabel *m_label;
};

} // namespace tefter
