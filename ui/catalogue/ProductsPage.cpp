// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/ProductsPage.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/catalogue/CategoryCombo.h"
#include "ui/catalogue/CategoryDialog.h"
#include "ui/catalogue/ProductActions.h"
#include "ui/catalogue/ProductDialog.h"
#include "ui/catalogue/ProductListModel.h"
#include "ui/catalogue/ProductPanel.h"
#include "ui/common/Card.h"
#include "ui/common/Chip.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Icons.h"
#include "ui/common/ListTable.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/Navigator.h"
#include "ui/common/PageHeader.h"
#include "ui/common/TefterStyle.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int readAfter = 60;
constexpr int panelWidth = 500, listWidth = 660;
const auto splitterKey = u"lists/products-splitter"_s;

enum Part { ListPart, NoMatchPart, NothingPart };

} // namespace

ProductsPage::ProductsPage(const Workplace &workplace, QWidget *parent)
    : Page(parent)
    , m_workplace(workplace)
    , m_actions(new ProductActions(workplace, this))
    , m_model(new ProductListModel(
          workplace.formats, workplace.services.shop.settings().currency,
          [this](const QList<qint64> &ids, const ProductListModel::Answer &answer) {
              Services *services = &m_workplace.services;
              services->shop.jobs().read(
                  this, [services, ids] { return services->productList.rows(ids); },
                  [answer](const Result<ProductListModel::Rows> &rows) {
                      answer(rows.value_or(ProductListModel::Rows()));
                  });
          },
          this))
    , m_table(new ListTable(tr("Products")))
    , m_header(new PageHeader(tr("Products")))
    , m_search(new QLineEdit)
    , m_category(new CategoryCombo)
    , m_bin(new Chip(tr("In the bin")))
    , m_stack(new QStackedWidget)
    , m_noMatch(new EmptyState(u"search"_s, tr("Nothing found")))
    , m_panel(new ProductPanel(workplace, *m_actions))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *splitter = new QSplitter(Qt::Horizontal);
    layout->addWidget(splitter);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(buildList());
    auto *side = new Surface(Surface::Kind::Ground);
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->addWidget(m_panel);
    splitter->addWidget(side);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({listWidth, panelWidth});
    splitter->restoreState(QSettings().value(splitterKey).toByteArray());
    connect(splitter, &QSplitter::splitterMoved, this,
            [splitter] { QSettings().setValue(splitterKey, splitter->saveState()); });
    buildActions();
    connectList();
    m_readSoon.setSingleShot(true);
    connect(&m_readSoon, &QTimer::timeout, this, &ProductsPage::readList);
    readList();
}

