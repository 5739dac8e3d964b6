// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/AddressRows.h"

#include "core/base/Formats.h"
#include "ui/common/Icons.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tefter {

namespace {

constexpr int postcodeWidth = 96;

QLineEdit *field(const QString &text, const QString &name)
{
    auto *edit = new QLineEdit(text);
    edit->setPlaceholderText(name);
    edit->setAccessibleName(name);
    return edit;
}

} // namespace

AddressRows::AddressRows(Language language, const QString &country, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_country(country)
    , m_rows(new QVBoxLayout)
    , m_add(new QPushButton(tr("Add an address")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    m_rows->setSpacing(space::m);
    layout->addLayout(m_rows);
    setButtonTone(m_add, ButtonTone::Quiet);
    layout->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this] {
        Address fresh;
        fresh.country = m_country;
        addRow(fresh);
        Q_EMIT rowAdded();
        m_items.last().street->setFocus();
    });
}

void AddressRows::setAddresses(const QList<Address> &addresses)
{
    for (const Address &address : addresses)
        addRow(address);
}

QList<Address> AddressRows::addresses() const
{
    QList<Address> result;
    for (const Row &row : m_items) {
        Address address = row.before;
        address.street = row.street->text();
        address.postcode = row.postcode->text();
        address.city = row.city->text();
        // A country alone, never touched, is no address.
        const bool empty = address.street.isEmpty() && address.postcode.isEmpty() && address.city.isEmpty() &&
                           address.region.isEmpty() && address.id == 0;
        const int chosen = row.country->currentIndex();
        address.country = empty ? QString() : row.country->itemData(chosen).toString();
        result.append(address);
    }
    return result;
}

QComboBox *AddressRows::countryBox(const QString &current) const
{
    auto *box = new QComboBox;
    box->setAccessibleName(tr("Country"));
    const Formats formats(m_language);
    QList<QPair<QString, QString>> named;
    for (const CountryFacts &country : allCountries())
        named.append({countryName(country.code, m_language), country.code});
    std::sort(named.begin(), named.end(),
              [&](const auto &a, const auto &b) { return formats.compare(a.first, b.first) < 0; });
    box->addItem(tr("Country not known"), QString());
    for (const auto &[name, code] : named)
        box->addItem(name, code);
    // What an import brought may be no country of the list; it stays as it is.
    if (!current.isEmpty() && box->findData(current) < 0)
        box->insertItem(1, countryName(current, m_language), current);
    box->setCurrentIndex(box->findData(current));
    box->setMaxVisibleItems(14);
    return box;
}

void AddressRows::addRow(const Address &address)
{
    auto *widget = new QWidget;
    auto *lines = new QVBoxLayout(widget);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::xs);
    Row row{widget,
            address,
            field(address.street, tr("Street and number")),
            field(address.postcode, tr("Postcode")),
            field(address.city, tr("City")),
            countryBox(address.country)};
    const int hint = row.postcode->fontMetrics().horizontalAdvance(row.postcode->placeholderText());
    row.postcode->setFixedWidth(qMax(postcodeWidth, hint + 2 * space::l));
    auto *remove = new QPushButton(icon(QStringLiteral("close"), IconInk::Secondary), QString());
    setButtonTone(remove, ButtonTone::Quiet);
    remove->setAccessibleName(tr("Remove the address"));
    remove->setToolTip(tr("Remove"));
    auto *first = new QHBoxLayout;
    first->setSpacing(space::xs);
    first->addWidget(row.street, 1);
    first->addWidget(remove);
    auto *second = new QHBoxLayout;
    second->setSpacing(space::xs);
    second->addWidget(row.postcode);
    second->addWidget(row.city, 1);
    second->addWidget(row.country, 1);
    lines->addLayout(first);
    lines->addLayout(second);
    m_rows->addWidget(widget);
    m_items.append(row);
    connect(remove, &QPushButton::clicked, this, [this, widget] {
        m_items.removeIf([widget](const Row &one) { return one.widget == widget; });
        m_rows->removeWidget(widget);
        widget->hide();
        widget->deleteLater();
        m_add->setFocus();
    });
}

} // namespace tefter
