// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "ui/common/Theme.h"

#include <QDialog>

class QHBoxLayout;
class QPushButton;

namespace tefter {

/// A question or a message in the look of the program; no other box is used anywhere.
class MessageDialog : public QDialog
{
    Q_OBJECT
public:
    MessageDialog(const QString &iconName, Tone tone, const QString &title, const QString &sentence,
                  QWidget *parent = nullptr);

    /// Adds a button that ends the dialog with `answer`; the first one added is the main one and the default.
    QPushButton *addAnswer(const QString &text, int answer, bool danger = false);

    /// Tells what went wrong and what to do about it.
    static void tell(const Error &error, QWidget *parent);
    /// Says something that a person should not miss.
    static void inform(const QString &title, const QString &sentence, QWidget *parent);
    /// Asks; true when the person pressed the button that reads `doIt`.
    static bool ask(const QString &title, const QString &sentence, const QString &doIt, QWidget *parent,
                    bool danger = false);

private:
    QHBoxLayout *m_answers;
    bool m_hasMain = false;
};

} // namespace tefter