QWidget *ProductsPage::buildList()
{
    auto *panel = new Surface(Surface::Kind::Panel);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_search->setPlaceholderText(tr("Name, code, barcode…"));
    m_search->setAccessibleName(tr("Search in products"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, IconInk::Secondary), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(140);
    m_search->setMaximumWidth(300);
    m_search->installEventFilter(this);
    m_header->addAction(m_search);
    auto *columns = new QPushButton(icon(u"columns"_s, IconInk::Secondary), QString());
    setButtonTone(columns, ButtonTone::Quiet);
    columns->setAccessibleName(tr("Columns"));
    columns->setToolTip(tr("Choose the columns"));
    connect(columns, &QPushButton::clicked, this, [this, columns] {
        QMenu *menu = m_table->columnMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(columns->mapToGlobal(QPoint(0, columns->height() + 2)));
    });
    m_header->addAction(columns);
    column->addWidget(m_header);
    auto *filters = new QWidget;
    buildFilters(filters);
    column->addWidget(filters);
    m_table->setListModel(m_model, u"products"_s);
    m_table->sortAtFirst(u"name"_s, Qt::AscendingOrder);
    m_table->installEventFilter(this);
    m_stack->addWidget(m_table);
    connect(m_noMatch->addButton(tr("Show all products")), &QPushButton::clicked, this,
            &ProductsPage::clearFilters);
    m_stack->addWidget(m_noMatch);
    m_stack->addWidget(buildEmpty());
    column->addWidget(m_stack, 1);
    return panel;
}

void ProductsPage::buildFilters(QWidget *place)
{
    auto *line = new QHBoxLayout(place);
    line->setContentsMargins(18, 0, 18, 8);
    line->setSpacing(space::s);
    m_category->setAccessibleName(tr("Category"));
    m_category->setTree({}, tr("All categories"));
    auto *edit = new QPushButton(tr("Categories…"));
    setButtonTone(edit, ButtonTone::Quiet);
    line->addWidget(m_category);
    line->addWidget(edit);
    line->addWidget(m_bin);
    line->addStretch(1);
    connect(edit, &QPushButton::clicked, m_actions, &ProductActions::editCategories);
}

QWidget *ProductsPage::buildEmpty()
{
    auto *nothing = new EmptyState(u"products"_s, tr("No products yet"),
                                   tr("Enter the first one, or import them from a list that you have."));
    connect(nothing->addButton(tr("New product")), &QPushButton::clicked, this,
            [this] { m_actions->create(); });
    connect(nothing->addButton(tr("Import…")), &QPushButton::clicked, this,
            [this] { m_workplace.navigator.openPage(u"import"_s); });
    return nothing;
}

void ProductsPage::buildActions()
{
    auto *import = new QAction(tr("Import"), this);
    connect(import, &QAction::triggered, this, [this] { m_workplace.navigator.openPage(u"import"_s); });
    auto *create = new QAction(tr("New product"), this);
    create->setShortcut(QKeySequence::New);
    connect(create, &QAction::triggered, this, [this] { m_actions->create(m_category->category()); });
    m_pageActions = {import, create};
    const auto onTable = [this](const QKeySequence &keys, auto slot) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_table->addAction(action);
        connect(action, &QAction::triggered, this, slot);
    };
    onTable(QKeySequence(Qt::Key_F2), [this] { m_panel->edit(); });
    onTable(QKeySequence(QKeySequence::Delete), [this] {
        if (const auto products = selected(); !products.isEmpty() && !m_bin->isChecked())
            m_actions->bin(products);
    });
}

void ProductsPage::connectList()
{
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_sortedWhileSearching = false;
        m_readSoon.start(readAfter);
    });
    connect(m_category, &QComboBox::activated, this, [this] { m_readSoon.start(0); });
    connect(m_bin, &QAbstractButton::toggled, this, [this] { m_readSoon.start(0); });
    connect(m_model, &ProductListModel::sortRequested, this, [this] {
        m_sortedWhileSearching = true;
        m_readSoon.start(0);
    });
    connect(m_table, &ListTable::currentIdChanged, this,
            [this](qint64 id) { m_panel->setProduct(ProductId{id}); });
    connect(m_table, &ListTable::opened, this, [this] { m_panel->edit(); });
    connect(m_actions, &ProductActions::saved, this, [this](ProductId product) {
        m_wanted = product.value;
        m_readSoon.start(0);
    });
}

QString ProductsPage::title() const
{
    return tr("Products");
}

QList<QAction *> ProductsPage::actions()
{
    return m_pageActions;
}

QWidget *ProductsPage::firstFocus()
{
    return m_table;
}

QList<PageDialog> ProductsPage::dialogs()
{
    return {{u"new"_s, [this] { return new ProductDialog(m_workplace, {}, m_actions->tree(), this); }},
            {u"edit"_s,
             [this] { return new ProductDialog(m_workplace, m_panel->product(), m_actions->tree(), this); }},
            {u"categories"_s, [this] { return new CategoryDialog(m_workplace, m_actions->tree(), this); }}};
}

void ProductsPage::refresh()
{
    readList();
    m_panel->refresh();
}

ProductOrder ProductsPage::order() const
{
    if (!m_search->text().trimmed().isEmpty() && !m_sortedWhileSearching)
        return {ProductColumn::Match, false};
    const auto [column, sort] = m_table->sorting();
    if (column.isEmpty())
        return {};
    return {ProductListModel::columnFor(column), sort == Qt::DescendingOrder};
}

