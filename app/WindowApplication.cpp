// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/WindowApplication.h"

#include "app/CommandLine.h"
#include "app/Preferences.h"
#include "app/SampleFile.h"
#include "app/SearchSources.h"
#include "app/ShopParts.h"
#include "app/SingleInstance.h"
#include "core/base/Formats.h"
#include "core/registry/Criteria.h"
#include "core/registry/Services.h"
#include "core/shop/Shop.h"
#include "ui/common/DocumentsFolder.h"
#include "ui/common/ErrorSentences.h"
#include "ui/common/FileChoice.h"
#include "ui/common/Icons.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/Theme.h"
#include "ui/shell/HelpDialog.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/ShopView.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThreadPool>

#include <cstdio>

namespace tefter {

namespace {

constexpr int lookForOthersEvery = 2000;

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

/// On systems with a display server, whether there is one; Qt would abort without.
bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

} // namespace

int runWindow(int argc, char **argv)
{
    if (!hasDisplay()) {
        if (const auto call = readWindowCall(argumentsOf(argc, argv)); !call)
            return tellFailure(call.error());
        std::fputs(
            "tefter: there is no display to open a window on. `tefter --help` lists what works without.\n",
            stderr);
        return 1;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Tefter"));
    QApplication::setOrganizationName(QStringLiteral("Tefter"));
    QApplication::setApplicationVersion(QStringLiteral(TEFTER_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("tefter"));
    Theme::instance().install(preferences::scheme());
    QApplication::setWindowIcon(applicationIcon());
    const auto call = readWindowCall(QApplication::arguments());
    if (!call)
        return tellFailure(call.error());
    WindowApplication tefter(call->clock);
    return tefter.start(call->path) ? QApplication::exec() : 0;
}

WindowApplication::WindowApplication(std::shared_ptr<const Clock> clock)
    : m_clock(std::move(clock))
    , m_language(preferences::language())
    , m_window(std::make_unique<MainWindow>())
{
    installLanguage();
    m_window->setMayClose([this] { return mayLeave(); });
    connect(m_window.get(), &MainWindow::filesDropped, this, [this](const QStringList &paths) {
        for (const QString &path : paths)
            if (path.endsWith(QStringLiteral(".tefter"), Qt::CaseInsensitive))
                return open(path);
        if (m_view && !paths.isEmpty())
            m_view->openPage(QStringLiteral("import"), {{QStringLiteral("path"), paths.first()}});
    });
    // Somebody else (a night job) may write while the window is open.
    connect(&m_lookForOthers, &QTimer::timeout, this, [this] {
        if (m_shop)
            m_shop->jobs().write(
                this, [shop = m_shop.get()] { return shop->changedByOthers(); }, [](bool) {});
    });
}

WindowApplication::~WindowApplication()
{
    m_window.reset();
    // The shop first: its threads may still be reading through the services.
    m_shop.reset();
    m_services.reset();
}

bool WindowApplication::start(const QString &path)
{
    if (!path.isEmpty()) {
        SingleInstance other(path);
        if (!other.hold() && other.raiseOther())
            return false;
    }
    rebuild({});
    m_window->show();
    if (!path.isEmpty())
        open(path);
    return true;
}

ShopParts WindowApplication::parts() const
{
    return shopParts(m_clock);
}

/// The shop's name, and the day where it is not the present one.
QString WindowApplication::shopTitle() const
{
    const QString name = m_shop->settings().name;
    if (m_clock->today() == Day(m_clock->now().date()))
        return name;
    //: %1 is the name of a shop, %2 the day that counts as today
    return tr("%1, as of %2").arg(name, m_formats->day(m_clock->today()));
}

void WindowApplication::installLanguage()
{
    m_translators.install(m_language);
    QLocale::setDefault(localeOf(m_language));
    QGuiApplication::setLayoutDirection(isRightToLeft(m_language) ? Qt::RightToLeft : Qt::LeftToRight);
    Theme::instance().setFonts();
}

void WindowApplication::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    preferences::setLanguage(language);
    rebuildSoon();
}

void WindowApplication::rebuildSoon()
{
    const QVariantMap state = m_view ? m_view->state() : m_welcome ? m_welcome->state() : QVariantMap();
    // What is asked from inside a page must have returned before the page goes.
    QTimer::singleShot(0, this, [this, state] {
        m_window->setInside(new QWidget);
        installLanguage();
        rebuild(state);
    });
}

void WindowApplication::rebuild(const QVariantMap &state)
{
    m_calendar = m_shop ? m_shop->settings().calendar : QString();
    m_formats = std::make_unique<Formats>(m_language, dayCalendarFromId(m_calendar));
    if (m_shop)
        buildShop(state);
    else
        buildWelcome(state);
}

void WindowApplication::buildWelcome(const QVariantMap &state)
{
    auto *page = new WelcomePage(m_language, preferences::recentShops());
    m_welcome = page;
    connect(page, &WelcomePage::createRequested, this, &WindowApplication::create);
    connect(page, &WelcomePage::openRequested, this, &WindowApplication::open);
    connect(page, &WelcomePage::browseRequested, this, &WindowApplication::browse);
    connect(page, &WelcomePage::sampleRequested, this, &WindowApplication::openSample);
    connect(page, &WelcomePage::languageChosen, this, &WindowApplication::setLanguage);
    page->restore(state);
    auto *help = new QAction(tr("Help"), page);
    help->setShortcut(QKeySequence::HelpContents);
    connect(help, &QAction::triggered, this, &WindowApplication::showHelp);
    page->addAction(help);
    m_window->setInside(page);
    m_window->setTitle({}, {});
}

void WindowApplication::buildShop(const QVariantMap &state)
{
    auto *view = new ShopView(*m_shop, *m_services, *m_formats);
    m_view = view;
    connect(view, &ShopView::titleChanged, this,
            [this](const QString &title) { m_window->setTitle(title, shopTitle()); });
    connect(view, &ShopView::languageChosen, this, &WindowApplication::setLanguage);
    connect(view, &ShopView::schemeChosen, this, &WindowApplication::setScheme);
    connect(view, &ShopView::copyRequested, this, &WindowApplication::copyShop);
    connect(view, &ShopView::restoreRequested, this, &WindowApplication::restoreShop, Qt::QueuedConnection);
    addCommands(view);
    const QList<SearchProvider> sources = searchSources(*m_services, *view, *m_formats);
    for (const SearchProvider &source : sources)
        view->addSearchProvider(source);
    m_window->setInside(view);
    m_window->setTitle({}, shopTitle());
    view->restore(state);
}

void WindowApplication::addCommands(ShopView *view)
{
    const auto make = [&](const QString &text, auto slot) {
        auto *action = new QAction(text, view);
        connect(action, &QAction::triggered, this, slot);
        view->addAction(action);
        return action;
    };
    const auto add = [&](const QString &text, const QString &iconName, auto slot) {
        view->addCommand(make(text, slot), iconName);
    };
    const auto addForShop = [&](const QString &text, const QString &iconName, auto slot) {
        QAction *action = make(text, slot);
        view->addShopCommand(action, iconName);
        return action;
    };
    QAction *another = addForShop(tr("Open another shop…"), QStringLiteral("folder"), [this] { browse(); });
    another->setShortcut(QKeySequence::Open);
    const auto leave = [this] {
        if (mayLeave())
            closeShop();
    };
    addForShop(tr("New shop or sample shop…"), QStringLiteral("plus"), leave);
    addForShop(tr("Back up now"), QStringLiteral("backup"), [view, shop = m_shop.get()] {
        shop->jobs().write(
            view, [shop] { return shop->backUp(); },
            [view](const Result<QString> &made) {
                view->announce(made ? tr("The backup is made and checked.") : sentence(made.error()));
            });
    });
    addForShop(tr("Copy the shop to…"), QStringLiteral("copy"), [this] { copyShop(); });
    addForShop(tr("Close the shop"), QStringLiteral("close"), leave);
    using Scheme = Theme::Scheme;
    add(tr("Light colours"), QStringLiteral("sun"), [this] { setScheme(Scheme::Light); });
    add(tr("Dark colours"), QStringLiteral("moon"), [this] { setScheme(Scheme::Dark); });
    add(tr("Colours of the system"), QStringLiteral("system"), [this] { setScheme(Scheme::System); });
    for (const Language language : allLanguages())
        add(ownName(language), QStringLiteral("language"), [this, language] { setLanguage(language); });
}

void WindowApplication::setScheme(Theme::Scheme scheme)
{
    preferences::setScheme(scheme);
    Theme::instance().setScheme(scheme);
}

void WindowApplication::restoreShop(const QString &backup)
{
    if (!mayLeave())
        return;
    const QString path = m_shop->path();
    closeShop();
    putBack(backup, path);
}

void WindowApplication::putBack(const QString &backup, const QString &path)
{
    openOffThread(
        path,
        [backup, path, parts = parts()]() -> Opened {
            if (const Result<void> restored = restoreBackup(backup, path); !restored)
                return failure(restored.error());
            return Shop::open(path, parts);
        },
        tr("The backup is in place. What was there before is kept beside it."));
}

/// A damaged shop has a way forward where a backup lies beside it.
void WindowApplication::offerBackup(const QString &path, const Error &error)
{
    const QList<BackupFile> backups = listBackups(backupFolderOf(path), path);
    if (backups.isEmpty())
        return fail(error);
    const bool isWanted = MessageDialog::ask(
        tr("The shop “%1” is damaged").arg(m_formats->isolate(QFileInfo(path).completeBaseName())),
        tr("The latest backup was made on %1. Go back to it? What was entered since then is not in it; the "
           "damaged file stays beside it and ends in .before-restore.")
            .arg(m_formats->dateTime(backups.first().made)),
        tr("Go back to the backup"), m_window.get(), true);
    if (!isWanted)
        return fail(error);
    putBack(backups.first().path, path);
}

void WindowApplication::open(const QString &path)
{
    if (m_shop && QFileInfo(m_shop->path()) == QFileInfo(path))
        return raise();
    if (m_opening || !mayLeave())
        return;
    openOffThread(path, [path, parts = parts()] { return Shop::open(path, parts); });
}

void WindowApplication::create(const NewShop &shop, const QString &path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    openOffThread(path, [shop, path, parts = parts()] { return Shop::create(path, shop, parts); });
}

void WindowApplication::showHelp()
{
    if (!m_help) {
        m_help = new HelpDialog(helpTopics(allCriteria(), {}), m_window.get());
        m_help->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_help->show();
    m_help->raise();
}

void WindowApplication::openSample()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString path =
        QDir(folder).filePath(QStringLiteral("sample-%1.tefter").arg(languageCode(m_language)));
    openOffThread(path, [language = m_language, name = tr("Sample shop"), path, parts = parts()] {
        return openSampleShop(language, name, path, parts);
    });
}

void WindowApplication::openOffThread(const QString &path, std::function<Opened()> make, const QString &said)
{
    if (m_opening)
        return;
    auto instance = std::make_unique<SingleInstance>(path);
    if (!instance->hold()) {
        if (!instance->raiseOther())
            fail({Cause::FileLocked, {QDir::toNativeSeparators(path)}, {}});
        return;
    }
    connect(instance.get(), &SingleInstance::raiseRequested, this, &WindowApplication::raise);
    m_nextInstance = std::move(instance);
    m_opening = true;
    QThread *home = thread();
    QThreadPool::globalInstance()->start([this, path, home, said, make = std::move(make)] {
        auto shop = std::make_shared<Opened>(make());
        if (*shop) {
            (*shop)->get()->closeConnection();
            (*shop)->get()->moveToThread(home);
        }
        QMetaObject::invokeMethod(this, [this, path, said, shop] { opened(path, std::move(*shop), said); });
    });
}

void WindowApplication::opened(const QString &path, Opened shop, const QString &said)
{
    m_opening = false;
    if (!shop) {
        // The shop that is open stays so.
        m_nextInstance.reset();
        return shop.error().cause == Cause::FileDamaged ? offerBackup(path, shop.error())
                                                        : fail(shop.error());
    }
    closeShop();
    m_instance = std::move(m_nextInstance);
    take(std::move(*shop));
    if (!said.isEmpty())
        m_view->announce(said);
}

void WindowApplication::take(std::unique_ptr<Shop> shop)
{
    m_shop = std::move(shop);
    m_services = std::make_unique<Services>(*m_shop, paintedExporters());
    preferences::remember({m_shop->path(), m_shop->settings().name});
    m_shop->setAtWork(preferences::atWork(*m_shop));
    connect(m_shop.get(), &Shop::atWorkChanged, this,
            [this](StaffId staff) { preferences::setAtWork(*m_shop, staff); });
    // Every day on every page is written in the calendar of the shop.
    connect(m_shop.get(), &Shop::changed, this, [this] {
        if (m_shop && m_shop->settings().calendar != m_calendar)
            rebuildSoon();
    });
    rebuild({});
    m_lookForOthers.start(lookForOthersEvery);
    m_shop->jobs().write(
        this, [one = m_shop.get()] { return one->backUpOnceADay(); },
        [this](const Result<QString> &backup) {
            if (!m_view)
                return;
            m_view->refresh();
            if (!backup)
                m_view->announce(sentence(backup.error()));
        });
}

void WindowApplication::closeShop()
{
    m_lookForOthers.stop();
    if (!m_shop)
        return;
    m_window->setInside(new QWidget);
    // The shop first: its threads may still be reading through the services.
    m_shop.reset();
    m_services.reset();
    m_instance.reset();
    rebuild({});
}

/// Whether the shop that is open may be left: nothing goes on in it, or the person lets that be stopped.
bool WindowApplication::mayLeave() const
{
    return !m_view || m_view->mayClose();
}

void WindowApplication::browse()
{
    const QString path =
        fileChoice::toOpen(m_window.get(), tr("Open a shop"), documentsFolder(),
                           tr("Tefter shops (*.tefter)") + QStringLiteral(";;") + tr("All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void WindowApplication::copyShop()
{
    const QFileInfo here(m_shop->path());
    const QString target = fileChoice::toSave(m_window.get(), tr("Copy the shop to…"), here.fileName(),
                                              tr("Tefter shops (*.tefter)"));
    if (target.isEmpty())
        return;
    m_shop->jobs().write(
        this,
        [shop = m_shop.get(), target] {
            Progress progress;
            return shop->copyTo(target, progress);
        },
        [this](const Result<QString> &copied) {
            if (!copied)
                return fail(copied.error());
            if (m_view)
                m_view->announce(tr("Copied and checked: %1").arg(QDir::toNativeSeparators(*copied)));
        });
}

void WindowApplication::fail(const Error &error)
{
    if (m_welcome)
        m_welcome->say(sentence(error) + QLatin1Char('\n') + whatToDo(error));
    else
        MessageDialog::tell(error, m_window.get());
}

void WindowApplication::raise()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
}

} // namespace tefter
