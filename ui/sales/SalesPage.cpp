// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/SalesPage.h"

#include "core/base/Formats.h"
#include "core/base/SearchKey.h"
#include "core/registry/Services.h"
#include "ui/common/Card.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Icons.h"
#include "ui/common/ListTable.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/Navigator.h"
#include "ui/common/PageHeader.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/TextLabel.h"
#include "ui/sales/PeriodDialog.h"
#include "ui/sales/PickDialog.h"
#include "ui/sales/SaleActions.h"
#include "ui/sales/SaleDialog.h"
#include "ui/sales/SaleFilterBar.h"
#include "ui/sales/SaleListModel.h"
#include "ui/sales/SaleOffers.h"
#include "ui/sales/SalePanel.h"
#include "ui/sales/SaleWords.h"

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

constexpr int readAfter = 80;
constexpr int panelWidth = 500, listWidth = 660;
const auto splitterKey = u"lists/sales-splitter"_s;

enum Part { ListPart, NoMatchPart, NothingPart };

} // namespace

SalesPage::SalesPage(const Workplace &workplace, QWidget *parent)
    : Page(parent)
    , m_workplace(workplace)
    , m_actions(new SaleActions(workplace, this))
    , m_model(new SaleListModel(
          workplace.formats, workplace.services.shop.settings().currency,
          [this](const QList<qint64> &ids, const SaleListModel::Answer &answer) {
              Services *services = &m_workplace.services;
              services->shop.jobs().read(
                  this,
                  [services, ids, language = m_workplace.formats.language()] {
                      return services->saleList.rows(ids, language);
                  },
                  [answer](const Result<SaleListModel::Rows> &rows) {
                      answer(rows.value_or(SaleListModel::Rows()));
                  });
          },
          this))
    , m_table(new ListTable(tr("Sales")))
    , m_header(new PageHeader(tr("Sales")))
    , m_search(new QLineEdit)
    , m_filters(new SaleFilterBar(workplace))
    , m_summary(new TextLabel({}, TextSize::Small, TextLabel::Ink::Secondary))
    , m_stack(new QStackedWidget)
    , m_noMatch(new EmptyState(u"search"_s, tr("Nothing found")))
    , m_panel(new SalePanel(workplace, *m_actions))
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
    connect(&m_readSoon, &QTimer::timeout, this, &SalesPage::readList);
    readChoices();
    readList();
}

QWidget *SalesPage::buildList()
{
    auto *panel = new Surface(Surface::Kind::Panel);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_search->setPlaceholderText(tr("Number…"));
    m_search->setAccessibleName(tr("Search by number"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, IconInk::Secondary), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(140);
    m_search->setMaximumWidth(220);
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
    auto *filters = new QVBoxLayout;
    filters->setContentsMargins(18, 0, 18, 8);
    filters->setSpacing(space::s);
    filters->addWidget(m_filters);
    filters->addWidget(m_summary);
    column->addLayout(filters);
    m_table->setListModel(m_model, u"sales"_s);
    m_table->sortAtFirst(u"day"_s, Qt::DescendingOrder);
    m_stack->addWidget(m_table);
    connect(m_noMatch->addButton(tr("Show all documents")), &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_filters->clear();
    });
    m_stack->addWidget(m_noMatch);
    m_stack->addWidget(buildEmpty());
    column->addWidget(m_stack, 1);
    return panel;
}

QWidget *SalesPage::buildEmpty()
{
    auto *nothing = new EmptyState(u"sales"_s, tr("No sales yet"),
                                   tr("Enter the first one, or import the sales of another program."));
    connect(nothing->addButton(tr("New sale")), &QPushButton::clicked, this, [this] { m_actions->create(); });
    connect(nothing->addButton(tr("Import…")), &QPushButton::clicked, this,
            [this] { m_workplace.navigator.openPage(u"import"_s); });
    return nothing;
}

void SalesPage::buildActions()
{
    auto *import = new QAction(tr("Import"), this);
    connect(import, &QAction::triggered, this, [this] { m_workplace.navigator.openPage(u"import"_s); });
    auto *create = new QAction(tr("New sale"), this);
    create->setShortcut(QKeySequence::New);
    connect(create, &QAction::triggered, this, [this] { m_actions->create(); });
    m_pageActions = {import, create};
    const auto onPage = [this](QWidget *place, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        place->addAction(action);
        connect(action, &QAction::triggered, this, slot);
    };
    onPage(this, QKeySequence(Qt::Key_F2), [this] { m_actions->create(); });
    onPage(m_table, QKeySequence(QKeySequence::Delete), [this] {
        if (const auto sales = selected(); !sales.isEmpty() && !m_filters->filter().binned)
            m_actions->bin(sales);
    });
}

void SalesPage::connectList()
{
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_readSoon.start(readAfter); });
    connect(m_filters, &SaleFilterBar::changed, this, [this] { m_readSoon.start(0); });
    connect(m_model, &SaleListModel::sortRequested, this, [this] { m_readSoon.start(0); });
    connect(m_table, &ListTable::currentIdChanged, this, [this](qint64 id) { m_panel->setSale(SaleId{id}); });
    connect(m_table, &ListTable::opened, this, [this] { m_panel->edit(); });
    connect(m_actions, &SaleActions::saved, this, [this](SaleId sale) {
        m_wanted = sale.value;
        m_readSoon.start(0);
    });
}

QString SalesPage::title() const
{
    return tr("Sales");
}

QList<QAction *> SalesPage::actions()
{
    return m_pageActions;
}

QWidget *SalesPage::firstFocus()
{
    return m_table;
}

