// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/ProductStockSection.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/Navigator.h"
#include "ui/common/TextLabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tefter {

using namespace Qt::StringLiterals;

ProductStockSection::ProductStockSection(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_sentence(new TextLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(sectionTitle(tr("Stock")));
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    auto *more = new QPushButton(tr("How it came and went"));
    setButtonTone(more, ButtonTone::Quiet);
    column->addWidget(more, 0, Qt::AlignLeading);
    connect(more, &QPushButton::clicked, this, [this] {
        m_workplace.navigator.openPage(u"stock"_s, {{u"record"_s, m_product.value}});
    });
    hide();
}

void ProductStockSection::setProduct(ProductId product)
{
    m_product = product;
    struct Facts
    {
        ProductStock stock;
        bool isKept = false;
    };
    StockService *service = &m_workplace.services.stock;
    m_workplace.services.shop.jobs().read(
        this, m_latest,
        [service, product]() -> Result<Facts> {
            const auto settings = service->settings();
            const auto stock = service->of(product, 1);
            if (!settings || !stock)
                return failure(!settings ? settings.error() : stock.error());
            return Facts{*stock, settings->since.isValid()};
        },
        [this](const Result<Facts> &facts) {
            facts ? show(facts->stock, facts->isKept) : setVisible(false);
        });
}

void ProductStockSection::show(const ProductStock &stock, bool isKept)
{
    setVisible(isKept && (stock.isStocked || stock.moveCount > 0));
    const Formats &formats = m_workplace.formats;
    //: %1 is a quantity
    QString text = tr("On hand: %1.").arg(formats.quantity(stock.onHand));
    if (stock.value)
        //: %1 is money: what the goods that are there cost
        text +=
            u' ' +
            tr("Worth %1.").arg(formats.money(*stock.value, m_workplace.services.shop.settings().currency));
    m_sentence->setText(text);
}

} // namespace tefter
