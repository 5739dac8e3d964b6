// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suppliers/PurchasePaper.h"

#include "core/base/Formats.h"
#include "core/shop/ShopSettings.h"
#include "ui/common/Wording.h"
#include "ui/suppliers/SupplierWords.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr auto paperContext = "PurchasePaper";
const auto lineEnd = u"\n"_s;

} // namespace

Language PurchasePaper::languageFor(const Supplier &supplier, const ShopSettings &settings)
{
    if (const auto own = languageFromCode(supplier.language))
        return *own;
    return languageFromCode(settings.language).value_or(Language::English);
}

QString PurchasePaper::heading(const Wording &wording, const Formats &formats) const
{
    //: the title of a paper; %1 is its number
    const QString title = QStringLiteral(QT_TRANSLATE_NOOP("PurchasePaper", "Purchase order %1"));
    //: the title of a paper that has no number yet
    const QString draft = QStringLiteral(QT_TRANSLATE_NOOP("PurchasePaper", "Purchase order (draft)"));
    return m_order.number.isEmpty() ? wording.word(paperContext, draft)
                                    : wording.word(paperContext, title).arg(formats.isolate(m_order.number));
}

PrintTable PurchasePaper::table(const Wording &wording, const Formats &formats) const
{
    const auto word = [&](const QString &key) { return wording.word(paperContext, key); };
    PrintTable table;
    table.columns = {//: the number of a line
                     {word(QStringLiteral(QT_TRANSLATE_NOOP("PurchasePaper", "Line"))), false, false, 0},
                     //: of the supplier who gets the paper
                     {word(QStringLiteral(QT_TRANSLATE_NOOP("PurchasePaper", "Your code"))), false, false, 0},
                     {word(QStringLiteral(QT_TRANSLATE_NOOP("PurchasePaper", "Product"))), false, true, 0},
                     {word(QStringLiteral(QT_TRANSLATE_NOOP("PurchasePaper", "Quantity"))), true, false, 0},
                     //: of a piece, without VAT
                     {word(QStringLiteral(QT_TRANSLATE_NOOP("PurchasePaper", "Unit cost"))), true, false, 0},
                     {word(QStringLiteral(QT_TRANSLATE_NOOP("PurchasePaper", "Sum"))), true, false, 0}};
    const Currency &currency = m_settings.currency;
    int number = 0;
    for (const PurchaseOrderLine &line : m_order.lines) {
        const auto sum =
            line.unitCost ? lineTotal(*line.unitCost, line.quantity, currency.decimals) : std::nullopt;
        table.rows.append(
            {formats.number(++number), formats.isolate(line.supplierCode), line.description,
             // Kept together, and the unit behind its number in any script.
             (formats.quantity(line.quantity) + u'\u00a0' + formats.isolate(m_units.value(line.product)))
                 .trimmed(),
             line.unitCost ? SupplierWords::unitCost(*line.unitCost, formats, currency) : QString(),
             sum ? formats.money(*sum, currency) : QString()});
    }
    const auto total = valueOf(m_order.lines, currency);
    if (total && !total->isZero())
        table.totals = {{}, {}, word(QStringLiteral(QT_TRANSLATE_NOOP("PurchasePaper", "Total without VAT"))),
                        {}, {}, formats.money(*total, currency)};
    return table;
}

PrintDocument PurchasePaper::document(const Formats &formats) const
{
    const Wording wording(formats.language());
    const auto word = [&](const QString &key) { return wording.word(paperContext, key); };
    QStringList lines{m_supplier.name};
    if (!m_supplier.addresses.isEmpty()) {
        const Address &address = m_supplier.addresses.first();
        QStringList place{address.street, (address.postcode + u' ' + address.city).trimmed()};
        place.removeAll(QString());
        lines << place;
    }
    if (m_order.sentOn.isValid())
        lines << word(QStringLiteral(QT_TRANSLATE_NOOP("PurchasePaper", "Ordered on %1")))
                     .arg(formats.longDay(m_order.sentOn));
    if (m_order.promisedOn.isValid())
        lines << word(QStringLiteral(QT_TRANSLATE_NOOP("PurchasePaper", "Please deliver by %1")))
                     .arg(formats.longDay(m_order.promisedOn));
    if (!m_order.note.isEmpty())
        lines << m_order.note;
    PrintDocument document;
    document.title = heading(wording, formats);
    document.subtitle = lines.join(lineEnd);
    document.shopName = m_settings.name;
    QStringList contact{m_settings.address, formats.isolate(m_settings.phone),
                        formats.isolate(m_settings.email)};
    if (!m_settings.taxNumber.isEmpty())
        contact << word(QStringLiteral(QT_TRANSLATE_NOOP("PurchasePaper", "Tax number %1")))
                       .arg(formats.isolate(m_settings.taxNumber));
    contact.removeAll(QString());
    document.contactLines = contact.join(lineEnd);
    document.table = table(wording, formats);
    return document;
}

QString PurchasePaper::subject() const
{
    const Formats formats(languageFor(m_supplier, m_settings));
    const Wording wording(formats.language());
    return heading(wording, formats) + u" – "_s + m_settings.name;
}

QString PurchasePaper::letter() const
{
    const Language language = languageFor(m_supplier, m_settings);
    const QString greeting = QStringLiteral(QT_TRANSLATE_NOOP(
        "PurchasePaper", "Please find our order attached. Kindly confirm the delivery day."));
    return Wording(language).word(paperContext, greeting) + u"\n\n"_s + m_settings.name + u'\n' +
           m_settings.phone;
}

} // namespace tefter
