// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/ProductPanel.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/catalogue/BarcodeWords.h"
#include "ui/catalogue/ProductActions.h"
#include "ui/catalogue/ProductPrices.h"
#include "ui/catalogue/ProductRelations.h"
#include "ui/catalogue/ProductStockSection.h"
#include "ui/catalogue/RowLink.h"
#include "ui/common/Badge.h"
#include "ui/common/DetailGrid.h"
#include "ui/common/FactLine.h"
#include "ui/common/FileSection.h"
#include "ui/common/Icons.h"
#include "ui/common/InfoMark.h"
#include "ui/common/Navigator.h"
#include "ui/common/OwnValueText.h"
#include "ui/common/RowKeys.h"
#include "ui/common/RowLabel.h"
#include "ui/common/StatTile.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/TextLabel.h"
#include "ui/common/TileRow.h"
#include "ui/common/UnbrokenUnits.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int panelPadding = 20;
constexpr QSize largestPicture(260, 180);
constexpr int buyersShown = 8;

} // namespace

ProductPanel::ProductPanel(const Workplace &workplace, ProductActions &actions, QWidget *parent)
    : RecordPanel(workplace,
                  {u"products"_s, tr("No product chosen"), tr("Choose one in the list to see how it sells.")},
                  parent)
    , m_actions(actions)
    , m_picture(new QLabel)
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
    , m_prices(new ProductPrices(workplace))
    , m_relations(new ProductRelations(workplace))
    , m_stock(new ProductStockSection(workplace))
    , m_buyersTitle(sectionTitle(tr("Who buys it")))
    , m_buyers(new DetailGrid(workplace.formats, 0))
    , m_buyerKeys(new RowKeys(this))
    , m_files(new FileSection(workplace, workplace.services.productFiles, this))
    , m_details(new DetailGrid(workplace.formats))
{
    setScrollingContent(build(), tr("The product"));
    connect(&Theme::instance(), &Theme::changed, this, &ProductPanel::showBuyers);
    connect(m_relations, &ProductRelations::removalRequested, &m_actions, &ProductActions::removeLink);
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
    m_picture->setAccessibleName(tr("Picture"));
    column->addLayout(head);
    column->addWidget(m_picture, 0, Qt::AlignLeading);
    column->addWidget(m_binned, 0, Qt::AlignLeading);
    column->addWidget(buildButtons());
    m_net->setMark(new InfoMark(m_workplace.navigator, u"figures"_s,
                                tr("Everything that was paid for it, less what came back.")));
    m_tiles = new TileRow({m_price, m_sold, m_net, m_buyerCount});
    column->addWidget(m_tiles);
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    column->addWidget(m_prices);
    column->addWidget(m_relations);
    column->addWidget(m_stock);
    column->addWidget(m_buyersTitle);
    column->addWidget(m_buyers);
    column->addWidget(m_files);
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
    if (!m_facts.product.isBinned)
        fillWork(menu);
    menu.addAction(icon(u"clock"_s), tr("History…"), this,
                   [this] { m_actions.showHistory(m_facts.product); });
    menu.addSeparator();
    if (m_facts.product.isBinned)
        menu.addAction(icon(u"restore"_s), tr("Take out of the bin"), this,
                       [this, one] { m_actions.restore(one); });
    else
        menu.addAction(icon(u"trash"_s), tr("Put into the bin"), this, [this, one] { m_actions.bin(one); });
}

void ProductPanel::fillWork(QMenu &menu)
{
    const Product &product = m_facts.product;
    QAction *reduce = menu.addAction(icon(u"tag"_s), tr("Reduce the price…"), this,
                                     [this] { m_actions.reduce(m_facts.product); });
    reduce->setEnabled(product.price.has_value());
    if (m_facts.price.reduction)
        menu.addAction(icon(u"undo"_s), tr("End the reduction"), this,
                       [this] { m_actions.endReduction(m_facts.price.reduction->id); });
    menu.addAction(icon(u"plus"_s), tr("Link with a product…"), this,
                   [this] { m_actions.link(m_facts.product); });
    menu.addAction(icon(u"picture"_s), tr("Picture…"), this,
                   [this] { m_actions.choosePicture(m_facts.product.id); });
    if (!m_facts.picture.isNull())
        menu.addAction(icon(u"minus"_s), tr("Remove the picture"), this,
                       [this] { m_actions.removePicture(m_facts.product.id); });
    QAction *variants = menu.addAction(icon(u"copy"_s), tr("Make variants…"), this,
                                       [this] { m_actions.makeVariants(m_facts.product); });
    variants->setEnabled(!product.variantOf.isValid());
    menu.addAction(icon(u"print"_s), tr("Labels…"), this,
                   [this] { m_actions.printLabels({m_facts.product.id}); });
    menu.addSeparator();
}

