// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/SaleFilterBar.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/Chip.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/OpenDialog.h"
#include "ui/common/PickDialog.h"
#include "ui/common/ProductOffers.h"
#include "ui/sales/PeriodDialog.h"
#include "ui/sales/SaleWords.h"

#include <QMenu>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype offered = 40;

void openBelow(QMenu *menu, QWidget *chip)
{
    const bool mirrored = chip->layoutDirection() == Qt::RightToLeft;
    const int x = mirrored ? chip->width() - menu->sizeHint().width() : 0;
    menu->popup(chip->mapToGlobal(QPoint(x, chip->height() + 2)));
}

} // namespace

SaleFilterBar::SaleFilterBar(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_flow(new FlowLayout(this, 8, 6))
    , m_period(new Chip(QString()))
    , m_walkIn(new Chip(SaleWords::walkIn()))
    , m_periods(new QMenu(this))
    , m_more(new QMenu(this))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_flow->addWidget(m_period);
    m_periods->setAccessibleName(tr("Period"));
    connect(m_period, &QAbstractButton::clicked, this, [this] {
        m_period->setChecked(m_filter.period != Period());
        fillPeriods();
        openBelow(m_periods, m_period);
    });
    //: filter: documents of this kind
    addKind(tr("Sales"), SaleKind::Sale);
    //: filter: documents of this kind
    addKind(tr("Returns"), SaleKind::Return);
    m_flow->addWidget(m_walkIn);
    m_walkIn->setToolTip(tr("Documents without a customer"));
    connect(m_walkIn, &QAbstractButton::clicked, this, [this](bool on) {
        change([on](SaleFilter &filter) {
            filter.walkIn = on;
            filter.customer = {};
        });
    });
    auto *more = new Chip(tr("+ Filter"));
    more->setCheckable(false);
    m_flow->addWidget(more);
    m_more->setAccessibleName(tr("Filters"));
    connect(more, &QAbstractButton::clicked, this, [this, more] {
        fillMore();
        openBelow(m_more, more);
    });
    build();
}

void SaleFilterBar::addKind(const QString &text, SaleKind kind)
{
    auto *chip = new Chip(text);
    m_flow->addWidget(chip);
    m_kinds.append({chip, kind});
    connect(chip, &QAbstractButton::clicked, this, [this, kind](bool on) {
        change([on, kind](SaleFilter &filter) { filter.kind = on ? std::optional(kind) : std::nullopt; });
    });
}

void SaleFilterBar::setChoices(const QStringList &countries, const QList<CategoryBranch> &categories)
{
    m_countries = countries;
    m_categories = categories;
    build();
}

void SaleFilterBar::change(const std::function<void(SaleFilter &)> &how)
{
    SaleFilter next = m_filter;
    how(next);
    setFilter(next);
}

void SaleFilterBar::setFilter(const SaleFilter &filter)
{
    if (filter == m_filter)
        return build();
    m_filter = filter;
    build();
    lookUpNames();
    Q_EMIT changed();
}

void SaleFilterBar::lookUpNames()
{
    struct Names
    {
        QString customer, product;
    };
    Services *services = &m_workplace.services;
    services->shop.jobs().read(
        this,
        [services, filter = m_filter, language = m_workplace.formats.language()] {
            Names names;
            if (filter.customer.isValid()) {
                if (const auto found = services->customerList.names({filter.customer.value}, language))
                    names.customer = found->value(filter.customer.value);
            }
            if (filter.product.isValid()) {
                if (const auto found = services->products.find(filter.product))
                    names.product = found->name;
            }
            return names;
        },
        [this, asked = m_filter](const Names &names) {
            if (!(asked == m_filter))
                return;
            m_customerName = names.customer;
            m_productName = names.product;
            build();
        });
}

void SaleFilterBar::addRemovable(const QString &text, const std::function<void(SaleFilter &)> &takeAway)
{
    auto *chip = new Chip(text);
    chip->setRemovable(true);
    chip->setChecked(true);
    const auto remove = [this, takeAway] { change(takeAway); };
    connect(chip, &QAbstractButton::clicked, this, remove);
    connect(chip, &Chip::removeRequested, this, remove);
    m_flow->addWidget(chip);
    m_extra.append(chip);
    chip->show();
}

/// Chips for what was chosen in the menu stand after the others.
void SaleFilterBar::build()
{
    m_period->setText(SaleWords::period(m_filter.period, m_workplace.formats));
    m_period->setAccessibleName(tr("Period: %1").arg(m_period->text()));
    m_period->updateGeometry();
    m_period->setChecked(m_filter.period != Period());
    for (const auto &[chip, kind] : std::as_const(m_kinds))
        chip->setChecked(m_filter.kind == kind);
    m_walkIn->setChecked(m_filter.walkIn);
    for (QWidget *extra : std::as_const(m_extra)) {
        m_flow->removeWidget(extra);
        extra->hide();
        extra->deleteLater();
    }
    m_extra.clear();
    if (m_filter.customer.isValid())
        addRemovable(m_customerName.isEmpty() ? tr("Customer") : m_customerName,
                     [](SaleFilter &filter) { filter.customer = {}; });
    if (m_filter.product.isValid())
        addRemovable(m_productName.isEmpty() ? tr("Product") : m_productName,
                     [](SaleFilter &filter) { filter.product = {}; });
    if (m_filter.category.isValid()) {
        const auto found = std::find_if(m_categories.cbegin(), m_categories.cend(), [&](const auto &branch) {
            return branch.category.id == m_filter.category;
        });
        addRemovable(found == m_categories.cend() ? tr("Category") : found->category.name,
                     [](SaleFilter &filter) { filter.category = {}; });
    }
    if (m_filter.kind == SaleKind::Adjustment)
        addRemovable(SaleWords::kind(SaleKind::Adjustment), [](SaleFilter &filter) { filter.kind = {}; });
    if (!m_filter.country.isEmpty())
        addRemovable(countryName(m_filter.country, m_workplace.formats.language()),
                     [](SaleFilter &filter) { filter.country.clear(); });
    if (m_filter.binned)
        addRemovable(tr("In the bin"), [](SaleFilter &filter) { filter.binned = false; });
    updateGeometry();
}

