// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/files/FileService.h"

#include "core/customers/ConsentService.h"
#include "core/customers/CustomerService.h"
#include "core/customers/merge/MergeService.h"
#include "core/exchange/ImportService.h"
#include "core/exchange/PersonalDataService.h"
#include "core/registry/Importers.h"
#include "core/registry/KeptTables.h"
#include "core/registry/MergeFollowerList.h"
#include "core/shop/FileFault.h"
#include "core/shop/Picture.h"
#include "tests/support/Catch.h"
#include "tests/support/FileDump.h"
#include "tests/support/Pictures.h"
#include "tests/support/ShopFile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <sqlite3.h>

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

/// Two people, and files on the disk.
struct Filed
{
    Filed()
    {
        maria = *customers.create(named(u"Μαρία"_s));
        nikos = *customers.create(named(u"Νίκος"_s));
    }
    static Customer named(const QString &name)
    {
        Customer customer;
        customer.name = name;
        return customer;
    }
    QString onDisk(const QString &name, const QByteArray &bytes)
    {
        QFile made(file.inFolder(name));
        REQUIRE(made.open(QIODevice::WriteOnly));
        made.write(bytes);
        return made.fileName();
    }
    RecordFile attached(CustomerId who, const QString &name, const QByteArray &bytes)
    {
        return *files.attach(who, LooseFile{name, bytes});
    }
    qint64 contents()
    {
        return *file->read([](Connection &c) { return c.number(u"SELECT count(*) FROM stored_file"_s); });
    }
    QStringList dump() { return test::dumpOf(file.shop()); }

    test::ShopFile file{keptTables()};
    CustomerService customers{file.shop()};
    FileService files{file.shop()};
    ConsentService consents{file.shop()};
    MergeService merges{file.shop(), mergeFollowers()};
    PersonalDataService privacy{file.shop()};
    CustomerId maria, nikos;
};

const QByteArray paper("%PDF-1.4 a paper that was signed\0with bytes", 42);

} // namespace

TEST_CASE("a file is kept in the shop, once, and each change of it is a step", "[files]")
{
    Filed f;
    const QString path = f.onDisk(u"Συμβόλαιο.pdf"_s, paper);
    const auto attached = f.files.attach(f.maria, QStringList{path});
    REQUIRE(attached);
    REQUIRE(attached->files.size() == 1);
    CHECK(attached->refused.isEmpty());
    REQUIRE(QFile::remove(path));
    const RecordFile kept = attached->files.first();
    CHECK(kept.name == u"Συμβόλαιο.pdf");
    CHECK(kept.size == paper.size());
    CHECK(kept.addedOn == Day(2026, 3, 15));
    CHECK(*f.files.content(kept.content) == paper);
    CHECK(f.files.of(f.maria)->first() == kept);
    CHECK(f.files.of(f.nikos)->isEmpty());

    // The same bytes take no room again, under another name or for somebody else.
    CHECK(f.attached(f.nikos, u"copy.pdf"_s, paper).content == kept.content);
    CHECK(f.contents() == 1);
    CHECK(*f.files.totalSize() == paper.size());
    // The same file again is the same file.
    const auto again = f.file->nextUndo()->id;
    CHECK(f.attached(f.nikos, u"copy.pdf"_s, paper).id == f.files.of(f.nikos)->first().id);
    CHECK(f.files.of(f.nikos)->size() == 1);
    CHECK(f.file->nextUndo()->id == again);

    REQUIRE(f.files.remove(kept.id));
    CHECK(f.files.of(f.maria)->isEmpty());
    CHECK(f.file->nextUndo()->label.args == QStringList{u"Μαρία"_s, u"Συμβόλαιο.pdf"_s});
    REQUIRE(f.file->undo());
    CHECK(*f.files.content(f.files.of(f.maria)->first().content) == paper);
    REQUIRE(f.file->undo());
    REQUIRE(f.file->undo());
    CHECK(f.files.of(f.maria)->isEmpty());
    REQUIRE(f.file->redo());
    CHECK(f.files.of(f.maria)->first() == kept);
    CHECK(f.file->check()->isEmpty());
    CHECK(f.files.remove(RecordFileId{99}).error().cause == Cause::NotFound);
    CHECK(f.files.content(StoredFileId{99}).error().cause == Cause::NotFound);
    CHECK(f.files.attach(CustomerId{99}, LooseFile{u"a"_s, paper}).error().cause == Cause::NotFound);
}

