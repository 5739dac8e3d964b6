// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/Catalogue.h"
#include "tests/translations/Rules.h"

#include "core/base/Language.h"
#include "tests/support/Catch.h"

#include <QDir>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>

using namespace tefter;
using namespace tefter::translations;
using namespace Qt::StringLiterals;

namespace {

const QString sourceFolder = QStringLiteral(TEFTER_SOURCE_DIR "/translations");

/// The catalogues as they would be after lupdate; the ones in the source tree stay as they are.
void updateInto(const QString &folder)
{
    const QStringList catalogues = QDir(sourceFolder).entryList({u"tefter_*.ts"_s});
    REQUIRE(catalogues.size() == static_cast<qsizetype>(allLanguages().size()));
    for (const QString &name : catalogues)
        REQUIRE(QFile::copy(sourceFolder + u'/' + name, folder + u'/' + name));
    QProcess update;
    update.start(QStringLiteral(TEFTER_CMAKE),
                 {u"-DLUPDATE="_s + QStringLiteral(TEFTER_LUPDATE), u"-DINTO="_s + folder, u"-P"_s,
                  sourceFolder + u"/Update.cmake"_s});
    REQUIRE(update.waitForFinished(300'000));
    INFO(update.readAllStandardError().toStdString());
    REQUIRE(update.exitCode() == 0);
}

QSet<QString> keys(const QList<Entry> &entries)
{
    QSet<QString> all;
    for (const Entry &entry : entries)
        all << entry.key();
    return all;
}

void require(const QStringList &mistakes)
{
    INFO(mistakes.join(u'\n').toStdString());
    CHECK(mistakes.size() == 0);
}

} // namespace

TEST_CASE("Every sentence of the program is translated, and no other", "[translations]")
{
    const QTemporaryDir fresh;
    updateInto(fresh.path());
    for (const Language language : allLanguages()) {
        const QString name = u"/tefter_%1.ts"_s.arg(languageCode(language));
        const QSet<QString> had = keys(readCatalogue(sourceFolder + name));
        const QSet<QString> needed = keys(readCatalogue(fresh.path() + name));
        QStringList wrong;
        for (const QString &key : needed - had)
            wrong << name.mid(1) + u" lacks "_s + key;
        for (const QString &key : had - needed)
            wrong << name.mid(1) + u" still has "_s + key;
        wrong.sort();
        require(wrong);
    }
}

TEST_CASE("The translations keep the rules of their languages", "[translations]")
{
    for (const Language language : allLanguages()) {
        const QString code = languageCode(language);
        QStringList wrong;
        for (const Entry &entry : readCatalogue(sourceFolder + u"/tefter_%1.ts"_s.arg(code)))
            for (const QString &mistake : mistakes(entry, code))
                wrong << u"%1: %2 %3 (%4)"_s.arg(code, entry.key(), mistake, entry.forms.join(u" | "));
        require(wrong);
    }
}

TEST_CASE("Our texts for Qt's dialogs fit their sources", "[translations]")
{
    // A mnemonic or an ellipsis may differ there, a placeholder or a tag must not.
    for (const QString &name : QDir(sourceFolder).entryList({u"qtbase_*.ts"_s})) {
        const QString code = name.mid(name.lastIndexOf(u'_') + 1, 2);
        QStringList wrong;
        for (const Entry &entry : readCatalogue(sourceFolder + u'/' + name))
            for (const QString &mistake : mistakes(entry, code))
                if (mistake.contains(u"placeholders") || mistake.contains(u"tags") ||
                    mistake.contains(u"empty") || mistake.contains(u"spaces"))
                    wrong << u"%1: %2 %3 (%4)"_s.arg(name, entry.key(), mistake, entry.forms.join(u" | "));
        require(wrong);
    }
}
