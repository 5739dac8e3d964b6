// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/NoteService.h"

#include "core/customers/CustomerService.h"
#include "core/customers/NoteTimeline.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

using namespace tefter;
using namespace Qt::StringLiterals;

TEST_CASE("a note is written, changed, removed, and all of it undone", "[customers][notes]")
{
    test::ShopFile file;
    Customer maria;
    maria.name = u"Μαρία"_s;
    const CustomerId id = CustomerService(file.shop()).create(maria).value();
    const NoteService notes(file.shop());
    const NoteId note = notes.add(id, u"  Asked for\nmountain tea "_s).value();
    CHECK(notes.find(note)->text == u"Asked for\nmountain tea");
    CHECK(notes.find(note)->at == file->clock().now());
    CHECK(file->nextUndo()->label.key == u"%1: note written");
    CHECK(file->nextUndo()->label.args == QStringList{u"Μαρία"_s});
    REQUIRE(notes.change(note, u"Asked for sage"_s));
    const NoteId second = notes.add(id, u"Called back"_s).value();
    const auto all = notes.of(id);
    REQUIRE(all->size() == 2);
    CHECK(all->first().id == second);
    const auto told = NoteTimeline().entries(file.shop(), id, 1);
    REQUIRE(told->size() == 1);
    CHECK(told->first().note == second);
    CHECK(told->first().details.first() == u"Called back");
    REQUIRE(notes.remove(second));
    CHECK(notes.of(id)->size() == 1);
    REQUIRE(file->undo());
    REQUIRE(file->undo());
    REQUIRE(file->undo());
    CHECK(notes.find(note)->text == u"Asked for\nmountain tea");
}

TEST_CASE("a note that says nothing, or of nobody, is refused", "[customers][notes]")
{
    test::ShopFile file;
    const NoteService notes(file.shop());
    CHECK(notes.add(CustomerId{1}, u" \n "_s).error().cause == Cause::BadValue);
    CHECK(notes.add(CustomerId{99}, u"Hello"_s).error().cause == Cause::NotFound);
    CHECK(notes.change(NoteId{99}, u"Hello"_s).error().cause == Cause::NotFound);
    CHECK(notes.remove(NoteId{99}).error().cause == Cause::NotFound);
}
