// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Tour.h"
#include "app/cli/Verbs.h"
#include "ui/common/Theme.h"

#include <QDir>
#include <QPixmap>
#include <QTemporaryDir>
#include <QWidget>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// Paints everything a person can see in one language into a folder.
class Studio
{
public:
    Studio(const Call &call, const QDir &folder)
        : m_call(call)
        , m_folder(folder)
    {
    }

    Result<void> paint(Language language, const QString &shops)
    {
        Tour tour(language);
        if (const auto prepared = tour.prepare(shops); !prepared)
            return prepared;
        for (const bool dark : {false, true}) {
            Theme::instance().setScheme(dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
            m_prefix = languageCode(language) + (dark ? u"-dark-"_s : u"-light-"_s);
            tour.each([this](const QString &id, QWidget &shown) { save(id, shown); });
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
        const auto painted = studio.paint(language, shops.path());
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
    QStringList codes;
    for (const Language language : allLanguages())
        codes << languageCode(language);
    verb.options = {Option(u"language"_s, u"Only this language."_s, u"CODE"_s).oneOf(codes)};
    verb.paints = true;
    verb.run = runShots;
    return verb;
}

} // namespace tefter
