// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/CustomerService.h"
#include "core/shop/own/OwnField.h"
#include "ui/common/FormDialog.h"
#include "ui/common/Workplace.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace tefter {

class InlineMessage;
class OwnValueEdit;

/// Asks which field is set for many people, and to what: one that the shop has made, the language, or how
/// they found us.
class SetFieldDialog : public FormDialog
{
    Q_OBJECT
public:
    SetFieldDialog(const Workplace &workplace, const QList<CustomerId> &people, QWidget *parent);

Q_SIGNALS:
    /// The sentence that says what was done.
    void written(const QString &said, bool isChanged);

private:
    /// A field to choose, and what it would be set to.
    struct Choice
    {
        QWidget *editor = nullptr;
        OwnValueEdit *own = nullptr; ///< none for what everybody's page has
        PlainField plain = PlainField::Language;
    };

    void build();
    void addPlainFields();
    void readOwnFields();
    void showOwnFields(const QList<OwnField> &fields);
    void add(const QString &name, const Choice &choice);
    QString value() const;
    void write();

    Workplace m_workplace;
    QList<CustomerId> m_people;
    QList<Choice> m_choices;
    QComboBox *m_field;
    QStackedWidget *m_values;
    QComboBox *m_language;
    QLineEdit *m_source;
    InlineMessage *m_fault;
    QPushButton *m_set;
};

} // namespace tefter
