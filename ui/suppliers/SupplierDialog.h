// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suppliers/Supplier.h"
#include "ui/common/FormDialog.h"
#include "ui/common/Workplace.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tefter {

class AddressRows;
class ContactPeopleRows;
class ContactRows;
class HandleRows;
class InlineMessage;
class MoneyEdit;
class NumberEdit;
class OwnValueRows;
class StaffChoice;

/// Enters a supplier or changes one.
class SupplierDialog : public FormDialog
{
    Q_OBJECT
public:
    SupplierDialog(const Workplace &workplace, const Supplier &supplier, QWidget *parent);

Q_SIGNALS:
    void saved(tefter::SupplierId supplier);

private:
    void buildContacts(QFormLayout *form);
    void buildTerms(QFormLayout *form);
    void buildRest(QFormLayout *form);
    Supplier supplier() const;
    /// What cannot be saved so, as a sentence, and the keyboard goes there; empty where nothing is.
    QString firstFault() const;
    void save();

    Workplace m_workplace;
    Supplier m_before;
    QLineEdit *m_name;
    ContactRows *m_phones;
    ContactRows *m_emails;
    AddressRows *m_addresses;
    HandleRows *m_handles;
    ContactPeopleRows *m_people;
    NumberEdit *m_leadDays;
    MoneyEdit *m_minimum;
    NumberEdit *m_paymentDays;
    QLineEdit *m_paymentTerms;
    QComboBox *m_language;
    QLineEdit *m_code;
    QLineEdit *m_taxNumber;
    StaffChoice *m_inCharge;
    OwnValueRows *m_ownValues;
    QPlainTextEdit *m_note;
    InlineMessage *m_fault;
    QPushButton *m_save;
};

} // namespace tefter
