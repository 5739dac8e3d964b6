// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/NewCountDialog.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/DayEdit.h"
#include "ui/common/DialogColumn.h"
#include "ui/common/DialogFoot.h"
#include "ui/common/FormLayout.h"
#include "ui/common/TabOrder.h"
#include "ui/common/TextLabel.h"
#include "ui/common/WriteOrSay.h"
#include "ui/stock/StockWords.h"

#include <QComboBox>
#include <QPushButton>

namespace tefter {

namespace {

struct CountChoices
{
    QList<StockPlace> places;
    QList<CategoryBranch> tree;
};

} // namespace

NewCountDialog::NewCountDialog(const Workplace &workplace, const QList<ProductId> &products, QWidget *parent)
    : FormDialog(parent)
    , m_workplace(workplace)
    , m_products(products)
    , m_name(new QLineEdit)
    , m_place(new QComboBox)
    , m_category(new QComboBox(this))
    , m_day(new DayEdit(workplace.formats, workplace.services.shop.clock().today()))
    , m_fault(new InlineMessage)
    , m_begin(new QPushButton(tr("Begin to count")))
{
    const Day today = workplace.services.shop.clock().today();
    auto *layout = new DialogColumn(this, tr("New count"));
    auto *form = new FormLayout;
    //: %1 is a day
    m_name->setText(tr("Count of %1").arg(workplace.formats.day(today)));
    //: of a count
    form->addRow(tr("Name"), m_name);
    //: where goods lie
    form->addRow(tr("Place"), m_place);
    QWidget *what = m_category;
    if (!m_products.isEmpty()) {
        m_category->hide();
        what = new TextLabel(tr("%Ln chosen products", nullptr, static_cast<int>(m_products.size())));
    }
    //: what is counted: everything, one category, or chosen products
    form->addRow(tr("What"), what);
    m_day->setDay(today);
    //: of which day the counted figures are
    form->addRow(tr("Counted on"), m_day);
    layout->addLayout(form);
    layout->addWidget(m_fault);
    layout->addLayout(new DialogFoot(this, m_begin));
    connect(m_begin, &QPushButton::clicked, this, &NewCountDialog::begin);
    tabAsLaidOut(this);
    m_name->setFocus();
    readChoices();
}

void NewCountDialog::readChoices()
{
    Services *services = &m_workplace.services;
    services->shop.jobs().read(
        this, m_latest,
        [services, language = m_workplace.formats.language()]() -> Result<CountChoices> {
            const auto places = services->stockPlaces.list();
            if (!places)
                return failure(places.error());
            const auto tree = services->categories.tree(language);
            if (!tree)
                return failure(tree.error());
            return CountChoices{*places, *tree};
        },
        [this](const Result<CountChoices> &choices) {
            if (!choices)
                return m_fault->say(choices.error());
            fillLate([this, &choices] {
                fillPlaces(*m_place, choices->places);
                fillCategories(*m_category, choices->tree, tr("All products"));
            });
        });
}

void NewCountDialog::begin()
{
    NewStockCount count;
    count.name = m_name->text();
    count.place = StockPlaceId{m_place->currentData().toLongLong()};
    count.category = CategoryId{m_category->currentData().toLongLong()};
    count.products = m_products;
    count.day = m_day->day();
    if (!count.day.isValid()) {
        m_fault->say(tr("Which day?"));
        return m_day->setFocus();
    }
    if (count.day > m_workplace.services.shop.clock().today()) {
        m_fault->say(tr("A count cannot lie in the future."));
        return m_day->setFocus();
    }
    writeOrSay(
        m_workplace.services.shop.jobs(), m_fault,
        [counts = &m_workplace.services.stockCounts, count] { return counts->begin(count); },
        [this](StockCountId id) {
            accept();
            Q_EMIT begun(id);
        },
        m_begin);
}

} // namespace tefter