TEST_CASE("what cannot be a file of somebody is refused by name, and the others are taken", "[files]")
{
    Filed f;
    const auto fault = [&](const QString &path) { return fileFaultOf(f.files.read(path).error()); };
    CHECK(f.files.read(f.file.inFolder(u"gone.pdf"_s)).error().cause == Cause::FileMissing);
    CHECK(fault(f.file.inFolder(u"."_s)) == FileFault::Folder);
    CHECK(fault(f.onDisk(u"nothing.txt"_s, {})) == FileFault::Empty);
    REQUIRE(f.files.setLargest(1));
    const QString big = f.onDisk(u"film.mp4"_s, QByteArray(1024 * 1024 + 1, 'x'));
    CHECK(fault(big) == FileFault::TooBig);
    CHECK(f.files.read(big).error().args.sliced(2) == QStringList{u"2"_s, u"1"_s});
    CHECK(f.files.read(big, 2)->bytes.size() == 1024 * 1024 + 1);
    CHECK(fileFaultOf(f.files.attach(f.maria, LooseFile{u"a"_s, QByteArray(2 * 1024 * 1024, 'x')}).error()) ==
          FileFault::TooBig);
    CHECK(fileFaultOf(f.files.attach(f.maria, LooseFile{u"a"_s, {}}).error()) == FileFault::Empty);

    const auto some = f.files.attach(f.maria, {big, f.onDisk(u"good.txt"_s, paper), u"/no/such/file"_s});
    REQUIRE(some);
    CHECK(some->files.size() == 1);
    CHECK(some->refused.size() == 2);
    const auto step = f.file->nextUndo()->id;
    CHECK(fileFaultOf(f.files.attach(f.maria, QStringList{big}).error()) == FileFault::TooBig);
    CHECK(f.file->nextUndo()->id == step);
    // As big as may be is not too big.
    const QString limit = f.onDisk(u"limit.bin"_s, QByteArray(1024 * 1024, 'y'));
    CHECK(f.files.attach(f.maria, QStringList{limit})->files.size() == 1);
    CHECK(f.contents() == 2);

    CHECK(*f.files.largest() == 1);
    CHECK(f.files.setLargest(0).error().cause == Cause::BadValue);
    CHECK(f.files.setLargest(FileService::largestAllowed + 1).error().cause == Cause::BadValue);
}

TEST_CASE("a person has one photo, and what is no picture does not become one", "[files]")
{
    Filed f;
    const QByteArray red = test::png(1), blue = test::png(2);
    REQUIRE(f.files.setPhoto(f.maria, {u"red.png"_s, red}));
    REQUIRE(f.files.setPhoto(f.maria, {u"blue.png"_s, blue}));
    const QList<RecordFile> files = *f.files.of(f.maria);
    REQUIRE(files.size() == 1);
    CHECK(files.first().role == FileRole::Photo);
    CHECK(*f.files.content(files.first().content) == blue);
    CHECK(f.file->nextUndo()->label.key == u"%1: photo changed");
    REQUIRE(f.file->undo());
    CHECK(*f.files.content(f.files.of(f.maria)->first().content) == red);
    const auto fault = [&](const QByteArray &bytes) {
        return fileFaultOf(f.files.setPhoto(f.maria, {u"x.png"_s, bytes}).error());
    };
    CHECK(fault(paper) == FileFault::NoPicture);
    CHECK(fault(red.first(red.size() - 12)) == FileFault::CutOff);
    CHECK(fault(test::jpeg().first(test::jpeg().size() - 2)) == FileFault::CutOff);
    CHECK(fileFaultOf(f.files.attach(f.maria, LooseFile{u"x.png"_s, red.first(red.size() - 12)}).error()) ==
          FileFault::CutOff);
    CHECK(pictureKindOf(test::jpeg()) == PictureKind::Jpeg);
    REQUIRE(f.files.remove(f.files.of(f.maria)->first().id));
    CHECK(f.files.of(f.maria)->isEmpty());
    REQUIRE(f.file->undo());
    CHECK(f.files.of(f.maria)->size() == 1);
}

