// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/SupplierRowReader.h"

#include "core/customers/ContactText.h"
#include "core/exchange/csv/CsvWriter.h"
#include "core/exchange/formats/CellWords.h"
#include "core/exchange/formats/MinorUnits.h"
#include "core/suppliers/SupplierService.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

QString SupplierRowReader::text(const CsvReader &row, QLatin1StringView field) const
{
    return cellText(row.cell(column(field)));
}

tl::expected<SupplierRow, RowFault> SupplierRowReader::read(const CsvReader &row)
{
    SupplierRow result;
    result.fileLine = row.line();
    result.inCharge = text(row, "in_charge"_L1).simplified();
    Supplier &supplier = result.supplier;
    for (const auto &part :
         {&SupplierRowReader::readProfile, &SupplierRowReader::readContacts, &SupplierRowReader::readDays}) {
        if (auto fault = (this->*part)(row, supplier))
            return tl::unexpected(*fault);
    }
    if (auto fault = readMinimum(row, supplier))
        return tl::unexpected(*fault);
    if (auto fault = m_ownValues.read(row, supplier.ownValues))
        return tl::unexpected(*fault);
    supplier = tidied(supplier);
    if (supplier.name.isEmpty() && supplier.code.isEmpty())
        return tl::unexpected(
            RowFault{-1, QStringLiteral(QT_TRANSLATE_NOOP("import", "There is no name and no code."))});
    if (supplier.code.isEmpty() && isTotalWord(supplier.name))
        return tl::unexpected(RowFault{
            -1,
            QStringLiteral(QT_TRANSLATE_NOOP("import", "This looks like a row of totals, not a supplier."))});
    return result;
}

std::optional<RowFault> SupplierRowReader::readProfile(const CsvReader &row, Supplier &supplier) const
{
    supplier.codeSource = m_setting.options.codeSource;
    supplier.code = codeText(row.cell(column("code"_L1)));
    supplier.name = text(row, "name"_L1);
    supplier.taxNumber = codeText(row.cell(column("tax_number"_L1)));
    supplier.paymentTerms = text(row, "payment_terms"_L1);
    supplier.note = text(row, "note"_L1);
    supplier.createdOn = m_setting.today;
    const QString word = text(row, "language"_L1);
    if (word.isEmpty())
        return {};
    const auto language = languageFromWord(word);
    if (!language || !languageFromCode(*language))
        return RowFault{column("language"_L1),
                        QStringLiteral(QT_TRANSLATE_NOOP(
                            "import", "This is no language in which orders can be printed: %1"))};
    supplier.language = *language;
    return {};
}

/// People stand side by side in their cells: the second phone belongs to the second name.
std::optional<RowFault> SupplierRowReader::readContacts(const CsvReader &row, Supplier &supplier) const
{
    ContactLists lists;
    if (auto fault = m_contacts.read(row, lists))
        return fault;
    supplier.phones = std::move(lists.phones);
    supplier.emails = std::move(lists.emails);
    supplier.addresses = std::move(lists.addresses);
    supplier.handles = std::move(lists.handles);
    const auto parts = [&](QLatin1StringView field) { return partsOfCell(text(row, field)); };
    const QStringList names = parts("contact_name"_L1), roles = parts("contact_role"_L1),
                      phones = parts("contact_phone"_L1), emails = parts("contact_email"_L1);
    const qsizetype count = std::max({names.size(), phones.size(), emails.size()});
    for (qsizetype i = 0; i < count; ++i) {
        const SupplierContact contact{0, names.value(i), roles.value(i), phones.value(i), emails.value(i)};
        if (!contact.phone.isEmpty() && !isPhoneLike(contact.phone))
            return RowFault{column("contact_phone"_L1),
                            QStringLiteral(QT_TRANSLATE_NOOP("import", "This is not a phone number: %1"))};
        if (!contact.email.isEmpty() && !isEmailLike(contact.email))
            return RowFault{column("contact_email"_L1),
                            QStringLiteral(QT_TRANSLATE_NOOP("import", "This is not an e-mail address: %1"))};
        supplier.contacts.append(contact);
    }
    return {};
}

std::optional<RowFault> SupplierRowReader::readDays(const CsvReader &row, Supplier &supplier) const
{
    struct Days
    {
        QLatin1StringView field;
        std::optional<int> Supplier::*member;
    };
    for (const Days &days :
         {Days{"payment_days"_L1, &Supplier::paymentDays}, Days{"lead_days"_L1, &Supplier::leadDays}}) {
        if (text(row, days.field).isEmpty())
            continue;
        const int at = column(days.field);
        const auto number = m_setting.values.decimal(at, withoutGuard(row.cell(at)), 0);
        if (!number || *number < 0 || *number > Supplier::mostDays)
            return RowFault{at,
                            QStringLiteral(QT_TRANSLATE_NOOP("import", "This is not a number of days: %1"))};
        supplier.*days.member = static_cast<int>(*number);
    }
    return {};
}

std::optional<RowFault> SupplierRowReader::readMinimum(const CsvReader &row, Supplier &supplier)
{
    constexpr int microDigits = 6;
    if (text(row, "minimum_order"_L1).isEmpty())
        return {};
    const int at = column("minimum_order"_L1);
    const auto sum = m_setting.values.decimal(at, withoutGuard(row.cell(at)), microDigits);
    bool isRounded = false;
    const auto minor = sum ? minorUnits(*sum, m_setting.shop.currency.decimals, isRounded) : std::nullopt;
    if (!minor || *minor < 0 || *minor > Supplier::largestMinimum)
        return RowFault{at, QStringLiteral(QT_TRANSLATE_NOOP("import", "This is not an amount: %1"))};
    supplier.minimumOrder = Money{*minor};
    m_roundedSums += isRounded ? 1 : 0;
    return {};
}

} // namespace tefter
