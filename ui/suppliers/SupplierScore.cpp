// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suppliers/SupplierScore.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/charts/ReportChart.h"
#include "ui/charts/ReportText.h"
#include "ui/common/Card.h"
#include "ui/common/DetailGrid.h"
#include "ui/common/PeriodChoice.h"
#include "ui/common/RowKeys.h"
#include "ui/common/RowLabel.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Theme.h"
#include "ui/suppliers/SupplierWords.h"

#include <QVBoxLayout>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int quartersShown = 8;
constexpr int historyHeight = 170;

} // namespace

SupplierScore::SupplierScore(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_period(new PeriodChoice(workplace.formats, workplace.services.shop.clock().today(), Qt::Vertical))
    , m_figures(new DetailGrid(workplace.formats, 0))
    , m_keys(new RowKeys(this))
    , m_title(sectionTitle(tr("Points from quarter to quarter")))
    , m_card(new Card)
    , m_chart(new ReportChart)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(sectionTitle(tr("Scorecard")));
    m_period->setPreset(PeriodPreset::LastTwelveMonths);
    column->addWidget(m_period);
    column->addWidget(m_figures);
    column->addWidget(m_title);
    m_chart->setFixedHeight(historyHeight);
    m_chart->setAccessibleName(m_title->text());
    m_card->body()->addWidget(m_chart);
    column->addWidget(m_card);
    connect(m_period, &PeriodChoice::changed, this, &SupplierScore::periodChanged);
    connect(m_chart, &ReportChart::picked, this, [this](ChartSpot spot) {
        if (!spot.isValid() || spot.category >= m_quarters.size())
            return;
        const bool saysSo = m_period->preset() != PeriodPreset::OwnDays;
        m_period->setOwnDays(m_quarters[spot.category].period);
        if (!saysSo) // other days of one's own are no other choice
            Q_EMIT periodChanged();
    });
}

Period SupplierScore::period() const
{
    return m_period->preset() == PeriodPreset::LastTwelveMonths
               ? m_workplace.services.scorecards.usualPeriod()
               : m_period->period();
}

QList<Period> SupplierScore::quarters() const
{
    QList<Period> quarters;
    Period quarter = m_workplace.formats.quarterOf(m_workplace.services.shop.clock().today());
    for (int i = 0; i < quartersShown; ++i) {
        quarters.prepend(quarter);
        quarter = m_workplace.formats.quarterOf(quarter.from.plusDays(-1));
    }
    return quarters;
}

void SupplierScore::show(const Scorecard &card, const QList<Scorecard> &quarters)
{
    m_quarters = quarters;
    showFigures(card);
    showHistory(quarters);
}

QWidget *SupplierScore::addFigure(const QString &name, const QString &value, const QString &cases)
{
    const auto cell = [](const QString &words, const QColor &ink) {
        return new RowLabel(u"<span style=\"color:%1\">%2</span>"_s.arg(ink.name(), words.toHtmlEscaped()),
                            {});
    };
    QWidget *first = cell(name, colors().text);
    first->setAccessibleName(QStringList{name, value, cases}.join(u' '));
    m_figures->addRow({first, cell(value, colors().text), cell(cases, colors().secondary)});
    return first;
}

void SupplierScore::showFigures(const Scorecard &card)
{
    m_figures->clear();
    QList<QWidget *> rows;
    //: of a supplier, from 0 to 100
    rows << addFigure(tr("Points"), card.total ? m_workplace.formats.number(*card.total) : tr("no data"), {});
    for (const ScoreValue &value : card.values) {
        QWidget *row =
            addFigure(SupplierWords::figure(value.figure), SupplierWords::value(value, m_workplace.formats),
                      value.value ? SupplierWords::cases(value) : QString());
        row->setToolTip(SupplierWords::explained(value.figure));
        rows << row;
    }
    m_keys->setRows(rows);
}

void SupplierScore::showHistory(const QList<Scorecard> &quarters)
{
    const Formats &formats = m_workplace.formats;
    const ReportText words(formats, m_workplace.services.shop.settings().currency);
    ChartData chart;
    //: of a chart: the points of a supplier, from 0 to 100
    chart.caption = tr("Points");
    chart.valueText = [&formats](qint64 points) { return formats.number(points); };
    chart.tickText = chart.valueText;
    ChartSeries points{chart.caption, ChartInk::Accent, {}, {}};
    QStringList said;
    for (const Scorecard &card : quarters) {
        const QString name = words.piece(card.period, TimeStep::Quarter);
        chart.categories.append({name, words.pieceParts(card.period, TimeStep::Quarter), -1});
        points.values << (card.total ? std::optional<qint64>(*card.total) : std::nullopt);
        points.rows << -1;
        //: %1 is a quarter such as "Q3 2026", %2 the points of a supplier in it
        said << tr("%1: %2").arg(name, card.total ? formats.number(*card.total) : tr("no data"));
    }
    chart.series = {points};
    m_chart->setData(chart);
    m_chart->setAccessibleDescription(said.join(u", "_s));
    m_title->setVisible(!quarters.isEmpty());
    m_card->setVisible(!quarters.isEmpty());
}

} // namespace tefter
