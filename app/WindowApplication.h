// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Language.h"
#include "core/base/Result.h"
#include "ui/common/Theme.h"
#include "ui/common/Translators.h"
#include "ui/shell/WelcomePage.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace tefter {

class Clock;
class Formats;
class HelpDialog;
class MainWindow;
class Shop;
class ShopView;
struct ShopParts;
class SingleInstance;
struct Services;

/// Starts the window and stays until it is closed; the exit status of the program.
int runWindow(int argc, char **argv);

/// The program with a window: which shop is open, in which language, light or dark.
class WindowApplication : public QObject
{
    Q_OBJECT
public:
    /// `clock`: which day counts as today.
    explicit WindowApplication(std::shared_ptr<const Clock> clock);
    ~WindowApplication() override;

    /// Shows the window, with the shop in `path` if there is one; false where another window has it open
    /// and was brought to the front.
    bool start(const QString &path);

    void open(const QString &path);
    void create(const NewShop &shop, const QString &path);
    /// The sample shop in the language of the window, made when it is first asked for.
    void openSample();
    void closeShop();
    /// Rebuilds the window in another language, keeping page, selection and draft.
    void setLanguage(Language language);
    void setScheme(Theme::Scheme scheme);
    /// Puts a backup in the place of the open shop and opens it.
    void restoreShop(const QString &backup);

private:
    using Opened = Result<std::unique_ptr<Shop>>;

    ShopParts parts() const;
    QString shopTitle() const;
    void installLanguage();
    void rebuild(const QVariantMap &state);
    /// Builds the inside of the window anew, keeping page, selection and draft.
    void rebuildSoon();
    void buildWelcome(const QVariantMap &state);
    void buildShop(const QVariantMap &state);
    void addCommands(ShopView *view);
    /// `said` stands at the foot of the window once the shop is there.
    void openOffThread(const QString &path, std::function<Opened()> make, const QString &said = {});
    void opened(const QString &path, Opened shop, const QString &said);
    void offerBackup(const QString &path, const Error &error);
    void putBack(const QString &backup, const QString &path);
    void take(std::unique_ptr<Shop> shop);
    void browse();
    void copyShop();
    void showHelp();
    bool mayLeave() const;
    void fail(const Error &error);
    void raise();

    std::shared_ptr<const Clock> m_clock;
    Language m_language;
    QString m_calendar; ///< as the shop has it; empty: that of the language
    Translators m_translators;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Formats> m_formats;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<SingleInstance> m_nextInstance; ///< of the shop that is being opened
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<Services> m_services;
    QPointer<ShopView> m_view;
    QPointer<WelcomePage> m_welcome;
    QPointer<HelpDialog> m_help; ///< of the welcome page, while it is open
    QTimer m_lookForOthers;
    bool m_opening = false;
};

} // namespace tefter