ProductFilter ProductsPage::filter() const
{
    ProductFilter filter;
    filter.category = m_waitingCategory.isValid() ? m_waitingCategory : m_category->category();
    filter.binned = m_bin->isChecked();
    return filter;
}

bool ProductsPage::isAsking() const
{
    return !(filter() == ProductFilter()) || !m_search->text().trimmed().isEmpty();
}

void ProductsPage::clearFilters()
{
    m_search->clear();
    m_waitingCategory = {};
    m_category->setCategory({});
    m_bin->setChecked(false);
    m_readSoon.start(0);
}

void ProductsPage::readList()
{
    m_readSoon.stop();
    Services *services = &m_workplace.services;
    services->shop.jobs().read(
        this, m_latest,
        [services, filter = filter(), order = order(), question = m_search->text().trimmed(),
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
            const auto any = services->productList.ids({}, {}, language);
            if (!any)
                return failure(any.error());
            return Listing{*ids, *tree, !any->isEmpty()};
        },
        [this](const Result<Listing> &listing) {
            if (!listing)
                return MessageDialog::tell(listing.error(), this);
            showList(*listing);
        });
}

void ProductsPage::showList(const Listing &listing)
{
    const bool first = m_table->currentId() == 0;
    m_actions->setTree(listing.tree);
    m_category->setTree(listing.tree, tr("All categories"));
    if (m_waitingCategory.isValid())
        m_category->setCategory(std::exchange(m_waitingCategory, {}));
    if (listing.ids == m_model->ids())
        m_model->invalidate();
    else
        m_model->setIds(listing.ids);
    m_header->setCount(m_workplace.formats.number(listing.ids.size()));
    const bool empty = listing.ids.isEmpty();
    if (empty && (isAsking() || listing.any))
        m_noMatch->setTexts(m_bin->isChecked() ? tr("The bin is empty") : tr("Nothing found"),
                            m_bin->isChecked()
                                ? QString()
                                : tr("No product fits the category and what is typed in the search."));
    m_stack->setCurrentIndex(!empty ? ListPart : (isAsking() || listing.any ? NoMatchPart : NothingPart));
    if (m_wanted != 0 && m_table->selectId(m_wanted))
        m_wanted = 0;
    else if (first && !empty)
        m_table->selectId(listing.ids.first());
    else if (empty)
        m_panel->setProduct({});
}

QList<ProductId> ProductsPage::selected() const
{
    QList<ProductId> products;
    const QList<qint64> ids = m_table->selectedIds();
    for (const qint64 id : ids)
        products.append(ProductId{id});
    return products;
}

QVariantMap ProductsPage::state() const
{
    return {{u"search"_s, m_search->text()},
            {u"category"_s, filter().category.value},
            {u"bin"_s, m_bin->isChecked()},
            {u"product"_s, m_table->currentId()}};
}

void ProductsPage::restore(const QVariantMap &state)
{
    if (state.value(u"new"_s).toBool())
        return m_actions->create();
    m_search->setText(state.value(u"search"_s).toString());
    m_waitingCategory = CategoryId{state.value(u"category"_s).toLongLong()};
    m_bin->setChecked(state.value(u"bin"_s).toBool());
    m_readSoon.start(0);
    m_wanted = state.value(u"product"_s).toLongLong();
}

void ProductsPage::showRecord(qint64 id)
{
    if (id == 0 || m_table->selectId(id))
        return;
    // One that the filters hide, or that was entered a moment ago.
    m_wanted = id;
    if (!m_model->ids().isEmpty())
        clearFilters();
    m_panel->setProduct(ProductId{id});
    m_readSoon.start(0);
}

bool ProductsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_search) {
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            m_table->setFocus();
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    } else if (watched == m_table) {
        // Typing in the list searches in it.
        const bool types = !key->text().isEmpty() && key->text().at(0).isLetterOrNumber() &&
                           !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (types) {
            m_search->setFocus();
            m_search->setText(m_search->text() + key->text());
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace tefter
