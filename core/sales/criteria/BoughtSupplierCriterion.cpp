// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/criteria/BoughtNamedCriterion.h"
#include "core/sales/criteria/SaleCriteria.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// Goods that came from a supplier, as it stood when they were sold.
class BoughtSupplierCriterion : public BoughtNamedCriterion
{
public:
    QString id() const override { return u"bought-supplier"_s; }
    QString label() const override
    {
        return QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Goods of a supplier"));
    }
    QString example() const override { return u"bought-supplier is \"Evros Wool\" in last 12 months"_s; }

protected:
    QString record() const override { return u"supplier"_s; }
};

} // namespace

std::shared_ptr<const Criterion> boughtSupplierCriterion()
{
    return std::make_shared<BoughtSupplierCriterion>();
}

} // namespace tefter