void ProductPanel::read()
{
    Services *services = &m_workplace.services;
    ask([services, id = ProductId{record()},
         language = m_workplace.formats.language()] { return productFacts(*services, id, language); },
        [this](const ProductFacts &facts) { show(facts); });
}

void ProductPanel::edit()
{
    if (isShown())
        m_actions.edit(m_facts.product);
}

void ProductPanel::show(const ProductFacts &facts)
{
    m_facts = facts;
    const Product &product = facts.product;
    const Formats &formats = m_workplace.formats;
    const Currency currency = m_workplace.services.shop.settings().currency;
    m_name->setText(unbrokenUnits(product.name));
    const QString where = factLine({formats.isolate(product.code), facts.category.join(u" › "_s)});
    m_where->setText(where.isEmpty() ? tr("No code and no category yet") : where);
    m_binned->setVisible(product.isBinned);
    m_price->setValue(facts.price.price ? formats.money(*facts.price.price, currency) : u"–"_s);
    m_sold->setValue(formats.quantity(facts.figures.sold));
    m_net->setValue(formats.money(facts.figures.net, currency));
    m_buyerCount->setValue(formats.number(facts.figures.buyers));
    m_tiles->arrange();
    m_sales->setEnabled(facts.figures.lastSold.isValid());
    m_sentence->setText(sentence());
    showPicture();
    m_prices->show(facts);
    m_relations->show(facts);
    m_stock->setProduct(product.id);
    m_files->show(product.id.value, facts.files);
    showBuyers();
    showDetails();
}

void ProductPanel::showPicture()
{
    const QImage &picture = m_facts.picture;
    m_picture->setVisible(!picture.isNull());
    if (picture.isNull())
        return m_picture->clear();
    const qreal ratio = devicePixelRatioF();
    const QSize most = largestPicture * ratio;
    const QSize size = picture.size().boundedTo(most);
    QImage scaled = picture.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    scaled.setDevicePixelRatio(ratio);
    m_picture->setPixmap(QPixmap::fromImage(scaled));
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
    const auto count = [&](std::optional<int> number) {
        return number ? formats.number(*number) : QString();
    };
    const auto quantity = [&](std::optional<Quantity> number) {
        return number ? formats.quantity(*number) : QString();
    };
    QStringList barcodes;
    for (const QString &barcode : product.barcodes)
        barcodes << factLine({formats.isolate(barcode), BarcodeWords::of(barcode, formats)});
    m_details->addLine(tr("Brand"), product.brand);
    m_details->addLine(tr("Shelf place"),
                       product.shelfPlace.isEmpty() ? QString() : formats.isolate(product.shelfPlace));
    m_details->addLine(tr("VAT rate"), m_facts.price.vat ? formats.percent(*m_facts.price.vat) : QString());
    //: piece, kg, m
    m_details->addLine(tr("Unit"), product.unit);
    m_details->addLine(tr("Warranty in months"), count(product.warrantyMonths));
    //: how many days one piece lasts the customer
    m_details->addLine(tr("Days one lasts"), count(product.usesUpDays));
    m_details->addLine(tr("Reorder from"), quantity(product.reorderPoint));
    m_details->addLine(tr("Order up to"), quantity(product.targetLevel));
    m_details->addLine(tr("Barcodes"), barcodes.join(u'\n'));
    for (const OwnField &field : std::as_const(m_facts.ownFields))
        m_details->addLine(field.name, ownValueText(field.kind, product.ownValues.value(field.id), formats));
    m_details->addLine(tr("Note"), product.note);
    m_details->addLine(tr("In the list since"), formats.day(product.createdOn));
}

} // namespace tefter
