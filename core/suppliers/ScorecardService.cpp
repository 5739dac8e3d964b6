// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suppliers/ScorecardService.h"

#include "core/shop/Shop.h"
#include "core/suppliers/ScorecardFigures.h"
#include "core/suppliers/SupplierRepository.h"

#include <algorithm>
#include <numeric>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

const auto weightsSetting = u"scorecard.weights"_s;
constexpr int largestWeight = 100;

/// As they are kept: "30 25 20 15 10 10". What cannot be read is the usual one.
ScoreWeights readWeights(Connection &connection)
{
    ScoreWeights result;
    const QStringList words = settingValue(connection, weightsSetting).split(u' ', Qt::SkipEmptyParts);
    for (size_t i = 0; i < result.weights.size() && i < static_cast<size_t>(words.size()); ++i) {
        bool isNumber = false;
        const int weight = words[static_cast<qsizetype>(i)].toInt(&isNumber);
        if (isNumber && weight >= 0 && weight <= largestWeight)
            result.weights[i] = weight;
    }
    return result;
}

bool hasData(const Scorecard &card)
{
    return std::any_of(card.values.cbegin(), card.values.cend(),
                       [](const ScoreValue &value) { return value.value.has_value(); });
}

/// What every card of one question shares.
struct CardMaker
{
    Connection &connection;
    Day today;
    Currency currency;
    ScoreWeights weights;

    Scorecard card(SupplierId supplier, const QString &name, const Period &period) const
    {
        Scorecard card{supplier, name, period, {}, {}};
        card.values = ScorecardFigures(connection, supplier, period, today, currency).all();
        card.total = totalOf(card.values, weights);
        return card;
    }
};

CardMaker cardMaker(Shop &shop, Connection &connection)
{
    return {connection, shop.clock().today(), shop.settings().currency, readWeights(connection)};
}

} // namespace

Period ScorecardService::usualPeriod() const
{
    return yearUpTo(m_shop.clock().today());
}

Period ScorecardService::yearUpTo(Day last)
{
    return {last.plusMonths(-12).plusDays(1), last};
}

Result<Scorecard> ScorecardService::of(SupplierId supplier, const Period &period) const
{
    return m_shop.read([&](Connection &c) -> Result<Scorecard> {
        const QString name = SupplierRepository(c).nameOf(supplier);
        if (name.isEmpty())
            return failure(Cause::NotFound, {u"supplier"_s, QString::number(supplier.value)});
        return cardMaker(m_shop, c).card(supplier, name, period);
    });
}

Result<QList<Scorecard>> ScorecardService::all(const Period &period) const
{
    return m_shop.read([&](Connection &c) {
        const CardMaker maker = cardMaker(m_shop, c);
        const auto suppliers =
            c.all(u"SELECT id, name FROM supplier WHERE deleted_at IS NULL ORDER BY name, id"_s, {},
                  [](const Row &row) { return std::pair(row.id<SupplierId>(0), row.text(1)); });
        QList<Scorecard> cards;
        for (const auto &supplier : suppliers)
            cards.append(maker.card(supplier.first, supplier.second, period));
        std::stable_sort(cards.begin(), cards.end(), [](const Scorecard &a, const Scorecard &b) {
            return a.total.value_or(-1) > b.total.value_or(-1);
        });
        return cards;
    });
}

Result<QList<Scorecard>> ScorecardService::history(SupplierId supplier, const QList<Period> &periods) const
{
    return m_shop.read([&](Connection &c) {
        const CardMaker maker = cardMaker(m_shop, c);
        const QString name = SupplierRepository(c).nameOf(supplier);
        QList<Scorecard> cards;
        for (const Period &period : periods) {
            const Scorecard card = maker.card(supplier, name, period);
            if (!cards.isEmpty() || hasData(card))
                cards.append(card);
        }
        return cards;
    });
}

Result<ScoreWeights> ScorecardService::weights() const
{
    return m_shop.read([](Connection &c) { return readWeights(c); });
}

Result<void> ScorecardService::setWeights(const ScoreWeights &weights) const
{
    QStringList words;
    for (const int weight : weights.weights) {
        if (weight < 0 || weight > largestWeight)
            return failure(Cause::BadValue, {u"weight"_s, QString::number(weight)});
        words << QString::number(weight);
    }
    if (std::accumulate(weights.weights.begin(), weights.weights.end(), 0) == 0)
        return failure(Cause::BadValue, {u"weight"_s, u"0"_s});
    return m_shop.write(
        {QStringLiteral(QT_TRANSLATE_NOOP("step", "Weights of the supplier scorecard changed")), {}},
        [&](Transaction &tx) { setSettingValue(tx, weightsSetting, words.join(u' ')); });
}

} // namespace tefter
