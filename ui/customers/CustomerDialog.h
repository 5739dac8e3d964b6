// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/CustomerService.h"
#include "core/shop/Jobs.h"
#include "ui/common/FormDialog.h"
#include "ui/common/Workplace.h"

#include <QTimer>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tefter {

class AddressRows;
class ContactRows;
class FormFrame;
class HandleRows;
class ImportantDateRows;
class InlineMessage;
class TagEditor;
class NameDayChoice;
class StaffChoice;
class OwnValueRows;
class PartialDayEdit;
class TextLabel;

/// Enters a new person or changes one. Warns of likely duplicates while one types, and never forbids them.
class CustomerDialog : public FormDialog
{
    Q_OBJECT
public:
    /// For a new person give a value with what is known already; it has no id.
    CustomerDialog(const Workplace &workplace, const Customer &customer, const QStringList &knownTags,
                   QWidget *parent);

    /// The person as the fields say now.
    Customer customer() const;

Q_SIGNALS:
    void saved(CustomerId customer);
    /// The likely duplicate was chosen instead.
    void otherChosen(CustomerId customer);

private:
    void buildFields(QFormLayout *form);
    void buildContacts(QFormLayout *form);
    void buildRest(QFormLayout *form);
    void buildProfile(QFormLayout *form);
    QString firstFault() const;
    void showKind();
    void showBirthday();
    void lookForOthers();
    void showOthers(const QList<SimilarCustomer> &others);
    void save();

    Workplace m_workplace;
    Customer m_before;
    Latest m_lookup;
    QTimer m_lookSoon{this};
    CustomerId m_other;

    FormFrame *m_frame;
    QFormLayout *m_form = nullptr;
    QComboBox *m_kind;
    QLineEdit *m_given;
    QLineEdit *m_family;
    QLineEdit *m_name;
    TextLabel *m_nameLabel;
    ContactRows *m_phones;
    ContactRows *m_emails;
    AddressRows *m_addresses;
    HandleRows *m_handles;
    TagEditor *m_tags;
    PartialDayEdit *m_birthday;
    TextLabel *m_birthdayRead;
    NameDayChoice *m_nameDay;
    ImportantDateRows *m_dates;
    QComboBox *m_language;
    QLineEdit *m_code;
    QLineEdit *m_taxNumber;
    QLineEdit *m_source;
    QLineEdit *m_interests;
    QComboBox *m_personality;
    StaffChoice *m_inCharge;
    QPlainTextEdit *m_note;
    OwnValueRows *m_ownValues;
    InlineMessage *m_warning;
    QPushButton *m_showOther;
    QWidget *m_warningRow = nullptr;
    InlineMessage *m_fault;
    QPushButton *m_save;
};

} // namespace tefter
