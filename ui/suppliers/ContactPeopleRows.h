// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suppliers/Supplier.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tefter {

class PhoneEdit;

/// Any number of people at a supplier's, each with what they do there, a phone and an e-mail.
class ContactPeopleRows : public QWidget
{
    Q_OBJECT
public:
    explicit ContactPeopleRows(QWidget *parent = nullptr);

    void setPeople(const QList<SupplierContact> &people);
    QList<SupplierContact> people() const;

Q_SIGNALS:
    /// A row has come: the order of Tab has to be made anew.
    void rowAdded();

private:
    struct Row
    {
        QWidget *widget;
        qint64 id;
        QLineEdit *name;
        QLineEdit *role;
        PhoneEdit *phone;
        QLineEdit *email;
    };

    void addRow(const SupplierContact &contact);
    void removeRow(QWidget *widget);

    QVBoxLayout *m_rows;
    QPushButton *m_add;
    QList<Row> m_items;
};

} // namespace tefter
