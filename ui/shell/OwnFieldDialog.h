// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/own/OwnField.h"
#include "ui/common/FormDialog.h"
#include "ui/common/Workplace.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tefter {

class InlineMessage;

/// A field of the shop's own: a new one, or another name and other choices for one.
class OwnFieldDialog : public FormDialog
{
    Q_OBJECT
public:
    OwnFieldDialog(const Workplace &workplace, const OwnField &field, QWidget *parent = nullptr);

private:
    void build(const QString &title);
    void showChoices();
    OwnField typed() const;
    void save();

    Workplace m_workplace;
    OwnField m_before;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QPlainTextEdit *m_choices;
    InlineMessage *m_fault;
    QPushButton *m_save;
};

/// What a kind of field is called.
QString ownFieldKindName(OwnFieldKind kind);

} // namespace tefter
