// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/ProductRelations.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/catalogue/RowLink.h"
#include "ui/common/FactLine.h"
#include "ui/common/Icons.h"
#include "ui/common/Navigator.h"
#include "ui/common/RowLabel.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace tefter {

using namespace Qt::StringLiterals;

ProductRelations::ProductRelations(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::xs);
}

void ProductRelations::addTitle(const QString &title)
{
    auto *label = sectionTitle(title);
    m_column->addWidget(label);
    m_rows.append(label);
}

void ProductRelations::addProduct(ProductId product, const QString &name, ProductLinkId link)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::xs);
    auto *open = new RowLabel(rowLink(name, colors().text), rowLinkTarget);
    open->setAccessibleName(name);
    open->setWordWrap(true);
    connect(open, &QLabel::linkActivated, this, [this, product] { m_workplace.navigator.open(product); });
    line->addWidget(open, 1);
    if (link.isValid()) {
        auto *remove = new QPushButton(icon(u"close"_s, IconInk::Secondary), QString());
        remove->setAutoDefault(false);
        //: of a product that is linked to another one
        remove->setAccessibleName(tr("Remove the link"));
        remove->setToolTip(remove->accessibleName());
        setButtonTone(remove, ButtonTone::Quiet);
        connect(remove, &QPushButton::clicked, this, [this, link] { Q_EMIT removalRequested(link); });
        line->addWidget(remove);
    }
    m_column->addWidget(row);
    m_rows.append(row);
}

void ProductRelations::addLinks(const ProductFacts &facts, ProductLinkKind kind, const QString &title)
{
    bool isFirst = true;
    for (const ProductLink &link : facts.links) {
        if (link.kind != kind)
            continue;
        if (std::exchange(isFirst, false))
            addTitle(title);
        addProduct(link.product, link.name, link.id);
    }
}

void ProductRelations::show(const ProductFacts &facts)
{
    for (QWidget *row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    const Currency currency = m_workplace.services.shop.settings().currency;
    bool isFirst = true;
    for (const Product &variant : facts.variants) {
        if (variant.id == facts.product.id)
            continue;
        if (std::exchange(isFirst, false))
            //: the same product in other sizes and colours
            addTitle(tr("Variants"));
        const QString values =
            variant.variantValues.isEmpty() ? variant.name : factLine(variant.variantValues);
        const QString price = variant.price ? m_workplace.formats.money(*variant.price, currency) : QString();
        addProduct(variant.id, factLine({values, price}));
    }
    //: a list of products
    addLinks(facts, ProductLinkKind::GoesWith, tr("Goes with it"));
    //: a list of products
    addLinks(facts, ProductLinkKind::Similar, tr("Similar"));
    setVisible(!m_rows.isEmpty());
}

} // namespace tefter
