// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/ProductsPage.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/catalogue/BulkDialog.h"
#include "ui/catalogue/CategoryCombo.h"
#include "ui/catalogue/CategoryDialog.h"
#include "ui/catalogue/LabelsDialog.h"
#include "ui/catalogue/LinkDialog.h"
#include "ui/catalogue/ProductActions.h"
#include "ui/catalogue/ProductDialog.h"
#include "ui/catalogue/ProductListModel.h"
#include "ui/catalogue/ProductPanel.h"
#include "ui/catalogue/ProductSelectionBar.h"
#include "ui/catalogue/ReductionDialog.h"
#include "ui/catalogue/VariantsDialog.h"
#include "ui/common/Chip.h"
#include "ui/common/ListTable.h"
#include "ui/common/TefterStyle.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace tefter {

using namespace Qt::StringLiterals;

ProductsPage::ProductsPage(const Workplace &workplace, QWidget *parent)
    : ListPage(workplace, u"products"_s,
               {.title = tr("Products"),
                .create = tr("New product"),
                .searchName = tr("Search in products"),
                .searchHint = tr("Name, code, barcode…"),
                .noneYet = tr("No products yet"),
                .howToBegin = tr("Enter the first one, or import them from a list that you have."),
                .noneFound = tr("Nothing found"),
                .noneFits = tr("No product fits the category and what is typed in the search."),
                .binIsEmpty = tr("The bin is empty"),
                .allBinned = tr("All products are in the bin"),
                .showAll = tr("Show all products"),
                .withSeveral = tr("Choose one of them to see it.")},
               parent)
    , m_actions(new ProductActions(workplace, this))
    , m_model(
          new ProductListModel(workplace.formats, workplace.services.shop.settings().currency,
                               rowsFrom<ProductListRow>(workplace.services.shop.jobs(), this,
                                                        [services = &workplace.services](const auto &ids) {
                                                            return services->productList.rows(ids);
                                                        }),
                               this))
    , m_category(new CategoryCombo)
    , m_brand(new QComboBox)
    , m_bin(new Chip(tr("In the bin")))
    , m_selectionBar(new ProductSelectionBar)
    , m_panel(new ProductPanel(workplace, *m_actions))
{
    build({m_model, u"name"_s, Qt::AscendingOrder, {buildFilters()}, m_selectionBar, m_panel});
    // Size and colour stand at the end of a name.
    table()->setTextElideMode(Qt::ElideMiddle);
    addKey(table(), Qt::Key_F2, [this] { m_panel->edit(); });
    connect(m_actions, &ProductActions::saved, this, [this](ProductId product) { saved(product.value); });
    connect(m_selectionBar, &ProductSelectionBar::changeRequested, this,
            [this] { m_actions->change(selected<ProductId>()); });
    connect(m_selectionBar, &ProductSelectionBar::labelsRequested, this,
            [this] { m_actions->printLabels(selected<ProductId>()); });
    connect(m_selectionBar, &ProductSelectionBar::binRequested, this, [this] { binSelected(); });
    connect(m_selectionBar, &ProductSelectionBar::restoreRequested, this,
            [this] { m_actions->restore(selected<ProductId>()); });
    readList();
}

QWidget *ProductsPage::buildFilters()
{
    auto *filters = new QWidget;
    auto *line = new QHBoxLayout(filters);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    m_category->setAccessibleName(tr("Category"));
    m_category->setTree({}, tr("All categories"));
    auto *edit = new QPushButton(tr("Categories…"));
    setButtonTone(edit, ButtonTone::Quiet);
    m_brand->setAccessibleName(tr("Brand"));
    m_brand->addItem(tr("All brands"), QString());
    line->addWidget(m_category);
    line->addWidget(m_brand);
    line->addWidget(edit);
    line->addWidget(m_bin);
    line->addStretch(1);
    connect(edit, &QPushButton::clicked, m_actions, &ProductActions::editCategories);
    for (const QComboBox *combo : std::initializer_list<QComboBox *>{m_category, m_brand})
        connect(combo, &QComboBox::activated, this, [this] { filtersChanged(); });
    connect(m_bin, &QAbstractButton::toggled, this, [this] { filtersChanged(); });
    return filters;
}

QList<PageDialog> ProductsPage::dialogs()
{
    return {{u"new"_s, [this] { return new ProductDialog(m_workplace, {}, m_actions->tree(), this); }},
            {u"edit"_s,
             [this] { return new ProductDialog(m_workplace, m_panel->product(), m_actions->tree(), this); }},
            {u"change"_s, [this] { return new BulkDialog(m_workplace, chosen(), m_actions->tree(), this); }},
            {u"labels"_s, [this] { return new LabelsDialog(m_workplace, chosen(), this); }},
            {u"reduction"_s, [this] { return new ReductionDialog(m_workplace, m_panel->product(), this); }},
            {u"link"_s, [this] { return new LinkDialog(m_workplace, m_panel->product(), this); }},
            {u"variants"_s, [this] { return new VariantsDialog(m_workplace, m_panel->product(), this); }},
            {u"categories"_s, [this] { return new CategoryDialog(m_workplace, m_actions->tree(), this); }},
            {u"history"_s, [this] { return m_actions->historyDialog(m_panel->product()); }}};
}

