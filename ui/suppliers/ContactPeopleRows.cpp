// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suppliers/ContactPeopleRows.h"

#include "ui/common/Icons.h"
#include "ui/common/PhoneEdit.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/Theme.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tefter {

using namespace Qt::StringLiterals;

ContactPeopleRows::ContactPeopleRows(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
    , m_add(new QPushButton(tr("Add a person")))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::s);
    m_rows->setSpacing(space::s);
    all->addLayout(m_rows);
    setButtonTone(m_add, ButtonTone::Quiet);
    m_add->setAutoDefault(false);
    all->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({});
        Q_EMIT rowAdded();
        m_items.last().name->setFocus();
    });
}

void ContactPeopleRows::setPeople(const QList<SupplierContact> &people)
{
    while (!m_items.isEmpty())
        removeRow(m_items.last().widget);
    for (const SupplierContact &contact : people)
        addRow(contact);
}

QList<SupplierContact> ContactPeopleRows::people() const
{
    QList<SupplierContact> result;
    for (const Row &row : m_items)
        result.append({row.id, row.name->text(), row.role->text(), row.phone->text(), row.email->text()});
    return result;
}

void ContactPeopleRows::addRow(const SupplierContact &contact)
{
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::xs);
    Row row{widget,
            contact.id,
            new QLineEdit(contact.name),
            new QLineEdit(contact.role),
            new PhoneEdit,
            new QLineEdit(contact.email)};
    row.phone->setText(contact.phone);
    const auto name = [](QLineEdit *edit, const QString &what) {
        edit->setPlaceholderText(what);
        edit->setAccessibleName(what);
    };
    name(row.name, tr("Name"));
    //: what somebody does in a firm
    name(row.role, tr("What they do there"));
    name(row.phone, tr("Phone"));
    name(row.email, tr("E-mail"));
    auto *remove = new QPushButton(icon(u"close"_s, IconInk::Secondary), QString());
    remove->setAccessibleName(tr("Remove this person"));
    remove->setToolTip(tr("Remove this person"));
    remove->setAutoDefault(false);
    setButtonTone(remove, ButtonTone::Quiet);
    grid->addWidget(row.name, 0, 0);
    grid->addWidget(row.role, 0, 1);
    grid->addWidget(remove, 0, 2);
    grid->addWidget(row.phone, 1, 0);
    grid->addWidget(row.email, 1, 1);
    connect(remove, &QPushButton::clicked, this, [this, widget] { removeRow(widget); });
    m_rows->addWidget(widget);
    m_items.append(row);
}

void ContactPeopleRows::removeRow(QWidget *widget)
{
    m_items.removeIf([&](const Row &row) { return row.widget == widget; });
    widget->hide();
    widget->deleteLater();
}

} // namespace tefter