TEST_CASE("the open shop itself is never read as a file", "[files]")
{
    Filed f;
    const QString shop = f.file.path();
    CHECK(f.files.attach(f.maria, QStringList{shop}).error().cause == Cause::CannotRead);
    ImportOptions options;
    options.importer = u"customers"_s;
    options.path = shop;
    Progress silent;
    CHECK(ImportService(f.file.shop(), allImporters()).run(options, silent).error().cause ==
          Cause::CannotRead);
    CHECK(ImportService(f.file.shop(), allImporters()).preview(options).error().cause == Cause::CannotRead);
}

TEST_CASE("every beginning of a picture is no picture", "[files]")
{
    for (const QByteArray &whole : {test::png(3), test::jpeg()}) {
        REQUIRE(pictureKindOf(whole));
        for (qsizetype length = 0; length < whole.size() - 12; ++length)
            CHECK_FALSE(pictureKindOf(whole.first(length)));
    }
    CHECK_FALSE(pictureKindOf(QByteArray(64, '\xFF')));
    CHECK_FALSE(pictureKindOf("\xFF\xD8\xFF\xE0\xFF\xFF garbage behind"));
}

TEST_CASE("the paper of a consent is kept with the word, for all who gave it", "[files][consent]")
{
    Filed f;
    const QList<Consent> yes{{Channel::Email, ConsentState::Given, Day(2026, 3, 1), u"Yes"_s, u"form"_s},
                             {Channel::Post, ConsentState::Given, Day(2026, 3, 1), u"Yes"_s, u"form"_s}};
    CHECK(f.consents.record({f.maria, f.nikos}, yes, LooseFile{u"form.pdf"_s, paper})->people == 2);
    CHECK(f.contents() == 1);
    const QList<Consent> now = *f.consents.now(f.maria);
    REQUIRE(now.size() == 2);
    CHECK(now.first().proofName == u"form.pdf");
    CHECK(*f.files.content(now.first().proof) == paper);
    // The same word without the paper is another entry; with it there is nothing new to say.
    CHECK(f.consents.record({f.maria}, yes, LooseFile{u"form.pdf"_s, paper})->people == 0);
    CHECK(f.consents.record({f.maria}, {yes.first()})->people == 1);
    CHECK(f.consents.history(f.maria)->size() == 3);
    CHECK_FALSE(f.consents.now(f.maria)->first().proof.isValid());
    // Nobody, no paper.
    CHECK(f.consents.record({}, yes, LooseFile{u"other.pdf"_s, "other"})->people == 0);
    CHECK(f.contents() == 1);

    // One of them is erased: the paper stays for the other. Then nobody has it any more.
    REQUIRE(f.privacy.erase(f.maria));
    CHECK(f.contents() == 1);
    REQUIRE(f.privacy.erase(f.nikos));
    CHECK(f.contents() == 0);
    CHECK(f.file->check()->isEmpty());
}

TEST_CASE("an erased person takes their files along, those that are gone too", "[files][privacy]")
{
    Filed f;
    const QByteArray secret("only about Maria"), shared("about both");
    REQUIRE(f.files.setPhoto(f.maria, {u"old.png"_s, test::png(1)}));
    REQUIRE(f.files.setPhoto(f.maria, {u"new.png"_s, test::png(2)}));
    REQUIRE(f.files.remove(f.attached(f.maria, u"passport.pdf"_s, secret).id));
    f.attached(f.maria, u"both.txt"_s, shared);
    f.attached(f.nikos, u"both too.txt"_s, shared);
    const RecordFile gone = f.attached(f.nikos, u"nikos.txt"_s, "of Nikos");
    REQUIRE(f.files.remove(gone.id));
    CHECK(f.contents() == 5);
    const PersonalData known = *f.privacy.collect(f.maria);
    CHECK(known.photo == test::png(2));
    const QJsonArray told = jsonOf(known, f.file->settings()).value("files"_L1).toArray();
    REQUIRE(told.size() == 2);
    CHECK(QByteArray::fromBase64(told[0].toObject().value("base64"_L1).toString().toLatin1()) == known.photo);
    CHECK(told[1].toObject().value("name"_L1).toString() == u"both.txt");
    CHECK(told[1].toObject().value("size"_L1).toInteger() == shared.size());
    CHECK_FALSE(told[1].toObject().contains("base64"_L1));

    REQUIRE(f.privacy.erase(f.maria));
    // What Nikos has, and what an undo would bring back to him.
    CHECK(f.contents() == 2);
    CHECK(*f.files.content(f.files.of(f.nikos)->first().content) == shared);
    REQUIRE(f.file->undo());
    CHECK(f.files.of(f.nikos)->size() == 2);
    CHECK(*f.files.content(gone.content) == "of Nikos");
    CHECK(f.file->check()->isEmpty());
}

