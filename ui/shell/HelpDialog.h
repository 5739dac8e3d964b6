// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace tefter {

class CriterionList;

/// The help under F1: a few short pages, and every condition that a segment knows with an example.
class HelpDialog : public QDialog
{
    Q_OBJECT
public:
    explicit HelpDialog(const CriterionList &criteria, QWidget *parent = nullptr);

private:
    void addTopic(const QString &title, const QString &html);

    QListWidget *m_topics;
    QTextBrowser *m_text;
};

} // namespace tefter