void SaleFilterBar::fillPeriods()
{
    m_periods->clear();
    const Formats &formats = m_workplace.formats;
    const Day today = m_workplace.services.shop.clock().today();
    const auto offer = [this](const QString &text, const Period &period) {
        QAction *action = m_periods->addAction(
            text, this, [this, period] { change([period](SaleFilter &filter) { filter.period = period; }); });
        action->setCheckable(true);
        action->setChecked(m_filter.period == period);
    };
    const Period month = formats.monthOf(today);
    const Period year = formats.yearOf(today);
    offer(tr("All days"), {});
    m_periods->addSeparator();
    offer(tr("Today"), {today, today});
    offer(tr("Yesterday"), {today.plusDays(-1), today.plusDays(-1)});
    offer(tr("This week"), formats.weekOf(today));
    offer(tr("This month"), month);
    offer(tr("Last month"), formats.monthOf(month.from.plusDays(-1)));
    offer(tr("This year"), year);
    offer(tr("Last year"), formats.yearOf(year.from.plusDays(-1)));
    m_periods->addSeparator();
    m_periods->addAction(tr("Choose the days…"), this, [this, today] {
        auto *dialog = new PeriodDialog(m_filter.period, m_workplace.formats, today, window());
        connect(dialog, &PeriodDialog::chosen, this, [this](const Period &period) {
            change([period](SaleFilter &filter) { filter.period = period; });
        });
        openAndForget(dialog);
    });
}

void SaleFilterBar::fillMore()
{
    m_more->clear();
    m_more->addAction(tr("Customer…"), this, &SaleFilterBar::askPerson);
    m_more->addAction(tr("Product…"), this, &SaleFilterBar::askProduct);
    QMenu *categories = m_more->addMenu(tr("Category"));
    categories->setEnabled(!m_categories.isEmpty());
    for (const CategoryBranch &branch : std::as_const(m_categories))
        categories->addAction(
            QString(branch.depth * 3, u' ') + branch.category.name, this,
            [this, id = branch.category.id] { change([id](SaleFilter &filter) { filter.category = id; }); });
    QMenu *countries = m_more->addMenu(tr("Country"));
    countries->setEnabled(!m_countries.isEmpty());
    for (const QString &country : m_countries.first(qMin(offered, m_countries.size())))
        countries->addAction(countryName(country, m_workplace.formats.language()), this, [this, country] {
            change([country](SaleFilter &filter) { filter.country = country; });
        });
    m_more->addSeparator();
    QAction *corrections = m_more->addAction(tr("Corrections"), this, [this] {
        change([](SaleFilter &filter) { filter.kind = SaleKind::Adjustment; });
    });
    corrections->setToolTip(tr("Write-offs and mended sums"));
    m_more->addAction(tr("In the bin"), this,
                      [this] { change([](SaleFilter &filter) { filter.binned = true; }); });
}

void SaleFilterBar::askPerson()
{
    auto *dialog = new PickDialog(tr("Documents of which customer?"), tr("Name, phone or e-mail"),
                                  customerOffers(m_workplace), window());
    connect(dialog, &PickDialog::chosen, this, [this](qint64 id) {
        change([id](SaleFilter &filter) {
            filter.customer = CustomerId{id};
            filter.walkIn = false;
        });
    });
    openAndForget(dialog);
}

void SaleFilterBar::askProduct()
{
    auto *dialog = new PickDialog(tr("Documents with which product?"), tr("Name, code or barcode"),
                                  productOffers(m_workplace), window());
    connect(dialog, &PickDialog::chosen, this,
            [this](qint64 id) { change([id](SaleFilter &filter) { filter.product = ProductId{id}; }); });
    openAndForget(dialog);
}

QVariantMap SaleFilterBar::state() const
{
    return {{u"from"_s, m_filter.period.from.iso()},
            {u"to"_s, m_filter.period.to.iso()},
            {u"customer"_s, m_filter.customer.value},
            {u"walkIn"_s, m_filter.walkIn},
            {u"product"_s, m_filter.product.value},
            {u"category"_s, m_filter.category.value},
            {u"kind"_s, m_filter.kind ? saleKindText(*m_filter.kind) : QString()},
            {u"country"_s, m_filter.country},
            {u"bin"_s, m_filter.binned}};
}

void SaleFilterBar::restore(const QVariantMap &state)
{
    SaleFilter filter;
    filter.period = {Day::fromIso(state.value(u"from"_s).toString()),
                     Day::fromIso(state.value(u"to"_s).toString())};
    filter.customer = CustomerId{state.value(u"customer"_s).toLongLong()};
    filter.walkIn = state.value(u"walkIn"_s).toBool();
    filter.product = ProductId{state.value(u"product"_s).toLongLong()};
    filter.category = CategoryId{state.value(u"category"_s).toLongLong()};
    filter.kind = saleKindFromText(state.value(u"kind"_s).toString());
    filter.country = state.value(u"country"_s).toString();
    filter.binned = state.value(u"bin"_s).toBool();
    setFilter(filter);
}

} // namespace tefter
