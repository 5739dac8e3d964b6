// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SampleFile.h"
#include "app/cli/Verbs.h"
#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/Theme.h"
#include "ui/common/Translators.h"
#include "ui/shell/PageWalk.h"
#include "ui/shell/ShopView.h"
#include "ui/shell/WelcomePage.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QPixmap>
#include <QTemporaryDir>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize windowSize(1360, 860);

/// Paints everything a person can see in one language into a folder.
class Studio
{
public:
    Studio(const Call &call, const QDir &folder)
        : m_call(call)
        , m_folder(folder)
    {
    }

    Result<void> paint(Language language, const QString &shopPath)
    {
        m_translators.install(language);
        QLocale::setDefault(localeOf(language));
        QGuiApplication::setLayoutDirection(isRightToLeft(language) ? Qt::RightToLeft : Qt::LeftToRight);
        Theme::instance().setFonts();
        const auto shop = openSampleShop(
            language, QCoreApplication::translate("WindowApplication", "Sample shop"), shopPath);
        if (!shop)
            return failure(shop.error());
        (void)(*shop)->backUp();
        (*shop)->closeConnection();
        Services services(**shop);
        const Formats formats(language);
        for (const bool dark : {false, true}) {
            Theme::instance().setScheme(dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
            m_prefix = languageCode(language) + (dark ? u"-dark-"_s : u"-light-"_s);
            WelcomePage welcome(language, {{shopPath, (*shop)->settings().name}});
            welcome.resize(windowSize);
            welcome.show();
            QCoreApplication::processEvents();
            save(u"welcome"_s, welcome);
            ShopView view(**shop, services, formats);
            view.resize(windowSize);
            view.setVisible(true);
            PageWalk(**shop, view).each([&](const QString &id, QWidget &shown) { save(id, shown); });
        }
        return {};
    }

private:
    void save(const QString &id, QWidget &shown)
    {
        const QString path = m_folder.filePath(m_prefix + id + u".png"_s);
        shown.grab().save(path);
        m_call.print(path);
    }

    const Call &m_call;
    QDir m_folder;
    QString m_prefix;
    Translators m_translators;
};

Result<void> runShots(const Call &call)
{
    const QDir folder(call.arguments().value(0, u"."_s));
    if (!folder.mkpath(u"."_s))
        return failure(Cause::FolderMissing, {folder.path()});
    const QTemporaryDir shops;
    Theme::instance().install(Theme::Scheme::Light);
    Studio studio(call, folder);
    for (const Language language : allLanguages()) {
        const QString code = languageCode(language);
        if (call.has("language") && call.value("language") != code)
            continue;
        const auto painted = studio.paint(language, shops.filePath(code + u".tefter"_s));
        if (!painted)
            return painted;
    }
    return {};
}

} // namespace

Verb shotsVerb()
{
    Verb verb;
    verb.name = u"shots"_s;
    verb.arguments = u"FOLDER"_s;
    verb.summary = u"Paints every page and dialog of a sample shop, in every language, light and dark."_s;
    verb.options = {{u"language"_s, u"Only this language."_s, u"CODE"_s}};
    verb.paints = true;
    verb.run = runShots;
    return verb;
}

} // namespace tefter
