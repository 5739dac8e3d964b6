// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PageRegistry.h"

#include "ui/catalogue/ProductsPage.h"
#include "ui/customers/CalendarPage.h"
#include "ui/customers/CustomersPage.h"
#include "ui/exchange/ImportPage.h"
#include "ui/reports/ReportsPage.h"
#include "ui/sales/SalesPage.h"
#include "ui/segments/SegmentsPage.h"
#include "ui/shell/SettingsPage.h"
#include "ui/stock/StockPage.h"
#include "ui/suppliers/PurchasesPage.h"
#include "ui/suppliers/SuppliersPage.h"

#include <QCoreApplication>

namespace tefter {

namespace {

QString title(const char *english)
{
    return QCoreApplication::translate("PageRegistry", english);
}

template <class P>
PageEntry entry(const char *id, const char *english, const char *iconName, Rail::Part part)
{
    return {QLatin1String(id), title(english), QLatin1String(iconName), part,
            [](const Workplace &workplace) { return new P(workplace); }};
}

} // namespace

QList<PageEntry> pageEntries()
{
    return {
        entry<CustomersPage>("customers", QT_TRANSLATE_NOOP("PageRegistry", "Customers"), "customers",
                             Rail::Part::Top),
        entry<SalesPage>("sales", QT_TRANSLATE_NOOP("PageRegistry", "Sales"), "sales", Rail::Part::Top),
        entry<ProductsPage>("products", QT_TRANSLATE_NOOP("PageRegistry", "Products"), "products",
                            Rail::Part::Top),
        entry<StockPage>("stock", QT_TRANSLATE_NOOP("PageRegistry", "Stock"), "stock", Rail::Part::Top),
        entry<SuppliersPage>("suppliers", QT_TRANSLATE_NOOP("PageRegistry", "Suppliers"), "suppliers",
                             Rail::Part::Top),
        entry<PurchasesPage>("purchases", QT_TRANSLATE_NOOP("PageRegistry", "Orders"), "basket",
                             Rail::Part::Top),
        entry<CalendarPage>("calendar", QT_TRANSLATE_NOOP("PageRegistry", "Calendar"), "calendar",
                            Rail::Part::Top),
        entry<SegmentsPage>("segments", QT_TRANSLATE_NOOP("PageRegistry", "Segments"), "segments",
                            Rail::Part::Middle),
        entry<ReportsPage>("reports", QT_TRANSLATE_NOOP("PageRegistry", "Reports"), "reports",
                           Rail::Part::Middle),
        entry<ImportPage>("import", QT_TRANSLATE_NOOP("PageRegistry", "Import"), "import",
                          Rail::Part::Bottom),
        entry<SettingsPage>("settings", QT_TRANSLATE_NOOP("PageRegistry", "Settings"), "settings",
                            Rail::Part::Bottom),
    };
}

} // namespace tefter
