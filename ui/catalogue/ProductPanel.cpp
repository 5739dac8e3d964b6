// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/ProductPanel.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/catalogue/ProductActions.h"
#include "ui/common/Badge.h"
#include "ui/common/DetailGrid.h"
#include "ui/common/FactLine.h"
#include "ui/common/Icons.h"
#include "ui/common/InfoMark.h"
#include "ui/common/Navigator.h"
#include "ui/common/RowKeys.h"
#include "ui/common/RowLabel.h"
#include "ui/common/StatTile.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/TextLabel.h"
#include "ui/common/TileRow.h"
#include "ui/common/UnbrokenUnits.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int panelPadding = 20;
constexpr int buyersShown = 8;
const auto rowLinkTarget = u"open"_s;

QString rowLink(const QString &text, const QColor &ink)
{
    return u"<a href=\"%1\" style=\"color:%2; text-decoration:none\">%3</a>"_s.arg(rowLinkTarget, ink.name(),
                                                                                   text.toHtmlEscaped());
}

} // namespace

ProductPanel::ProductPanel(const Workplace &workplace, ProductActions &actions, QWidget *parent)
    : RecordPanel(workplace,
                  {u"products"_s, tr("No product chosen"), tr("Choose one in the list to see how it sells.")},
                  parent)
    , m_actions(actions)
    , m_name(new TextLabel({}, TextSize::Title, TextLabel::Ink::Text, true))
    , m_where(new TextLabel({}, TextSize::Body, TextLabel::Ink::Secondary))
    , m_binned(new Badge(tr("in the bin"), Tone::Bad))
    , m_edit(new QPushButton(tr("Edit")))
    , m_sales(new QPushButton(tr("Show its sales")))
    , m_price(new StatTile(tr("Price")))
    //: how many pieces were sold
    , m_sold(new StatTile(tr("Sold")))
    //: the money that a product brought, net of returns
    , m_net(new StatTile(tr("Brought in")))
    //: how many customers bought it
    , m_buyerCount(new StatTile(tr("Buyers")))
    , m_sentence(new TextLabel({}, TextSize::Body, TextLabel::Ink::Secondary))
    , m_buyersTitle(sectionTitle(tr("Who buys it")))
    , m_buyers(new DetailGrid(workplace.formats, 0))
    , m_buyerKeys(new RowKeys(this))
    , m_details(new DetailGrid(workplace.formats))
{
    setScrollingContent(build(), tr("The product"));
    connect(&Theme::instance(), &Theme::changed, this, &ProductPanel::showBuyers);
}

QWidget *ProductPanel::build()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(panelPadding, 18, panelPadding, panelPadding);
    column->setSpacing(14);
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    m_name->setWordWrap(true);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    head->addWidget(m_name);
    head->addWidget(m_where);
    column->addLayout(head);
    column->addWidget(m_binned, 0, Qt::AlignLeading);
    column->addWidget(buildButtons());
    m_net->setMark(new InfoMark(m_workplace.navigator, u"figures"_s,
                                tr("Everything that was paid for it, less what came back.")));
    m_tiles = new TileRow({m_price, m_sold, m_net, m_buyerCount});
    column->addWidget(m_tiles);
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    column->addWidget(m_buyersTitle);
    column->addWidget(m_buyers);
    column->addWidget(sectionTitle(tr("Details")));
    column->addWidget(m_details);
    column->addStretch(1);
    return content;
}

QWidget *ProductPanel::buildButtons()
{
    auto *buttons = new QWidget;
    auto *line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    setButtonTone(m_edit, ButtonTone::Primary);
    line->addWidget(m_edit);
    line->addWidget(m_sales);
    line->addWidget(makeMenuButton());
    line->addStretch(1);
    connect(m_edit, &QPushButton::clicked, this, &ProductPanel::edit);
    connect(m_sales, &QPushButton::clicked, this, [this] {
        SaleFilter filter;
        filter.product = ProductId{record()};
        m_workplace.navigator.openSales(filter);
    });
    return buttons;
}

void ProductPanel::fillMenu(QMenu &menu)
{
    const QList<ProductId> one{ProductId{record()}};
    menu.addAction(icon(u"clock"_s), tr("History…"), this,
                   [this] { m_actions.showHistory(m_facts.product); });
    menu.addSeparator();
    if (m_facts.product.isBinned)
        menu.addAction(icon(u"restore"_s), tr("Take out of the bin"), this,
                       [this, one] { m_actions.restore(one); });
    else
        menu.addAction(icon(u"trash"_s), tr("Put into the bin"), this, [this, one] { m_actions.bin(one); });
}

