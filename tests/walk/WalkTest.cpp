// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Tour.h"
#include "core/registry/Services.h"
#include "tests/support/Catch.h"
#include "tests/walk/ScreenCheck.h"
#include "ui/common/Theme.h"

#include <QSet>
#include <QSettings>
#include <QTemporaryDir>

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

/// Walks through everything in one language; what is wrong, each thing once, with where it was seen first.
QStringList walk(Language language, QStringList *seen = nullptr)
{
    static const QTemporaryDir kept;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, kept.path());
    Theme::instance().install(Theme::Scheme::Light);
    const QTemporaryDir folder;
    Tour tour(language);
    REQUIRE(tour.prepare(folder.path()));
    QStringList complaints;
    QSet<QString> known;
    tour.each([&](const QString &id, QWidget &shown) {
        if (seen)
            *seen << id;
        QStringList found = test::cutTexts(shown);
        if (isRightToLeft(language))
            found += test::latinDigits(shown);
        for (const QString &one : std::as_const(found)) {
            if (!known.contains(one))
                complaints << id + u": "_s + one;
            known.insert(one);
        }
    });
    return complaints;
}

void looksRight(Language language)
{
    const QStringList complaints = walk(language);
    INFO(complaints.join(u'\n').toStdString());
    CHECK(complaints.isEmpty());
}

} // namespace

TEST_CASE("nothing is cut in English, and the walk sees every part of the program", "[walk]")
{
    QStringList seen;
    const QStringList complaints = walk(Language::English, &seen);
    INFO(complaints.join(u'\n').toStdString());
    CHECK(complaints.isEmpty());
    for (const QString &id : {u"welcome"_s,
                              u"welcome-new"_s,
                              u"welcome-refused"_s,
                              u"new-shop-customers"_s,
                              u"customers"_s,
                              u"customers-call-list"_s,
                              u"customers-duplicates"_s,
                              u"customers-merge"_s,
                              u"sales-new"_s,
                              u"products-edit"_s,
                              u"segments-why"_s,
                              u"reports"_s,
                              u"import-columns"_s,
                              u"import-trial"_s,
                              u"import-done"_s,
                              u"import-undone"_s,
                              u"settings"_s,
                              u"search-found"_s,
                              u"message"_s,
                              u"help-first-steps"_s,
                              u"calendar-empty"_s}) {
        INFO(id.toStdString());
        CHECK(seen.contains(id));
    }
    CHECK(QSet<QString>(seen.cbegin(), seen.cend()).size() == seen.size());
}

TEST_CASE("nothing is cut in Greek", "[walk]")
{
    looksRight(Language::Greek);
}

TEST_CASE("nothing is cut in Hungarian", "[walk]")
{
    looksRight(Language::Hungarian);
}

TEST_CASE("nothing is cut in Polish", "[walk]")
{
    looksRight(Language::Polish);
}

TEST_CASE("nothing is cut in Russian", "[walk]")
{
    looksRight(Language::Russian);
}

TEST_CASE("nothing is cut in Persian, and digits are Persian but in codes", "[walk]")
{
    looksRight(Language::Persian);
}
