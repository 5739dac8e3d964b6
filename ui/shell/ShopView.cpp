// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ShopView.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "core/shop/Shop.h"
#include "ui/common/ErrorSentences.h"
#include "ui/common/Icons.h"
#include "ui/common/KeysText.h"
#include "ui/common/Page.h"
#include "ui/common/StepSentence.h"
#include "ui/common/Toast.h"
#include "ui/shell/AtWorkButton.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/EnterPresses.h"
#include "ui/shell/HelpDialog.h"
#include "ui/shell/RunningWorks.h"
#include "ui/shell/SearchBox.h"
#include "ui/shell/SettingsPage.h"
#include "ui/shell/ShopButton.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/TextUndo.h"
#include "ui/shell/TopBar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStackedWidget>

namespace tefter {

namespace {

/// Below this width the rail shows icons alone.
constexpr int narrowWindow = 1020;

struct Status
{
    std::optional<Step> undo;
    std::optional<BackupFile> backup;
};

} // namespace

ShopView::ShopView(Shop &shop, Services &services, const Formats &formats, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_workplace{services, *this, formats}
    , m_entries(pageEntries())
    , m_rail(new Rail(this))
    , m_top(new TopBar(this))
    , m_stack(new QStackedWidget(this))
    , m_status(new StatusLine(this))
    , m_palette(new CommandPalette(m_top->searchBox(), this))
    , m_toast(new Toast(this))
    , m_works(new RunningWorks(m_status, m_rail, formats, this))
    , m_atWork(new AtWorkButton(m_workplace))
    , m_commands(
          m_entries, [this](const QString &id) { openPage(id); },
          [this] { return m_pages.contains(m_current) ? m_pages[m_current]->actions() : QList<QAction *>(); })
{
    new TextUndo(this);
    new EnterPresses(this);
    build();
    makeActions();
    setProviders();
    m_top->shop()->setShopName(m_shop.settings().name);
    m_top->setAtWork(m_atWork);
    m_status->setSaved(tr("All changes saved"));
    if (m_shop.clock().today() != Day(m_shop.clock().now().date()))
        //: %1 is a day: everything is shown as if that day were today
        m_status->setDay(tr("As of %1").arg(formats.day(m_shop.clock().today())));
    m_refreshSoon.setSingleShot(true);
    connect(&m_refreshSoon, &QTimer::timeout, this, &ShopView::refresh);
    connect(&m_shop, &Shop::changed, this, [this] { m_refreshSoon.start(40); });
    connect(m_rail, &Rail::chosen, this, [this](const QString &id) { openPage(id); });
    connect(m_status, &StatusLine::undoRequested, this, &ShopView::undo);
    connect(m_toast, &Toast::undoRequested, this, &ShopView::undo);
    connect(m_works, &RunningWorks::pageRequested, this, [this](const QString &id) { openPage(id); });
    readStatus();
    if (!m_entries.isEmpty())
        showPage(m_entries.first().id);
}

ShopView::~ShopView() = default;

void ShopView::build()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    auto *side = new QVBoxLayout;
    side->setSpacing(0);
    side->addWidget(m_top);
    side->addWidget(m_stack, 1);
    side->addWidget(m_status);
    layout->addLayout(side, 1);
    for (const PageEntry &entry : m_entries)
        m_rail->addRoom(entry.id, entry.title, entry.iconName, entry.part);
}

void ShopView::makeActions()
{
    const auto make = [this](const QString &text, const QString &iconName, const QList<QKeySequence> &keys,
                             auto slot) {
        auto *action = new QAction(text, this);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        if (!iconName.isEmpty())
            addCommand(action, iconName);
    };
    make(tr("Undo"), QStringLiteral("undo"), {QKeySequence::Undo}, [this] { undo(); });
    // Both habits on every system.
    make(tr("Redo"), QStringLiteral("redo"),
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
         [this] { redo(); });
    const auto makeNew = [&](const QString &text, const QString &pageId) {
        make(text, QStringLiteral("plus"), {}, [this, pageId] { openNew(pageId); });
    };
    make(tr("New sale"), QStringLiteral("basket"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
         [this] { newSale(); });
    make(tr("Search"), {}, {QKeySequence(Qt::CTRL | Qt::Key_K)}, [this] { m_palette->start(); });
    make(tr("Search on this page"), {}, {QKeySequence::Find}, [this] { searchHere(); });
    make(tr("Help"), QStringLiteral("help"), {QKeySequence::HelpContents}, [this] { openHelp(); });
    makeNew(tr("New customer"), QStringLiteral("customers"));
    makeNew(tr("New product"), QStringLiteral("products"));
    makeNew(tr("New segment"), QStringLiteral("segments"));
    make(tr("Find duplicates…"), QStringLiteral("merge"), {}, [this] {
        openPage(QStringLiteral("customers"), {{QStringLiteral("duplicates"), true}});
    });
    make(tr("What to order…"), QStringLiteral("basket"), {}, [this] {
        openPage(QStringLiteral("purchases"), {{QStringLiteral("begin"), QStringLiteral("reorder")}});
    });
    make(tr("Scorecard of the suppliers"), QStringLiteral("suppliers"), {},
         [this] { openPage(QStringLiteral("suppliers")); });
    make(tr("Import…"), {}, {QKeySequence(Qt::CTRL | Qt::Key_I)},
         [this] { openPage(QStringLiteral("import")); });
    int number = 0;
    for (const PageEntry &entry : m_entries)
        if (++number <= 9)
            make(entry.title, {}, {QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number))},
                 [this, id = entry.id] { openPage(id); });
}

