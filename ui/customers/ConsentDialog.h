// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/customers/Consent.h"
#include "core/shop/files/RecordFile.h"
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
class TextLabel;

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
    /// The paper in which it was said, where one was attached.
    const std::optional<LooseFile> &proof() const { return m_proof; }
    /// The paper that was chosen, once it is read, or why it cannot be.
    void setProof(const Result<LooseFile> &proof);
    bool isTouched() const override { return m_proof.has_value() || FormDialog::isTouched(); }

Q_SIGNALS:
    /// A paper was chosen and is to be read.
    void proofChosen(const QString &path);

private:
    void check();
    QWidget *makeProofLine();
    void chooseProof();
    void showProof();

    Day m_today;
    QList<QPair<Chip *, Channel>> m_channels;
    Chip *m_given;
    Chip *m_withdrawn;
    DayEdit *m_day;
    QPlainTextEdit *m_wording;
    QLineEdit *m_source;
    TextLabel *m_proofName;
    QPushButton *m_attach;
    QPushButton *m_detach;
    std::optional<LooseFile> m_proof;
    InlineMessage *m_fault;
    QPushButton *m_save;
};

} // namespace tefter