TEST_CASE("a merge loses no photo and no file, and is taken back to the last row", "[files][merge]")
{
    Filed f;
    REQUIRE(f.files.setPhoto(f.nikos, {u"nikos.png"_s, test::png(2)}));
    f.attached(f.nikos, u"paper.pdf"_s, paper);
    SECTION("both have a photo")
    {
        REQUIRE(f.files.setPhoto(f.maria, {u"maria.png"_s, test::png(1)}));
        f.attached(f.maria, u"own.txt"_s, "own");
        const QStringList before = f.dump();
        const auto merged = f.merges.merge(f.maria, f.nikos);
        REQUIRE(merged);
        const QList<RecordFile> files = *f.files.of(f.maria);
        REQUIRE(files.size() == 4);
        CHECK(files.first().name == u"maria.png");
        CHECK(files.first().role == FileRole::Photo);
        for (const RecordFile &file : files.sliced(1))
            CHECK(file.role == FileRole::File);
        REQUIRE(f.merges.unmerge(merged->id));
        CHECK(f.dump() == before);
    }
    SECTION("one alone has a photo")
    {
        const QStringList before = f.dump();
        const auto merged = f.merges.merge(f.maria, f.nikos);
        REQUIRE(merged);
        CHECK(f.files.of(f.maria)->first().role == FileRole::Photo);
        CHECK(f.files.of(f.maria)->size() == 2);
        REQUIRE(f.merges.unmerge(merged->id));
        CHECK(f.dump() == before);
    }
    SECTION("both have the same photo")
    {
        REQUIRE(f.files.setPhoto(f.maria, {u"nikos.png"_s, test::png(2)}));
        const auto merged = f.merges.merge(f.maria, f.nikos);
        REQUIRE(merged);
        CHECK(f.files.of(f.maria)->size() == 2);
        REQUIRE(f.file->undo());
        CHECK(f.files.of(f.nikos)->size() == 2);
    }
    CHECK(f.file->check()->isEmpty());
}

TEST_CASE("a content that was touched, or is not there, is found by the check", "[files]")
{
    Filed f;
    f.attached(f.maria, u"paper.pdf"_s, paper);
    CHECK(f.file->check()->isEmpty());
    const auto run = [&](const char *sql) {
        sqlite3 *raw = nullptr;
        REQUIRE(sqlite3_open(f.file.path().toUtf8().constData(), &raw) == SQLITE_OK);
        CHECK(sqlite3_exec(raw, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
        sqlite3_close(raw);
    };
    run("UPDATE stored_file SET content = x'00'");
    CHECK(f.file->check()->filter(u"stored_file 1"_s).size() == 1);
    run("PRAGMA foreign_keys = OFF; DELETE FROM stored_file");
    CHECK(f.file->check()->filter(u"customer_file 1 -> stored_file"_s).size() == 1);
}

TEST_CASE("a copy of the shop has the files", "[files]")
{
    Filed f;
    const RecordFile kept = f.attached(f.maria, u"paper.pdf"_s, paper);
    const QString copy = f.file.inFolder(u"Copy.tefter"_s);
    Progress silent;
    REQUIRE(f.file->copyTo(copy, silent));
    Connection connection(copy, Connection::Mode::ReadOnly);
    CHECK(StoredFiles(connection).content(kept.content) == paper);
}
