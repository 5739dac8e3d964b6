// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/SampleService.h"

#include "core/sample/SampleGenerator.h"
#include "core/sample/SampleStock.h"
#include "core/sample/SampleSuppliers.h"
#include "core/sample/SampleWriter.h"
#include "core/shop/Shop.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

bool holdsRecords(Connection &connection)
{
    return connection.number(u"SELECT (SELECT count(*) FROM customer) + (SELECT count(*) FROM product) + "
                             "(SELECT count(*) FROM category) + (SELECT count(*) FROM sale)"_s) > 0;
}

} // namespace

Result<SampleCounts> SampleService::fill(SampleOptions options, Progress &progress)
{
    const ShopSettings settings = m_shop.settings();
    if (options.country.isEmpty())
        options.country = settings.country;
    if (options.currency.isEmpty())
        options.currency = settings.currency.code;
    if (!options.lastDay.isValid())
        options.lastDay = m_shop.clock().today();
    const SampleGenerator generator(options);
    if (generator.currency() != settings.currency)
        return failure(Cause::BadValue, {u"currency"_s, generator.currency().code});
    // Nothing goes through the write door one by one, so no step is written and the label is never seen.
    return m_shop.write({}, [&](Transaction &tx) -> Result<SampleCounts> {
        if (holdsRecords(tx.connection()))
            return failure(Cause::FileExists, {m_shop.path()});
        SampleWriter writer(tx.connection(), generator, progress);
        if (!writer.write())
            return failure(Cause::Cancelled);
        const auto words = sampleDataOfCountry(options.country, options.language);
        SampleSuppliers(tx.connection(), *words, options.language, options.lastDay,
                        settings.currency.decimals)
            .write();
        SampleStock(tx.connection(), generator).write();
        tx.touched().all = true;
        return writer.counts();
    });
}

} // namespace tefter
