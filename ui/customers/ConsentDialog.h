// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Consent.h"
#include "ui/common/FormDialog.h"

#include <QList>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tefter {

class Chip;
class DayEdit;
class Formats;
class InlineMessage;

/// What one or many people have said about being written to: for which channels, yes or no, on which day, to
/// which wording, and how.
class ConsentDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `people`: how many it is for; `name` of the one, where it is one.
    ConsentDialog(qint64 people, const QString &name, const Formats &formats, Day today, QWidget *parent);

    /// Puts the cursor on one channel and one answer.
    void propose(Channel channel, ConsentState state);
    /// One for each channel that was chosen.
    QList<Consent> consents() const;

private:
    void check();

    Day m_today;
    QList<QPair<Chip *, Channel>> m_channels;
    Chip *m_given;
    Chip *m_withdrawn;
    DayEdit *m_day;
    QPlainTextEdit *m_wording;
    QLineEdit *m_source;
    InlineMessage *m_fault;
    QPushButton *m_save;
};

} // namespace tefter
