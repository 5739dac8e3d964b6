// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/criteria/BoughtNamedCriterion.h"
#include "core/sales/criteria/SaleCriteria.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

class BoughtProductCriterion : public BoughtNamedCriterion
{
public:
    QString id() const override { return u"bought-product"_s; }
    QString label() const override { return QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Product")); }
    QString example() const override { return u"bought-product is \"Tea\" at-least 3 in last 24 months"_s; }

protected:
    QString record() const override { return u"product"_s; }
};

} // namespace

std::shared_ptr<const Criterion> boughtProductCriterion()
{
    return std::make_shared<BoughtProductCriterion>();
}

} // namespace tefter
