// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Language.h"
#include "core/customers/Customer.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tefter {

/// Any number of postal addresses.
class AddressRows : public QWidget
{
    Q_OBJECT
public:
    /// A new address begins in `country`.
    AddressRows(Language language, const QString &country, QWidget *parent = nullptr);

    void setAddresses(const QList<Address> &addresses);
    QList<Address> addresses() const;

Q_SIGNALS:
    /// A row has come: the order of Tab has to be made anew.
    void rowAdded();

private:
    struct Row
    {
        QWidget *widget;
        Address before;
        QLineEdit *street;
        QLineEdit *postcode;
        QLineEdit *city;
        QComboBox *country;
    };
    void addRow(const Address &address);
    QComboBox *countryBox(const QString &current) const;

    Language m_language;
    QString m_country;
    QVBoxLayout *m_rows;
    QPushButton *m_add;
    QList<Row> m_items;
};

} // namespace tefter
