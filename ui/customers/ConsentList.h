// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Consent.h"

#include <QWidget>

class QGridLayout;

namespace tefter {

class Formats;
class RowKeys;

/// For each channel what a person has said: yes or no, when, to which wording; and a button to record what
/// they say now.
class ConsentList : public QWidget
{
    Q_OBJECT
public:
    explicit ConsentList(const Formats &formats, QWidget *parent = nullptr);

    void setConsents(const QList<Consent> &consents);

Q_SIGNALS:
    /// The person says something new about a channel; the answer is likely this one.
    void changeRequested(Channel channel, ConsentState likely);
    /// The paper of a consent is to be seen.
    void proofRequested(StoredFileId content, const QString &name);

private:
    /// Its button.
    QWidget *addChannel(int row, Channel channel, const Consent *consent);
    void addProof(int row, const Consent &consent);

    const Formats &m_formats;
    QGridLayout *m_grid;
    RowKeys *m_keys;
};

} // namespace tefter
