// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/OwnerWord.h"

#include "tests/support/Catch.h"

#include <QFile>

using namespace tefter;
using namespace Qt::StringLiterals;

TEST_CASE("the owner is called as the window calls them", "[shop][staff]")
{
    for (const Language language : allLanguages()) {
        INFO(languageCode(language).toStdString());
        CHECK(isOwnerWord(ownerWord(language).toUpper()));
        if (language == Language::English)
            continue;
        QFile file(
            QStringLiteral(TEFTER_SOURCE_DIR "/translations/tefter_%1.ts").arg(languageCode(language)));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString catalogue = QString::fromUtf8(file.readAll()).simplified();
        CHECK(catalogue.contains(
            u"<source>Owner</source> <translation>%1</translation>"_s.arg(ownerWord(language))));
    }
    CHECK_FALSE(isOwnerWord(u"Anna"));
    CHECK_FALSE(isOwnerWord(u""));
}
