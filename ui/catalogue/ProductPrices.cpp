// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/ProductPrices.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/DetailGrid.h"
#include "ui/common/ReductionWords.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Theme.h"

#include <QVBoxLayout>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {
constexpr int pricesShown = 6;
}

ProductPrices::ProductPrices(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_reduced(new TextLabel({}, TextSize::Body, TextLabel::Ink::Warning))
    , m_title(sectionTitle(tr("Prices until now")))
    , m_history(new DetailGrid(workplace.formats))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    m_reduced->setWordWrap(true);
    column->addWidget(m_reduced);
    column->addWidget(m_title);
    column->addWidget(m_history);
}

QString ProductPrices::lowestSentence(const PriceOfDay &price, const Formats &formats,
                                      const Currency &currency)
{
    if (!price.reduction)
        return {};
    return ReductionWords::lowest(price.lowestBefore, currency, formats);
}

QString ProductPrices::reductionSentence(const PriceOfDay &price, const Formats &formats,
                                         const Currency &currency)
{
    if (!price.reduction || !price.usual)
        return {};
    const QString usual = formats.money(*price.usual, currency);
    const Day to = price.reduction->days.to;
    //: %1 is a price
    const QString first = to.isValid() ? tr("Reduced until %2, otherwise %1.").arg(usual, formats.longDay(to))
                                       //: %1 is a price
                                       : tr("Reduced until further notice, otherwise %1.").arg(usual);
    const QString lowest = lowestSentence(price, formats, currency);
    return lowest.isEmpty() ? first : first + u'\n' + lowest;
}

void ProductPrices::show(const ProductFacts &facts)
{
    const Currency currency = m_workplace.services.shop.settings().currency;
    const QString reduced = reductionSentence(facts.price, m_workplace.formats, currency);
    m_reduced->setText(reduced);
    m_reduced->setVisible(!reduced.isEmpty());
    m_history->clear();
    const bool hasPast = facts.prices.size() > 1 || !facts.reductions.isEmpty();
    m_title->setVisible(hasPast);
    m_history->setVisible(hasPast);
    if (hasPast)
        addHistory(facts);
    setVisible(hasPast || !reduced.isEmpty());
}

QString ProductPrices::daysOf(const Reduction &reduction) const
{
    if (reduction.days.to.isValid())
        return m_workplace.formats.days(reduction.days);
    //: a reduction without a last day: %1 is its first day
    return tr("from %1").arg(m_workplace.formats.day(reduction.days.from));
}

void ProductPrices::addHistory(const ProductFacts &facts)
{
    const Formats &formats = m_workplace.formats;
    const Currency currency = m_workplace.services.shop.settings().currency;
    struct PastPrice
    {
        Day day;
        QString when, what;
    };
    QList<PastPrice> all;
    for (const PriceSince &one : facts.prices) {
        const Day day(one.from.date());
        //: instead of a price
        all.append({day, formats.day(day), one.price ? formats.money(*one.price, currency) : tr("none")});
    }
    for (const Reduction &one : facts.reductions) {
        //: %1 is a reduced price, %2 a word of the shop for the reduction
        const QString what = one.reason.isEmpty()
                                 ? tr("%1, reduced").arg(formats.money(one.price, currency))
                                 : tr("%1, reduced: %2").arg(formats.money(one.price, currency), one.reason);
        all.append({one.days.from, daysOf(one), what});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const PastPrice &a, const PastPrice &b) { return a.day > b.day; });
    for (qsizetype i = 0; i < qMin<qsizetype>(all.size(), pricesShown); ++i)
        m_history->addLine(all[i].when, all[i].what);
}

} // namespace tefter
