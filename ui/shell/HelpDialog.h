// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/HelpTopics.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace tefter {

/// The help under F1: topics at the side, which a search field narrows to those that speak of a word.
class HelpDialog : public QDialog
{
    Q_OBJECT
public:
    explicit HelpDialog(QList<HelpTopic> topics, QWidget *parent = nullptr);

    QStringList topicIds() const;
    /// Shows a topic; the first one where there is none of that id.
    void showTopic(const QString &id);

private:
    QWidget *makeSide();
    void narrow(const QString &text);

    QList<HelpTopic> m_topics;
    QStringList m_keys; ///< of the topics, to be searched in; empty until somebody does
    QLineEdit *m_search;
    QListWidget *m_list;
    QTextBrowser *m_text;
};

} // namespace tefter