/// A page without a field of its own leaves searching to the box above.
void ShopView::searchHere()
{
    QWidget *field = page(m_current)->searchField();
    if (!field)
        return m_palette->start();
    for (QWidget *place = field->parentWidget(); place; place = place->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(place))
            area->ensureWidgetVisible(field);
    field->setFocus(Qt::ShortcutFocusReason);
    if (auto *edit = qobject_cast<QLineEdit *>(field))
        edit->selectAll();
}

void ShopView::addShopCommand(QAction *command, const QString &iconName)
{
    command->setIcon(icon(iconName));
    m_top->shop()->offer(command);
    addCommand(command, iconName);
}

void ShopView::addCommand(QAction *command, const QString &iconName)
{
    m_commands.add(command, iconName);
}

void ShopView::addSearchProvider(const SearchProvider &provider)
{
    m_sources.append(provider);
    setProviders();
}

void ShopView::setProviders()
{
    m_palette->setProviders(m_sources + QList{m_commands.pages(), m_commands.commands()});
}

void ShopView::open(CustomerId customer)
{
    showRecord(QStringLiteral("customers"), customer.value);
}

void ShopView::open(ProductId product)
{
    showRecord(QStringLiteral("products"), product.value);
}

void ShopView::open(SaleId sale)
{
    showRecord(QStringLiteral("sales"), sale.value);
}

void ShopView::open(SegmentId segment)
{
    showRecord(QStringLiteral("segments"), segment.value);
}

void ShopView::openSales(const SaleFilter &filter)
{
    const QString sales = QStringLiteral("sales");
    if (auto *list = dynamic_cast<ShowsSales *>(page(sales))) {
        showPage(sales);
        list->showSales(filter);
    }
}

void ShopView::sell(CustomerId customer)
{
    if (auto *sales = dynamic_cast<ShowsSales *>(page(QStringLiteral("sales"))))
        sales->sell(customer);
}

void ShopView::openNew(const QString &pageId)
{
    openPage(pageId, {{QStringLiteral("new"), true}});
}

/// To the customer who is in front, if one is.
void ShopView::newSale()
{
    const CustomerId customer = page(m_current)->customer();
    if (customer.isValid())
        sell(customer);
    else
        openNew(QStringLiteral("sales"));
}

void ShopView::openPage(const QString &pageId, const QVariantMap &state)
{
    showPage(pageId);
    if (Page *one = m_pages.value(pageId); one && !state.isEmpty())
        one->restore(state);
}

void ShopView::showRecord(const QString &pageId, qint64 id)
{
    showPage(pageId);
    if (Page *one = m_pages.value(pageId))
        one->showRecord(id);
}

Page *ShopView::page(const QString &id)
{
    if (Page *made = m_pages.value(id))
        return made;
    for (const PageEntry &entry : m_entries) {
        if (entry.id != id)
            continue;
        Page *made = entry.make(m_workplace);
        m_pages.insert(id, made);
        m_stack->addWidget(made);
        connect(made, &Page::chromeChanged, this, [this, id] {
            if (id == m_current)
                showChrome();
        });
        if (const auto *settings = qobject_cast<SettingsPage *>(made)) {
            connect(settings, &SettingsPage::languageChosen, this, &ShopView::languageChosen);
            connect(settings, &SettingsPage::schemeChosen, this, &ShopView::schemeChosen);
            connect(settings, &SettingsPage::copyRequested, this, &ShopView::copyRequested);
            connect(settings, &SettingsPage::restoreRequested, this, &ShopView::restoreRequested);
        }
        if (m_waitingStates.contains(id))
            made->restore(m_waitingStates.take(id));
        return made;
    }
    return nullptr;
}

QStringList ShopView::pageIds() const
{
    QStringList ids;
    for (const PageEntry &entry : m_entries)
        ids.append(entry.id);
    return ids;
}

void ShopView::showPage(const QString &pageId)
{
    Page *next = page(pageId);
    if (!next)
        return;
    m_current = pageId;
    m_rail->setCurrent(pageId);
    m_stack->setCurrentWidget(next);
    if (m_stale.remove(pageId))
        next->refresh();
    showChrome();
    focusPage();
}

void ShopView::focusPage()
{
    Page *front = page(m_current);
    QWidget *first = front->firstFocus();
    // A page without a place for the keyboard takes it itself, so that the search box does not open unasked.
    front->setFocusPolicy(Qt::ClickFocus);
    (first && first->isVisibleTo(front) ? first : front)->setFocus(Qt::OtherFocusReason);
}

