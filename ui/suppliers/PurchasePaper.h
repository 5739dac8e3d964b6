// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suppliers/PurchaseOrder.h"
#include "core/suppliers/Supplier.h"
#include "ui/print/PrintDocument.h"

#include <QHash>

namespace tefter {

class Formats;
class Wording;
struct ShopSettings;

/// An order as the supplier gets it: in the supplier's language, with the shop's contact lines and the
/// supplier's codes.
class PurchasePaper
{
public:
    /// The language of a supplier's papers: theirs, else the shop's.
    static Language languageFor(const Supplier &supplier, const ShopSettings &settings);

    /// `units` are those of the products, as far as they have one.
    PurchasePaper(const PurchaseOrder &order, const Supplier &supplier, const ShopSettings &settings,
                  const QHash<ProductId, QString> &units = {})
        : m_order(order)
        , m_supplier(supplier)
        , m_settings(settings)
        , m_units(units)
    {
    }

    /// `formats` are those of languageFor().
    PrintDocument document(const Formats &formats) const;
    /// The subject and the text of the e-mail that it goes with.
    QString subject() const;
    QString letter() const;

private:
    QString heading(const Wording &wording, const Formats &formats) const;
    PrintTable table(const Wording &wording, const Formats &formats) const;

    const PurchaseOrder &m_order;
    const Supplier &m_supplier;
    const ShopSettings &m_settings;
    QHash<ProductId, QString> m_units;
};

} // namespace tefter