/// Those that a dialog is about while nobody has chosen any.
QList<ProductId> ProductsPage::chosen() const
{
    const QList<ProductId> several = selected<ProductId>();
    return several.isEmpty() ? QList<ProductId>{m_panel->product().id} : several;
}

void ProductsPage::create()
{
    m_actions->create(m_category->category());
}

void ProductsPage::binSelected()
{
    m_actions->bin(selected<ProductId>());
}

QString ProductsPage::severalChosen(int count) const
{
    return tr("%Ln products chosen", nullptr, count);
}

ProductOrder ProductsPage::order() const
{
    if (isRanked())
        return {ProductColumn::Match, false};
    const auto [column, sort] = table()->sorting();
    if (column.isEmpty())
        return {};
    return {ProductListModel::columnFor(column), sort == Qt::DescendingOrder, OwnField::idFromColumn(column)};
}

ProductFilter ProductsPage::filter() const
{
    ProductFilter filter;
    filter.category = m_waitingCategory.isValid() ? m_waitingCategory : m_category->category();
    filter.brand = m_waitingBrand.isEmpty() ? m_brand->currentData().toString() : m_waitingBrand;
    filter.binned = m_bin->isChecked();
    return filter;
}

bool ProductsPage::isFiltering() const
{
    return !(filter() == ProductFilter());
}

bool ProductsPage::showsBin() const
{
    return m_bin->isChecked();
}

void ProductsPage::clearFilters()
{
    m_waitingCategory = {};
    m_waitingBrand.clear();
    m_brand->setCurrentIndex(0);
    m_category->setCategory({});
    m_bin->setChecked(false);
}

void ProductsPage::readList()
{
    Services *services = &m_workplace.services;
    ask(
        [services, filter = filter(), order = order(), question = question(),
         language = m_workplace.formats.language()]() -> Result<Listing> {
            ProductFilter asked = filter;
            if (!question.isEmpty()) {
                const auto matching = services->productSearch.matching(question, filter.binned);
                if (!matching)
                    return failure(matching.error());
                asked.among = *matching;
            }
            const auto ids = services->productList.ids(asked, order, language);
            if (!ids)
                return failure(ids.error());
            const auto tree = services->categories.tree(language);
            if (!tree)
                return failure(tree.error());
            const auto brands = services->productList.brands(language);
            if (!brands)
                return failure(brands.error());
            const auto fields = services->productFields.all();
            if (!fields)
                return failure(fields.error());
            if (!ids->isEmpty())
                return Listing{*ids, *tree, *brands, *fields, Stock::Listed};
            const auto any = services->productList.ids({}, {}, language);
            if (!any)
                return failure(any.error());
            if (!any->isEmpty())
                return Listing{{}, *tree, *brands, *fields, Stock::Listed};
            ProductFilter bin;
            bin.binned = true;
            const auto binned = services->productList.ids(bin, {}, language);
            if (!binned)
                return failure(binned.error());
            return Listing{{}, *tree, *brands, *fields, binned->isEmpty() ? Stock::None : Stock::InBin};
        },
        [this](const Listing &listing) { showListing(listing); });
}

void ProductsPage::showListing(const Listing &listing)
{
    m_model->setOwnFields(listing.ownFields);
    m_actions->setTree(listing.tree);
    m_category->setTree(listing.tree, tr("All categories"));
    if (m_waitingCategory.isValid())
        m_category->setCategory(std::exchange(m_waitingCategory, {}));
    showBrands(listing.brands);
    showList(listing.ids, listing.stock);
}

void ProductsPage::showBrands(const QStringList &brands)
{
    const QString wanted = filter().brand;
    m_waitingBrand.clear();
    m_brand->clear();
    m_brand->addItem(tr("All brands"), QString());
    for (const QString &brand : brands)
        m_brand->addItem(brand, brand);
    if (!wanted.isEmpty() && !brands.contains(wanted))
        m_brand->addItem(wanted, wanted);
    m_brand->setCurrentIndex(qMax(0, m_brand->findData(wanted)));
    m_brand->setVisible(m_brand->count() > 1);
}

void ProductsPage::chosenChanged()
{
    m_selectionBar->setSelection(severalChosen(table()->selectedCount()), showsBin());
}

QVariantMap ProductsPage::filterState() const
{
    return {{u"brand"_s, filter().brand},
            {u"category"_s, filter().category.value},
            {u"bin"_s, m_bin->isChecked()}};
}

void ProductsPage::restoreFilters(const QVariantMap &state)
{
    m_waitingCategory = CategoryId{state.value(u"category"_s).toLongLong()};
    m_waitingBrand = state.value(u"brand"_s).toString();
    m_bin->setChecked(state.value(u"bin"_s).toBool());
}

} // namespace tefter