void ShopView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        focusPage();
}

void ShopView::showChrome()
{
    Page *page = m_pages.value(m_current);
    if (!page)
        return;
    const QList<QAction *> pageActions = page->actions();
    m_top->setActions(pageActions);
    // Their keys work wherever the cursor is, and only while their page is in front.
    const QList<QAction *> known = actions();
    for (QAction *action : known)
        if (qobject_cast<Page *>(action->parent()))
            removeAction(action);
    addActions(pageActions);
    Q_EMIT titleChanged(page->title());
}

void ShopView::openHelp(const QString &topicId)
{
    if (!m_help) {
        m_help = makeHelp();
        m_help->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_help->showTopic(topicId.isEmpty() ? m_current : topicId);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

HelpDialog *ShopView::makeHelp()
{
    QList<HelpKeys> keys;
    const QList<QAction *> commands = actions();
    for (const QAction *command : commands)
        if (!command->shortcut().isEmpty())
            keys.append({keysText(command->shortcuts()), command->iconText()});
    return new HelpDialog(helpTopics(m_workplace.services.criteria, keys), this);
}

void ShopView::announce(const QString &sentence, bool undoable)
{
    m_toast->say(sentence, undoable);
}

void ShopView::showWork(const PageWork &work)
{
    m_works->show(work);
}

void ShopView::endWork(const QString &pageId)
{
    m_works->end(pageId);
}

bool ShopView::mayClose()
{
    return m_works->mayClose(this);
}

void ShopView::undo()
{
    travel(true);
}

void ShopView::redo()
{
    travel(false);
}

void ShopView::travel(bool back)
{
    // An import is taken back in many seconds; what is pressed meanwhile is not meant for the step before it.
    if (m_isTravelling)
        return;
    constexpr int quick = 400;
    auto slow = std::make_shared<QTimer>();
    slow->setSingleShot(true);
    connect(slow.get(), &QTimer::timeout, this, [this, back, page = m_current] {
        m_isTravelling = true;
        m_works->show({page, back ? tr("Taking back…") : tr("Doing again…"), 0, 0, {}});
    });
    slow->start(quick);
    m_shop.jobs().write(
        this, [shop = &m_shop, back] { return back ? shop->undo() : shop->redo(); },
        [this, back, slow, page = m_current](const Result<Step> &step) {
            slow->stop();
            if (std::exchange(m_isTravelling, false))
                m_works->end(page);
            if (!step)
                return announce(sentence(step.error()));
            const QString what = stepSentence(step->label, m_workplace.formats);
            //: %1 is what was done, such as "Maria: phone changed"
            announce(back ? tr("Undone: %1").arg(what) : tr("Done again: %1").arg(what));
        });
}

void ShopView::refresh()
{
    for (auto it = m_pages.constBegin(); it != m_pages.constEnd(); ++it)
        if (it.key() == m_current)
            it.value()->refresh();
        else
            m_stale.insert(it.key());
    m_top->shop()->setShopName(m_shop.settings().name);
    readStatus();
}

void ShopView::readStatus()
{
    m_atWork->refresh();
    m_shop.jobs().read(
        this,
        [shop = &m_shop] {
            const QList<BackupFile> backups = shop->backups();
            return Status{shop->nextUndo(),
                          backups.isEmpty() ? std::nullopt : std::optional<BackupFile>(backups.first())};
        },
        [this](const Status &status) {
            const Formats &formats = m_workplace.formats;
            m_status->setBackup(
                status.backup ? backupSentence(status.backup->made, Day(m_shop.clock().now().date()), formats)
                              : tr("No backup yet"));
            const QString keys = keysText(QKeySequence::Undo);
            //: %1 is what would be taken back, %2 the keys to press
            m_status->setUndo(
                status.undo
                    ? tr("Undo: “%1” %2").arg(isolatedWords(stepSentence(status.undo->label, formats)), keys)
                    : QString());
        });
}

QVariantMap ShopView::state() const
{
    QVariantMap pages;
    for (auto it = m_waitingStates.constBegin(); it != m_waitingStates.constEnd(); ++it)
        pages.insert(it.key(), it.value());
    for (auto it = m_pages.constBegin(); it != m_pages.constEnd(); ++it)
        pages.insert(it.key(), it.value()->state());
    return {{QStringLiteral("page"), m_current}, {QStringLiteral("pages"), pages}};
}

void ShopView::restore(const QVariantMap &state)
{
    const QVariantMap pages = state.value(QStringLiteral("pages")).toMap();
    for (auto it = pages.constBegin(); it != pages.constEnd(); ++it) {
        if (Page *made = m_pages.value(it.key()))
            made->restore(it.value().toMap());
        else
            m_waitingStates.insert(it.key(), it.value().toMap());
        // What goes on there must be seen.
        if (it.value().toMap().value(QStringLiteral("isWorking")).toBool())
            page(it.key());
    }
    showPage(state.value(QStringLiteral("page")).toString());
}

void ShopView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_rail->setCompact(event->size().width() < narrowWindow);
}

} // namespace tefter