QList<PageDialog> SalesPage::dialogs()
{
    const Day today = m_workplace.services.shop.clock().today();
    return {{u"new"_s, [this] { return new SaleDialog(m_workplace, {}, this); }},
            {u"edit"_s, [this] { return new SaleDialog(m_workplace, m_panel->document(), this); }},
            {u"period"_s, [this, today] { return new PeriodDialog({}, m_workplace.formats, today, this); }},
            {u"pick"_s, [this] {
                 return new PickDialog(tr("Documents of which customer?"), tr("Name, phone or e-mail"),
                                       customerOffers(m_workplace), this);
             }}};
}

void SalesPage::refresh()
{
    readChoices();
    readList();
    m_panel->refresh();
}

SaleFilter SalesPage::filter() const
{
    SaleFilter filter = m_filters->filter();
    filter.text = normalisedDigits(m_search->text().trimmed());
    return filter;
}

void SalesPage::readList()
{
    m_readSoon.stop();
    const auto [column, sort] = m_table->sorting();
    const SaleOrder order = column.isEmpty()
                                ? SaleOrder()
                                : SaleOrder{SaleListModel::columnFor(column), sort == Qt::DescendingOrder};
    Services *services = &m_workplace.services;
    services->shop.jobs().read(
        this, m_latest,
        [services, filter = filter(), order, language = m_workplace.formats.language()]() -> Result<Listing> {
            const auto list = services->saleList.list(filter, order, language);
            if (!list)
                return failure(list.error());
            const auto extent = services->saleList.extent();
            if (!extent)
                return failure(extent.error());
            return Listing{*list, extent->from.isValid()};
        },
        [this](const Result<Listing> &listing) {
            if (!listing)
                return MessageDialog::tell(listing.error(), this);
            showList(*listing);
        });
}

QString SalesPage::summary(const SaleListing &list) const
{
    const QString total =
        m_workplace.formats.money(list.total, m_workplace.services.shop.settings().currency);
    const QString documents = SaleWords::documents(list.ids.size());
    if (list.returns == 0)
        //: %1 is "12 documents", %2 a sum of money
        return tr("%1 · %2").arg(documents, total);
    //: %1 is "12 documents", %2 a sum of money that counts what came back, %3 is "2 returns"
    return tr("%1 · %2 net of %3")
        .arg(documents, total,
             tr("%Ln returns", nullptr, static_cast<int>(qMin<qint64>(list.returns, 1'000'000'000))));
}

void SalesPage::showList(const Listing &listing)
{
    const bool first = m_table->currentId() == 0;
    if (listing.list.ids == m_model->ids())
        m_model->invalidate();
    else
        m_model->setIds(listing.list.ids);
    const bool empty = listing.list.ids.isEmpty();
    m_header->setCount(m_workplace.formats.number(listing.list.ids.size()));
    m_summary->setText(summary(listing.list));
    m_summary->setVisible(!empty);
    const bool asking = m_filters->isFiltering() || !m_search->text().trimmed().isEmpty();
    if (empty && (asking || listing.any))
        m_noMatch->setTexts(m_filters->filter().binned ? tr("The bin is empty") : tr("Nothing found"),
                            m_filters->filter().binned
                                ? QString()
                                : tr("No document fits the filters and the number that is typed."));
    m_stack->setCurrentIndex(!empty ? ListPart : (asking || listing.any ? NoMatchPart : NothingPart));
    if (m_wanted != 0 && m_table->selectId(m_wanted))
        m_wanted = 0;
    else if (first && !empty)
        m_table->selectId(listing.list.ids.first());
    else if (empty)
        m_panel->setSale({});
}

void SalesPage::readChoices()
{
    struct Choices
    {
        QStringList countries;
        QList<CategoryBranch> categories;
    };
    Services *services = &m_workplace.services;
    services->shop.jobs().read(
        this, m_choicesLatest,
        [services, language = m_workplace.formats.language()]() -> Result<Choices> {
            const auto countries = services->saleList.countries();
            if (!countries)
                return failure(countries.error());
            const auto categories = services->categories.tree(language);
            if (!categories)
                return failure(categories.error());
            return Choices{*countries, *categories};
        },
        [this](const Result<Choices> &choices) {
            if (choices)
                m_filters->setChoices(choices->countries, choices->categories);
        });
}

QList<SaleId> SalesPage::selected() const
{
    QList<SaleId> sales;
    const QList<qint64> ids = m_table->selectedIds();
    for (const qint64 id : ids)
        sales.append(SaleId{id});
    return sales;
}

void SalesPage::showSales(const SaleFilter &filter)
{
    m_search->setText(filter.text);
    SaleFilter chips = filter;
    chips.text.clear();
    m_filters->setFilter(chips);
    m_readSoon.start(0);
}

QVariantMap SalesPage::state() const
{
    return {{u"number"_s, m_search->text()},
            {u"filters"_s, m_filters->state()},
            {u"sale"_s, m_table->currentId()}};
}

void SalesPage::restore(const QVariantMap &state)
{
    if (state.contains(u"newSaleFor"_s) || state.contains(u"newSale"_s))
        return m_actions->create(CustomerId{state.value(u"newSaleFor"_s).toLongLong()});
    m_search->setText(state.value(u"number"_s).toString());
    m_filters->restore(state.value(u"filters"_s).toMap());
    showRecord(state.value(u"sale"_s).toLongLong());
}

void SalesPage::showRecord(qint64 id)
{
    if (id == 0 || m_table->selectId(id))
        return;
    // One that the filters hide, or that was entered a moment ago.
    m_wanted = id;
    if (!m_model->ids().isEmpty()) {
        m_search->clear();
        m_filters->clear();
    }
    m_panel->setSale(SaleId{id});
    m_readSoon.start(0);
}

bool SalesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_table->setFocus();
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace tefter
