// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SingleInstance.h"
#include "app/cli/Verbs.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

Result<void> runCheck(const Call &call)
{
    auto open = call.openShop();
    if (!open)
        return failure(open.error());
    const auto findings = open->shop().check();
    if (!findings)
        return failure(findings.error());
    if (call.wantsJson())
        call.print(QJsonObject{{u"findings"_s, QJsonArray::fromStringList(*findings)}});
    if (findings->isEmpty()) {
        if (!call.wantsJson())
            call.print(u"The file is sound: its structure, its references and its kept figures agree."_s);
        return {};
    }
    for (const QString &finding : *findings)
        call.say(finding);
    return failure(Cause::FileDamaged, {call.arguments().first()});
}

void printFile(const Call &call, const QString &path)
{
    if (call.wantsJson())
        call.print(QJsonObject{{u"file"_s, path}});
    else
        call.print(QDir::toNativeSeparators(path));
}

Result<void> runBackup(const Call &call)
{
    auto open = call.openShop();
    if (!open)
        return failure(open.error());
    const QString folder = call.value("to");
    if (!folder.isEmpty() && !QFileInfo(folder).isDir())
        return failure(Cause::FolderMissing, {folder});
    const auto copy = open->shop().backUp(folder);
    if (!copy)
        return failure(copy.error());
    printFile(call, *copy);
    return {};
}

Result<void> runRestore(const Call &call)
{
    if (QFileInfo(call.arguments().at(0)) == QFileInfo(call.arguments().at(1)))
        return failure(Cause::WrongUse, {u"BACKUP and FILE are the same file."_s});
    // A window would go on writing to the file that is put aside.
    SingleInstance window(call.arguments().at(1));
    if (!window.hold())
        return failure(Cause::FileLocked, {call.arguments().at(1)});
    const auto done = restoreBackup(call.arguments().at(0), call.arguments().at(1));
    if (!done)
        return done;
    printFile(call, QFileInfo(call.arguments().at(1)).absoluteFilePath());
    return {};
}

} // namespace

Verb checkVerb()
{
    Verb verb;
    verb.name = u"check"_s;
    verb.arguments = u"FILE"_s;
    verb.summary = u"Checks the file: its structure, its references, its kept figures against the lines."_s;
    verb.options = {{u"json"_s, u"The findings for a machine."_s}};
    verb.run = runCheck;
    return verb;
}

Verb backupVerb()
{
    Verb verb;
    verb.name = u"backup"_s;
    verb.arguments = u"FILE [--to FOLDER]"_s;
    verb.summary = u"Makes a whole, checked copy, also while the window has the file open."_s;
    verb.options = {{u"to"_s, u"Where the copy goes; otherwise beside the file."_s, u"FOLDER"_s},
                    {u"json"_s, u"The result for a machine."_s}};
    verb.run = runBackup;
    return verb;
}

Verb restoreVerb()
{
    Verb verb;
    verb.name = u"restore"_s;
    verb.arguments = u"BACKUP FILE"_s;
    verb.summary = u"Puts a checked copy in the place of FILE; what was there is kept beside it."_s;
    verb.least = verb.most = 2;
    verb.options = {{u"json"_s, u"The result for a machine."_s}};
    verb.run = runRestore;
    return verb;
}

} // namespace tefter
