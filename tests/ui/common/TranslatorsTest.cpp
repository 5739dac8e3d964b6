// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Translators.h"

#include "tests/support/Catch.h"

#include <QCoreApplication>

using namespace tefter;

namespace {

QString ofQt(const char *context, const char *source)
{
    return QCoreApplication::translate(context, source);
}

} // namespace

TEST_CASE("Qt's own dialogs speak every language", "[translators]")
{
    Translators translators;
    for (const Language language : allLanguages()) {
        if (language == Language::English)
            continue;
        CAPTURE(languageCode(language));
        translators.install(language);
        CHECK(ofQt("QPlatformTheme", "Cancel") != QLatin1StringView("Cancel"));
        CHECK(ofQt("QFileDialog", "Files of type:") != QLatin1StringView("Files of type:"));
        CHECK(ofQt("QFileDialog", "Alt+Left") == QLatin1StringView("Alt+Left"));
        CHECK(ofQt("QPrintSettingsOutput", "Double Sided Printing") !=
              QLatin1StringView("Double Sided Printing"));
    }
}

TEST_CASE("A switch leaves nothing of the former language", "[translators]")
{
    Translators translators;
    translators.install(Language::Greek);
    CHECK(ofQt("QPlatformTheme", "Cancel") == QStringLiteral("Άκυρο"));
    translators.install(Language::Polish);
    CHECK(ofQt("QPlatformTheme", "Cancel") == QStringLiteral("Anuluj"));
    // Ours goes before Qt's.
    CHECK(ofQt("QPlatformTheme", "Save") == QStringLiteral("Zapisz"));
    translators.install(Language::English);
    CHECK(ofQt("QPlatformTheme", "Cancel") == QLatin1StringView("Cancel"));
}

TEST_CASE("The texts go with the translators", "[translators]")
{
    {
        Translators translators;
        translators.install(Language::Russian);
        CHECK(ofQt("QPlatformTheme", "Cancel") == QStringLiteral("Отмена"));
    }
    CHECK(ofQt("QPlatformTheme", "Cancel") == QLatin1StringView("Cancel"));
}
