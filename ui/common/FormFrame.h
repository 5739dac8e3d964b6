// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>

class QDialog;
class QPushButton;
class QScrollArea;

namespace tefter {

class DialogFoot;
class FormLayout;
class InlineMessage;

/// The inside of a large form: a title and the fields, which scroll where the window is low, above a foot
/// that stays.
class FormFrame : public QVBoxLayout
{
    Q_OBJECT
public:
    FormFrame(QDialog *dialog, const QString &title, InlineMessage *fault, QPushButton *save);

    FormLayout *form() const { return m_form; }
    DialogFoot *foot() const { return m_foot; }
    /// Scrolls to the field that has the keyboard: there something is to be mended.
    void showFocused();
    /// What stands below the fields, over the whole width.
    void addBelow(QWidget *widget);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showCut(bool isCut);

    QScrollArea *m_scroll;
    QWidget *m_cut; ///< the line where the fields go on below the foot
    FormLayout *m_form;
    DialogFoot *m_foot;
    QVBoxLayout *m_column;
};

} // namespace tefter
