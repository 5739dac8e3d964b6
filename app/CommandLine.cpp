// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"

#include "app/cli/Verb.h"
#include "core/exchange/csv/Encoding.h"
#include "ui/common/ErrorSentences.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int succeeded = 0;
constexpr int failed = 1;
constexpr int wrongUse = 2;

const Verb *findVerb(QStringView name)
{
    const auto &verbs = allVerbs();
    const auto found =
        std::find_if(verbs.begin(), verbs.end(), [&](const Verb &verb) { return verb.name == name; });
    return found == verbs.end() ? nullptr : &*found;
}

void write(std::FILE *stream, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    std::fwrite(utf8.constData(), 1, static_cast<size_t>(utf8.size()), stream);
}

void printHelp()
{
    QString text = u"Tefter " TEFTER_VERSION
                   ": the customers, products, sales and segments of a small shop, in one file.\n\n"
                   "Usage:\n  tefter [FILE]                 opens the window, with the shop FILE in it\n"_s;
    for (const Verb &verb : allVerbs())
        text +=
            u"  tefter %1\n        %2\n"_s.arg((verb.name + u' ' + verb.arguments).trimmed(), verb.summary);
    text += u"\nEvery verb knows --help, and --on YYYY-MM-DD: the day that counts as today.\n"
            "Results go to standard output, messages to standard error. The exit status is 0, 1 (did not "
            "succeed)\n"
            "or 2 (wrong use).\n"_s;
    write(stdout, text);
}

QString helpOf(const Verb &verb, const QCommandLineParser &parser)
{
    QString text = u"Usage: tefter %1 %2 [options]\n%3\n"_s.arg(verb.name, verb.arguments, verb.summary);
    const QString options = parser.helpText();
    const qsizetype start = options.indexOf("Options:"_L1);
    text += start < 0 ? QString() : u'\n' + options.sliced(start);
    if (!verb.more.isEmpty())
        text += u'\n' + verb.more + u'\n';
    return text;
}

/// What to do, where the command line has other ways than the window.
QString advice(const Error &error)
{
    switch (error.cause) {
    case Cause::SameFileAgain:
        return u"Give --again if that is what you want: its sales would count twice."_s;
    case Cause::CsvUnknownEncoding:
        return u"Known are: %1."_s.arg(offeredEncodings().join(u", "_s));
    case Cause::CsvWrongKind:
        return u"Say with --as what the file holds (sales, customers or products), or name the columns."_s;
    case Cause::FileDamaged:
        return u"Nothing was changed. Restore the last backup: tefter restore BACKUP FILE. Keep the damaged "
               "file until all is well."_s;
    case Cause::SyntaxError:
    case Cause::UnknownCriterion:
    case Cause::UnknownOperator:
        return u"Every condition stands with an example in: tefter segment --help"_s;
    case Cause::UnknownReport:
        return u"Reports are: sales-history, best-customers, best-products."_s;
    default:
        return whatToDo(error);
    }
}

int fail(const Error &error)
{
    QString text = sentence(error);
    if (const QString mend = advice(error); !mend.isEmpty())
        text += u'\n' + mend;
    write(stderr, u"tefter: "_s + text + u'\n');
    return error.cause == Cause::WrongUse ? wrongUse : failed;
}

int runVerb(const Verb &verb, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(verb.options);
    parser.addOption({u"on"_s, u"The day that counts as today."_s, u"YYYY-MM-DD"_s});
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Shows this help."_s);
    parser.addOption(help);
    if (!parser.parse(arguments)) {
        write(stderr, u"tefter: %1\nTry: tefter %2 --help\n"_s.arg(parser.errorText(), verb.name));
        return wrongUse;
    }
    if (parser.isSet(help)) {
        write(stdout, helpOf(verb, parser));
        return succeeded;
    }
    const QStringList given = parser.positionalArguments();
    if (given.size() < verb.least || given.size() > verb.most) {
        write(stderr,
              u"tefter: usage: tefter %1 %2\nTry: tefter %1 --help\n"_s.arg(verb.name, verb.arguments));
        return wrongUse;
    }
    const auto done = verb.run(Call(parser, given));
    return done ? succeeded : fail(done.error());
}

} // namespace

bool asksForCommandLine(int argc, char **argv)
{
    if (argc < 2)
        return false;
    const QString first = QString::fromLocal8Bit(argv[1]);
    if (first.startsWith(u'-'))
        return !first.startsWith("-platform"_L1) && !first.startsWith("-style"_L1);
    // A plain word that names no file is a verb that was mistyped, not a shop to open.
    const bool isWord =
        std::all_of(first.cbegin(), first.cend(), [](QChar c) { return c.isLetter() || c == u'-'; });
    return findVerb(first) || (isWord && !QFileInfo::exists(first));
}

int runCommandLine(int argc, char **argv)
{
    const Verb *verb = argc > 1 ? findVerb(QString::fromLocal8Bit(argv[1])) : nullptr;
    std::unique_ptr<QCoreApplication> application;
    if (verb && verb->paints) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(u"Tefter"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TEFTER_VERSION));
    const QStringList arguments = QCoreApplication::arguments();
    const QString first = arguments.value(1);
    if (first == u"--help" || first == u"-h") {
        printHelp();
        return succeeded;
    }
    if (first == u"--version") {
        write(stdout, u"tefter " TEFTER_VERSION "\n"_s);
        return succeeded;
    }
    if (!verb) {
        write(stderr, u"tefter: there is no verb \"%1\".\nTry: tefter --help\n"_s.arg(first));
        return wrongUse;
    }
    return runVerb(*verb, arguments.sliced(1));
}

} // namespace tefter