void ProductPanel::read()
{
    Services *services = &m_workplace.services;
    ask(
        [services, id = ProductId{record()}, language = m_workplace.formats.language()]() -> Result<Facts> {
            const auto product = services->products.find(id);
            if (!product)
                return failure(product.error());
            const auto figures = services->productList.figures(id);
            if (!figures)
                return failure(figures.error());
            const auto buyers = services->productList.buyers(id, buyersShown, language);
            if (!buyers)
                return failure(buyers.error());
            const auto tree = services->categories.tree(language);
            if (!tree)
                return failure(tree.error());
            const auto branch = std::find_if(tree->cbegin(), tree->cend(), [&](const CategoryBranch &one) {
                return one.category.id == product->category;
            });
            return Facts{*product, branch == tree->cend() ? QStringList() : branch->path, *figures, *buyers};
        },
        [this](const Facts &facts) { show(facts); });
}

void ProductPanel::edit()
{
    if (isShown())
        m_actions.edit(m_facts.product);
}

void ProductPanel::show(const Facts &facts)
{
    m_facts = facts;
    const Product &product = facts.product;
    const Formats &formats = m_workplace.formats;
    const Currency currency = m_workplace.services.shop.settings().currency;
    m_name->setText(unbrokenUnits(product.name));
    const QString where = factLine({formats.isolate(product.code), facts.category.join(u" › "_s)});
    m_where->setText(where.isEmpty() ? tr("No code and no category yet") : where);
    m_binned->setVisible(product.isBinned);
    m_price->setValue(product.price ? formats.money(*product.price, currency) : u"–"_s);
    m_sold->setValue(formats.quantity(facts.figures.sold));
    m_net->setValue(formats.money(facts.figures.net, currency));
    m_buyerCount->setValue(formats.number(facts.figures.buyers));
    m_tiles->arrange();
    m_sales->setEnabled(facts.figures.lastSold.isValid());
    m_sentence->setText(sentence());
    showBuyers();
    showDetails();
}

QString ProductPanel::sentence() const
{
    const ProductFigures &figures = m_facts.figures;
    if (!figures.lastSold.isValid())
        return tr("Never sold so far.");
    const qint64 days = figures.lastSold.daysTo(m_workplace.services.shop.clock().today());
    const QString first = m_workplace.formats.longDay(figures.firstSold);
    if (days <= 0)
        //: %1 is a day
        return tr("Sold since %1, last today.").arg(first);
    if (days == 1)
        //: %1 is a day
        return tr("Sold since %1, last yesterday.").arg(first);
    //: %1 is a day
    return tr("Sold since %1, last %Ln days ago.", nullptr, static_cast<int>(days)).arg(first);
}

void ProductPanel::showBuyers()
{
    const bool any = !m_facts.buyers.isEmpty();
    m_buyersTitle->setVisible(any);
    m_buyers->setVisible(any);
    m_buyers->clear();
    QList<QWidget *> names;
    const Formats &formats = m_workplace.formats;
    const Currency currency = m_workplace.services.shop.settings().currency;
    for (const ProductBuyer &buyer : std::as_const(m_facts.buyers)) {
        const auto cell = [&](const QString &text, const QColor &ink) {
            auto *label = new RowLabel(rowLink(text, ink), rowLinkTarget);
            connect(label, &QLabel::linkActivated, this,
                    [this, id = buyer.customer] { m_workplace.navigator.open(id); });
            return label;
        };
        RowLabel *name = cell(buyer.name, colors().text);
        name->setAccessibleName(buyer.name);
        //: on how many days a customer bought a product
        RowLabel *days = cell(tr("on %Ln days", nullptr, static_cast<int>(buyer.days)), colors().secondary);
        RowLabel *net = cell(formats.money(buyer.net, currency), colors().text);
        net->setFont(Theme::figures(net->font()));
        for (RowLabel *beside : {days, net})
            beside->setWordWrap(false);
        m_buyers->addRow({name, days, net});
        names.append(name);
    }
    m_buyerKeys->setRows(names);
}

void ProductPanel::showDetails()
{
    m_details->clear();
    const Formats &formats = m_workplace.formats;
    const Product &product = m_facts.product;
    QStringList barcodes;
    for (const QString &barcode : product.barcodes)
        barcodes << formats.isolate(barcode);
    m_details->addLine(tr("VAT rate"), product.vat ? formats.percent(*product.vat) : QString());
    //: piece, kg, m
    m_details->addLine(tr("Unit"), product.unit);
    m_details->addLine(tr("Barcodes"), barcodes.join(u'\n'));
    m_details->addLine(tr("Note"), product.note);
    m_details->addLine(tr("In the list since"), formats.day(product.createdOn));
}

} // namespace tefter
