// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/PersonDetails.h"

#include "core/base/Formats.h"
#include "core/customers/PhoneNumber.h"
#include "core/registry/Services.h"
#include "ui/common/DetailGrid.h"
#include "ui/common/FactLine.h"
#include "ui/common/Navigator.h"
#include "ui/common/OwnValueText.h"
#include "ui/common/StaffChoice.h"
#include "ui/common/TextLabel.h"
#include "ui/customers/CustomerWords.h"
#include "ui/customers/DateWords.h"

#include <QCoreApplication>
#include <QDesktopServices>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// The sentences of this file.
struct PersonDetails
{
    Q_DECLARE_TR_FUNCTIONS(PersonDetails)
};

QString withLabel(const QString &text, const QString &label)
{
    return factLine({text, label});
}

/// The next name day and the important dates.
void addDates(DetailGrid &lines, const NextDates &dates, const Formats &formats)
{
    QString nameDay = formats.day(dates.nameDay);
    if (!nameDay.isEmpty() && !dates.nameDayOf.isEmpty())
        //: a name day: %1 is a day, %2 the form of the name that the calendar has
        nameDay = PersonDetails::tr("%1 (%2)").arg(nameDay, dates.nameDayOf);
    lines.addLine(PersonDetails::tr("Name day"), nameDay);
    for (const NextDates::Next &next : dates.dates)
        lines.addLine(DateWords::title(next.date), DateWords::dateLine(next, formats));
}

/// A word that opens something where it is clicked.
QLabel *linkTo(const QString &target, const QString &text)
{
    auto *link = new QLabel;
    link->setTextFormat(Qt::RichText);
    const auto write = [link, target, text] {
        link->setText(u"<a href=\"%1\" style=\"color:%2; text-decoration:none\">%3</a>"_s.arg(
            target.toHtmlEscaped(), colors().text.name(), text.toHtmlEscaped()));
    };
    write();
    QObject::connect(&Theme::instance(), &Theme::changed, link, write);
    link->setWordWrap(true);
    link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    return link;
}

/// Each network with what somebody is called there; where the page is known, a click opens it.
void addHandles(DetailGrid &lines, const QList<Handle> &handles, const Formats &formats,
                const QString &country)
{
    for (const Handle &handle : handles) {
        //: where the network of a handle is not known
        const QString network =
            handle.network.isEmpty() ? PersonDetails::tr("Network") : networkName(handle.network);
        const QUrl page = handle.page(country);
        const QString name = formats.isolate(handle.name());
        if (page.isEmpty()) {
            lines.addLine(network, name);
            continue;
        }
        QLabel *link = linkTo(QString::fromLatin1(page.toEncoded()), name);
        link->setToolTip(formats.isolate(page.toDisplayString()));
        link->setAccessibleName(network + u": "_s + name);
        QObject::connect(link, &QLabel::linkActivated, &lines, [page] { QDesktopServices::openUrl(page); });
        lines.addRow({new TextLabel(network, TextSize::Body, TextLabel::Ink::Faint), link});
    }
}

} // namespace

void showCustomerDetails(DetailGrid &lines, const PersonFacts &facts, const Workplace &workplace)
{
    const Customer &c = facts.customer;
    const Formats &formats = workplace.formats;
    const QString country = workplace.services.shop.settings().country;
    lines.clear();
    QStringList phones, emails;
    for (const Phone &phone : c.phones)
        phones << withLabel(formats.isolate(PhoneNumber::international(phone.number, country)), phone.label);
    for (const Email &email : c.emails)
        emails << withLabel(formats.isolate(email.address), email.label);
    lines.addLine(PersonDetails::tr("Phone"), phones.join(u'\n'));
    lines.addLine(PersonDetails::tr("E-mail"), emails.join(u'\n'));
    for (const Address &address : c.addresses)
        lines.addLine(PersonDetails::tr("Address"), CustomerWords::address(address, formats.language()));
    addHandles(lines, c.handles, formats, country);
    QString birthday = formats.partialDay(c.birthday);
    if (const auto age = c.birthday.ageOn(workplace.services.shop.clock().today()))
        //: a birthday and the age: %1 is a day
        birthday = PersonDetails::tr("%1 (%Ln years old)", nullptr, *age).arg(birthday);
    lines.addLine(PersonDetails::tr("Birthday"), birthday);
    addDates(lines, facts.dates, formats);
    if (const auto language = languageFromCode(c.language))
        lines.addLine(PersonDetails::tr("Language"), ownName(*language));
    else
        lines.addLine(PersonDetails::tr("Language"), c.language);
    lines.addLine(PersonDetails::tr("Code"), formats.isolate(c.code));
    lines.addLine(PersonDetails::tr("Tax number"), formats.isolate(c.taxNumber));
    lines.addLine(PersonDetails::tr("How they found us"), c.source);
    lines.addLine(PersonDetails::tr("Interests"), c.interests);
    lines.addLine(PersonDetails::tr("Personality type"), c.personality);
    //: who of the staff
    lines.addLine(PersonDetails::tr("Looked after by"), StaffChoice::nameOf(c.inCharge));
    for (const OwnField &field : facts.ownFields)
        lines.addLine(field.name, ownValueText(field.kind, c.ownValues.value(field.id), formats));
    lines.addLine(PersonDetails::tr("Note"), c.note);
    lines.addLine(PersonDetails::tr("In the book since"), formats.day(c.createdOn));
}

void showLikedProducts(DetailGrid &lines, const QList<LikedProduct> &products, const Workplace &workplace)
{
    lines.clear();
    const Day today = workplace.services.shop.clock().today();
    for (const LikedProduct &product : products) {
        QLabel *name = linkTo(QString::number(product.product.value), product.name);
        //: %1 is a product
        name->setToolTip(PersonDetails::tr("Open %1").arg(product.name));
        //: how often a product was bought
        auto *times = new TextLabel(PersonDetails::tr("%Ln times", nullptr, static_cast<int>(product.days)),
                                    TextSize::Body, TextLabel::Ink::Secondary);
        auto *last =
            new TextLabel(CustomerWords::ago(product.lastDay, today), TextSize::Body, TextLabel::Ink::Faint);
        lines.addRow({name, times, last});
        QObject::connect(name, &QLabel::linkActivated, &lines,
                         [&navigator = workplace.navigator, id = product.product] { navigator.open(id); });
    }
}

} // namespace tefter
