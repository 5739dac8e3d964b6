// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ErrorSentences.h"

#include "core/base/Formats.h"
#include "core/exchange/TableFault.h"
#include "core/shop/FileFault.h"
#include "core/suppliers/PurchaseFault.h"
#include "ui/common/Isolate.h"

#include <QCoreApplication>
#include <QLocale>

namespace tefter {

namespace {

/// Gives the sentences their context in the catalogues.
struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(Error)

public:
    static QString sentence(const Error &error);
    static QString whatToDo(const Error &error);
    static QString faultSentence(TableFault fault, const Error &error);
    static QString faultToMend(TableFault fault);
    static QString faultSentence(FileFault fault, const Error &error);
    static QString faultToMend(FileFault fault);
    static QString faultSentence(PurchaseFault fault, const Error &error);
    static QString badValue(const Error &error);
};

/// In the words of a person where the field is one that they see.
QString ErrorText::badValue(const Error &error)
{
    const QString field = error.args.value(0);
    const QString value = isolatedCode(error.args.value(1));
    const Formats formats(languageFromCode(QLocale().name()).value_or(Language::English));
    if (field == u"day" || field == u"date") {
        const Day day = Day::fromIso(error.args.value(1));
        return day.isValid() ? tr("The day %1 is not possible here.").arg(formats.day(day))
                             : tr("This day is not possible here.");
    }
    if (field == u"quantity")
        return tr("The quantity %1 is not possible here.")
            .arg(formats.decimal(parseDecimal(error.args.value(1), 3).value_or(0), 3));
    if (field == u"price" || field == u"cost")
        return tr("This price is not possible here.");
    return tr("“%2” does not fit the field “%1”.").arg(isolatedCode(field), value);
}

QString ErrorText::faultSentence(PurchaseFault fault, const Error &error)
{
    const QString about = isolatedCode(error.args.value(1));
    switch (fault) {
    case PurchaseFault::NoLines:
        return tr("There are no goods on it yet.");
    case PurchaseFault::OrderIsOver:
        return tr("This order was sent, closed or cancelled in the meantime.");
    case PurchaseFault::NotSent:
        return tr("This order was not sent yet.");
    case PurchaseFault::GoodsHaveCome:
        return tr("Some of these goods have come already: %1.").arg(about);
    case PurchaseFault::OtherSupplier:
        //: %1 is the number of an order
        return tr("The order %1 went to another supplier.").arg(about);
    case PurchaseFault::BadQuantity:
        //: %1 is a product
        return tr("The quantity of %1 is not possible.").arg(about);
    }
    return {};
}

QString ErrorText::faultSentence(FileFault fault, const Error &error)
{
    const auto arg = [&error](int i) { return isolatedCode(error.args.value(i)); };
    const auto number = [&error](int i) { return QLocale().toString(error.args.value(i).toInt()); };
    switch (fault) {
    case FileFault::Folder:
        return tr("“%1” is a folder, not a file.").arg(arg(0));
    case FileFault::Empty:
        return tr("The file “%1” is empty.").arg(arg(0));
    case FileFault::TooBig:
        //: %2 and %3 are numbers of megabytes
        return tr("The file “%1” has %2 MB. This shop keeps files of up to %3 MB.")
            .arg(arg(0), number(2), number(3));
    case FileFault::CutOff:
        return tr("The picture “%1” is damaged: the end of it is missing.").arg(arg(0));
    case FileFault::NoPicture:
        return tr("“%1” is no picture, or it is damaged.").arg(arg(0));
    case FileFault::TooLarge:
        //: %2 is a number of megapixels
        return tr("The picture “%1” is too large: at most %2 megapixels can be read.").arg(arg(0), number(2));
    }
    return {};
}

QString ErrorText::faultToMend(FileFault fault)
{
    switch (fault) {
    case FileFault::Folder:
        return tr("Choose the files in it.");
    case FileFault::Empty:
        return tr("Choose another file.");
    case FileFault::TooBig:
        return tr("Make it smaller, or raise the limit under Settings, Files.");
    case FileFault::CutOff:
        return tr("Copy it again from where it came.");
    case FileFault::NoPicture:
        return tr("Choose a JPEG or PNG picture. Whatever else belongs to this person goes among the files.");
    case FileFault::TooLarge:
        return tr("Make it smaller in another program, then choose it again.");
    }
    return {};
}

QString ErrorText::faultSentence(TableFault fault, const Error &error)
{
    const auto arg = [&error](int i) { return isolatedCode(error.args.value(i)); };
    switch (fault) {
    case TableFault::OldKind:
        return tr("The file “%1” is a spreadsheet of a kind that is not read here.").arg(arg(0));
    case TableFault::Encrypted:
        return tr("The file “%1” is locked with a password.").arg(arg(0));
    case TableFault::Damaged:
        return tr("The file “%1” is no whole spreadsheet: something in it cannot be read.").arg(arg(0));
    case TableFault::TooBig:
        //: %2 is a number of megabytes
        return tr("The file “%1” holds more than %2 MB when it is unpacked.").arg(arg(0), arg(2));
    case TableFault::SheetMissing:
        //: A sheet of a spreadsheet; %3 is a list of names
        return tr("The file “%1” has no sheet “%2”. It has: %3.").arg(arg(0), arg(2), arg(3));
    case TableFault::SheetEmpty:
        //: %1 is a sheet of a spreadsheet; %2 is a file, %3 a list of names
        return tr("The sheet “%1” of the file “%2” is empty. The file has: %3.").arg(arg(2), arg(0), arg(3));
    case TableFault::NoCards:
        return tr("The file “%1” has no contact cards in it.").arg(arg(0));
    }
    return {};
}

QString ErrorText::faultToMend(TableFault fault)
{
    switch (fault) {
    case TableFault::OldKind:
        return tr("Open it in the program that made it and save it as XLSX or CSV.");
    case TableFault::Encrypted:
        return tr("Open it in its own program with the password, and save it without one.");
    case TableFault::Damaged:
        return tr("Open it in its own program and save it again, as XLSX or as CSV.");
    case TableFault::TooBig:
        return tr("No list of a shop is so big. If this is one, save it in parts, as CSV.");
    case TableFault::SheetMissing:
    case TableFault::SheetEmpty:
        return tr("Name one of these sheets, or none: the first one is then read.");
    case TableFault::NoCards:
        return tr("Leave the format open: what the file is will be seen by itself.");
    }
    return {};
}

QString ErrorText::sentence(const Error &error)
{
    if (const auto fault = tableFaultOf(error))
        return faultSentence(*fault, error);
    if (const auto fault = fileFaultOf(error))
        return faultSentence(*fault, error);
    if (const auto fault = purchaseFaultOf(error))
        return faultSentence(*fault, error);
    const auto arg = [&error](int i) { return isolatedCode(error.args.value(i)); };
    const auto quantity = [&error](int i) {
        return Formats(languageFromCode(QLocale().name()).value_or(Language::English))
            .decimal(parseDecimal(error.args.value(i), 3).value_or(0), 3);
    };
    switch (error.cause) {
    case Cause::FileMissing:
        return tr("There is no file “%1”.").arg(arg(0));
    case Cause::FolderMissing:
        return tr("There is no folder “%1”.").arg(arg(0));
    case Cause::FileExists:
        return tr("A file “%1” is already there.").arg(arg(0));
    case Cause::NotAShopFile:
        return tr("“%1” is not a Tefter shop.").arg(arg(0));
    case Cause::FileDamaged:
        return tr("The file “%1” is damaged.").arg(arg(0));
    case Cause::FileTooNew:
        return tr("“%1” was made by a newer Tefter (file version %2, this program knows %3).")
            .arg(arg(0), arg(1), arg(2));
    case Cause::FileReadOnly:
        return tr("“%1” can be read but not changed.").arg(arg(0));
    case Cause::FileLocked:
        return tr("Another program holds “%1”.").arg(arg(0));
    case Cause::DiskFull:
        return tr("The disk is full; “%1” could not be written.").arg(arg(0));
    case Cause::CannotRead:
        return arg(1).isEmpty() ? tr("“%1” could not be read.").arg(arg(0))
                                : tr("“%1” could not be read: %2").arg(arg(0), arg(1));
    case Cause::CannotWrite:
        return arg(1).isEmpty() ? tr("“%1” could not be written.").arg(arg(0))
                                : tr("“%1” could not be written: %2").arg(arg(0), arg(1));
    case Cause::BackupFailed:
        return tr("The backup “%1” is not sound.").arg(arg(0));
    case Cause::NotFound:
        return tr("“%1” was not found.").arg(arg(1).isEmpty() ? arg(0) : arg(1));
    case Cause::NothingToIdentify:
        return tr("A customer needs a name, a phone, an e-mail address or a code.");
    case Cause::CodeTaken:
        return tr("The code “%1” already belongs to %2.").arg(arg(0), arg(1));
    case Cause::NameTaken:
        return tr("The name “%1” is already taken.").arg(arg(0));
    case Cause::NameMissing:
        return tr("A name is needed.");
    case Cause::StillReferred:
        //: %1 is the name of a category
        return arg(1) == QStringLiteral("product") ? tr("“%1” still holds products.").arg(arg(0))
                                                   : tr("Something else in the shop still refers to it.");
    case Cause::OwnerStays:
        return tr("%1 is the owner, and a shop has an owner as long as there is a shop.").arg(arg(0));
    case Cause::ChangedSince:
        return tr("“%1” was changed since then.").arg(arg(0));
    case Cause::NothingToUndo:
        if (arg(0).isEmpty())
            return tr("There is nothing to undo.");
        //: %1 is the name of a file
        return tr("The import of “%1” was already taken back.").arg(arg(0));
    case Cause::NothingToRedo:
        return tr("There is nothing to do again.");
    case Cause::BadValue:
        return badValue(error);
    case Cause::NotInStock:
        if (arg(2).isEmpty())
            //: %1 is a product, %2 a quantity
            return tr("There is not enough of “%1”: only %2.").arg(arg(0), quantity(1));
        //: %1 is a product, %2 a quantity, %3 a place where goods lie
        return tr("There is not enough of “%1”: only %2 in “%3”.").arg(arg(0), quantity(1), arg(2));
    case Cause::SoldWhole:
        //: %1 is a product, %2 a quantity
        return tr("“%1” is only sold whole: %2 is not possible.").arg(arg(0), quantity(1));
    case Cause::StockNotKept:
        return tr("This shop keeps no stock yet.");
    case Cause::SyntaxError:
        return tr("The condition cannot be understood near “%1” (character %2): expected %3.")
            .arg(arg(0), arg(1), arg(2));
    case Cause::UnknownCriterion:
        return tr("This program does not know the condition “%1”.").arg(arg(0));
    case Cause::UnknownOperator:
        return tr("The condition “%1” does not know “%2”.").arg(arg(0), arg(1));
    case Cause::UnknownReport:
        return tr("This program does not know the report “%1”.").arg(arg(0));
    case Cause::UnknownName:
        return tr("There is nothing called “%1”.").arg(arg(1).isEmpty() ? arg(0) : arg(1));
    case Cause::SegmentCycle:
        return tr("The segment “%1” would contain itself.").arg(arg(0));
    case Cause::CsvEmpty:
        return tr("The file “%1” is empty.").arg(arg(0));
    case Cause::CsvHeaderOnly:
        return tr("The file “%1” has headings but no rows.").arg(arg(0));
    case Cause::CsvNul:
        return tr("The file “%1” is not a text: line %2 has characters no text has.").arg(arg(0), arg(1));
    case Cause::CsvOpenQuote:
        return tr("In the file “%1” a quotation mark opens in line %2 and never closes.").arg(arg(0), arg(1));
    case Cause::CsvLineTooLong:
        return tr("Line %2 of the file “%1” is longer than %3 bytes.").arg(arg(0), arg(1), arg(2));
    case Cause::CsvWrongKind:
        return tr("The file “%1” does not have what is needed: %2.").arg(arg(0), arg(1));
    case Cause::CsvUnknownEncoding:
        return tr("The encoding “%1” is not known.").arg(arg(0));
    case Cause::ColumnMissing:
        return tr("There is no column “%1”.").arg(arg(0));
    case Cause::SameFileAgain:
        return tr("The file “%1” was already imported (%2).").arg(arg(0), arg(1));
    case Cause::NothingToExport:
        return tr("Nobody is left to export: everyone was left out (%1).").arg(arg(0));
    case Cause::Cancelled:
        return tr("Stopped. Nothing was changed.");
    case Cause::WrongUse:
        return arg(0).isEmpty() ? tr("That is not possible.") : tr("That is not possible: %1").arg(arg(0));
    case Cause::Internal:
        return tr("Something went wrong inside the program.");
    }
    return {};
}

QString ErrorText::whatToDo(const Error &error)
{
    if (const auto fault = tableFaultOf(error))
        return faultToMend(*fault);
    if (const auto fault = fileFaultOf(error))
        return faultToMend(*fault);
    switch (error.cause) {
    case Cause::FileMissing:
        return tr("Perhaps it was moved or renamed, or its stick is not plugged in. Choose it again.");
    case Cause::FolderMissing:
        return tr("Choose another folder, or make this one first.");
    case Cause::FileExists:
        return tr("Choose another name.");
    case Cause::NotAShopFile:
        return tr(
            "Choose a file that ends in .tefter. To bring in a list from another program, open your shop "
            "and use Import.");
    case Cause::FileDamaged:
        return tr("Nothing was changed. Restore the last backup; keep the damaged file until all is well.");
    case Cause::FileTooNew:
        return tr("Install the newer Tefter on this computer. The file was left as it is.");
    case Cause::FileReadOnly:
        return tr("Copy it to a folder of your own, or ask for the right to change it.");
    case Cause::FileLocked:
        return tr("Close the other program, or wait a moment, and try again.");
    case Cause::DiskFull:
        return tr("Make room on the disk and try again. What was saved before is safe.");
    case Cause::CannotRead:
    case Cause::CannotWrite:
        return tr("Check the folder and its rights, then try again.");
    case Cause::BackupFailed:
        return tr("Make another backup, on another disk if you can.");
    case Cause::NotFound:
    case Cause::UnknownName:
        return tr("Perhaps it was deleted or renamed: look in the list, or in the bin.");
    case Cause::NothingToIdentify:
        return tr("Fill in at least one of them.");
    case Cause::CodeTaken:
        return tr("Give another code, or leave it empty.");
    case Cause::NameTaken:
    case Cause::NameMissing:
        return tr("Give another name.");
    case Cause::StillReferred:
        return tr("Change or delete those first.");
    case Cause::OwnerStays:
        return tr("If somebody else owns the shop now, give the owner their name.");
    case Cause::ChangedSince:
        return tr("Look at it and decide by hand; nothing was taken back.");
    case Cause::BadValue:
    case Cause::SoldWhole:
        return tr("Correct the value and try again.");
    case Cause::NotInStock:
        return tr("Enter first what came in, or count it. What happens below zero is set under Settings.");
    case Cause::StockNotKept:
        return tr("Switch it on first, on the page “Stock”.");
    case Cause::SyntaxError:
        return tr("Correct the condition; the help lists every condition with an example.");
    case Cause::UnknownCriterion:
    case Cause::UnknownOperator:
        return tr("It was perhaps made by a newer Tefter. Until it is removed, the segment is not used.");
    case Cause::UnknownReport:
        return tr("Choose one of the reports in the list.");
    case Cause::SegmentCycle:
        return tr("Take the segment out of its own conditions.");
    case Cause::CsvEmpty:
    case Cause::CsvHeaderOnly:
        return tr("Export it again from the other program, and check that it has rows.");
    case Cause::CsvNul:
        return tr("Perhaps it is a spreadsheet: open it there and save it as CSV.");
    case Cause::CsvOpenQuote:
        return tr("Correct that line, or export the file again.");
    case Cause::CsvLineTooLong:
        return tr("Perhaps it is not a list at all, or its lines run together. Export it again as CSV.");
    case Cause::CsvWrongKind:
        return tr(
            "Choose what the file holds (sales, customers, products, suppliers …) and match its columns.");
    case Cause::CsvUnknownEncoding:
        return tr("Choose one of the encodings in the list.");
    case Cause::ColumnMissing:
        return tr("Look at the headings of the file and match the columns again.");
    case Cause::SameFileAgain:
        return tr("Import it again only if that is what you want: its sales would count twice.");
    case Cause::NothingToExport:
        return tr("Look who has consented and has an address, or choose another channel.");
    case Cause::Internal:
        return tr("Your data are safe. Start the program again; if it comes back, tell the developers.");
    case Cause::NothingToUndo:
    case Cause::NothingToRedo:
    case Cause::Cancelled:
    case Cause::WrongUse:
        return {};
    }
    return {};
}

} // namespace

QString sentence(const Error &error)
{
    return ErrorText::sentence(error);
}

QString whatToDo(const Error &error)
{
    return ErrorText::whatToDo(error);
}

} // namespace tefter
