// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/PersonDetails.h"

#include "core/base/Formats.h"
#include "core/customers/PhoneNumber.h"
#include "core/registry/Services.h"
#include "ui/common/FactLine.h"
#include "ui/common/Navigator.h"
#include "ui/common/TextLabel.h"
#include "ui/customers/CustomerWords.h"

#include <QCoreApplication>
#include <QGridLayout>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int captionWidth = 118;

/// The sentences of this file.
struct PersonDetails
{
    Q_DECLARE_TR_FUNCTIONS(PersonDetails)
};

/// An empty grid in the place, whatever was there before.
QGridLayout *freshGrid(QWidget *place)
{
    qDeleteAll(place->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete place->layout();
    auto *grid = new QGridLayout(place);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(6);
    return grid;
}

class Lines
{
public:
    Lines(QWidget *place, const Formats &formats)
        : m_grid(freshGrid(place))
        , m_formats(formats)
    {
        m_grid->setColumnMinimumWidth(0, captionWidth);
        m_grid->setColumnStretch(1, 1);
    }

    void add(const QString &caption, const QString &value)
    {
        if (value.isEmpty())
            return;
        const int row = m_grid->rowCount();
        auto *name = new TextLabel(caption, TextSize::Body, TextLabel::Ink::Faint);
        auto *text = new TextLabel(CustomerWords::inReadingOrder(value, m_formats));
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        text->setFocusPolicy(Qt::NoFocus);
        text->setAccessibleName(caption + u": "_s + value);
        m_grid->addWidget(name, row, 0, Qt::AlignTop | Qt::AlignLeading);
        m_grid->addWidget(text, row, 1);
    }

private:
    QGridLayout *m_grid;
    const Formats &m_formats;
};

QString withLabel(const QString &text, const QString &label)
{
    return factLine({text, label});
}

QString addressText(const Address &address, Language language)
{
    QStringList town{address.postcode, address.city, address.region};
    town.removeAll(QString());
    QStringList parts{address.street, town.join(u' ')};
    if (!address.country.isEmpty())
        parts << countryName(address.country, language);
    parts.removeAll(QString());
    return withLabel(parts.join(u", "_s), address.label);
}

} // namespace

void showCustomerDetails(QWidget *place, const PersonFacts &facts, const Workplace &workplace)
{
    const Customer &c = facts.customer;
    const Formats &formats = workplace.formats;
    const QString country = workplace.services.shop.settings().country;
    Lines lines(place, formats);
    const QString separator = u'\n' + CustomerWords::inReadingOrder(QString(), formats);
    QStringList phones, emails;
    for (const Phone &phone : c.phones)
        phones << withLabel(formats.isolate(PhoneNumber::international(phone.number, country)), phone.label);
    for (const Email &email : c.emails)
        emails << withLabel(formats.isolate(email.address), email.label);
    lines.add(PersonDetails::tr("Phone"), phones.join(separator));
    lines.add(PersonDetails::tr("E-mail"), emails.join(separator));
    for (const Address &address : c.addresses)
        lines.add(PersonDetails::tr("Address"), addressText(address, formats.language()));
    QString birthday = formats.partialDay(c.birthday);
    if (const auto age = c.birthday.ageOn(workplace.services.shop.clock().today()))
        //: a birthday and the age: %1 is a day
        birthday = PersonDetails::tr("%1 (%Ln years old)", nullptr, *age).arg(birthday);
    lines.add(PersonDetails::tr("Birthday"), birthday);
    if (const auto language = languageFromCode(c.language))
        lines.add(PersonDetails::tr("Language"), ownName(*language));
    else
        lines.add(PersonDetails::tr("Language"), c.language);
    lines.add(PersonDetails::tr("Code"), formats.isolate(c.code));
    lines.add(PersonDetails::tr("Tax number"), formats.isolate(c.taxNumber));
    lines.add(PersonDetails::tr("How they found us"), c.source);
    lines.add(PersonDetails::tr("Note"), c.note);
    lines.add(PersonDetails::tr("In the book since"), formats.day(c.createdOn));
}

void showLikedProducts(QWidget *place, const QList<LikedProduct> &products, const Workplace &workplace)
{
    QGridLayout *grid = freshGrid(place);
    grid->setColumnStretch(0, 1);
    const Day today = workplace.services.shop.clock().today();
    for (const LikedProduct &product : products) {
        const int row = grid->rowCount();
        auto *name = new QLabel;
        name->setTextFormat(Qt::RichText);
        const auto write = [name, product] {
            name->setText(u"<a href=\"%1\" style=\"color:%2; text-decoration:none\">%3</a>"_s.arg(
                QString::number(product.product.value), colors().text.name(), product.name.toHtmlEscaped()));
        };
        write();
        QObject::connect(&Theme::instance(), &Theme::changed, name, write);
        name->setWordWrap(true);
        name->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        //: %1 is a product
        name->setToolTip(PersonDetails::tr("Open %1").arg(product.name));
        //: how often a product was bought
        auto *times = new TextLabel(PersonDetails::tr("%Ln times", nullptr, static_cast<int>(product.days)),
                                    TextSize::Body, TextLabel::Ink::Secondary);
        auto *last =
            new TextLabel(CustomerWords::ago(product.lastDay, today), TextSize::Body, TextLabel::Ink::Faint);
        grid->addWidget(name, row, 0);
        grid->addWidget(times, row, 1, Qt::AlignTrailing);
        grid->addWidget(last, row, 2, Qt::AlignTrailing);
        QObject::connect(name, &QLabel::linkActivated, place,
                         [&navigator = workplace.navigator, id = product.product] { navigator.open(id); });
    }
}

} // namespace tefter
