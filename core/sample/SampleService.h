// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/sample/SampleShop.h"

namespace tefter {

class Shop;

/// What a sample brought.
struct SampleCounts
{
    qint64 customers = 0;
    qint64 products = 0;
    qint64 documents = 0;
    qint64 lines = 0;
};

/// Fills a new shop file with a sample. Country and currency left open are those of the shop, the last day
/// is its today.
class SampleService
{
public:
    explicit SampleService(Shop &shop)
        : m_shop(shop)
    {
    }

    /// All or nothing, and only where there is no record yet: a sample never mixes with real data. The
    /// journal does not mention it; kept figures and search keys are made set-wise.
    Result<SampleCounts> fill(SampleOptions options, Progress &progress);

private:
    Shop &m_shop;
};

} // namespace tefter
