// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"

#include "app/cli/Verb.h"
#include "core/exchange/csv/Encoding.h"
#include "ui/common/ErrorSentences.h"
#include "ui/common/Translators.h"

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
                   "Usage:\n  tefter [FILE]\n        Opens the window, with the shop FILE in it.\n"_s;
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
    if (verb.more)
        text += u'\n' + verb.more() + u'\n';
    return text;
}

const QString conditionsAreIn = u"Every condition stands with an example in: tefter segment --help"_s;

/// What to do, where the command line has other ways than the window.
QString advice(const Error &error)
{
    switch (error.cause) {
    case Cause::SameFileAgain:
        return u"Give --again if that is what you want; what is already there is skipped, unless --on-match "
               "says otherwise."_s;
    case Cause::CsvUnknownEncoding:
        return u"Known are: %1."_s.arg(offeredEncodings().join(u", "_s));
    case Cause::CsvWrongKind:
        return u"Say with --as what the file holds (sales, customers, products, stock, suppliers or purchases), or name the columns."_s;
    case Cause::FileDamaged:
        return u"Nothing was changed. Restore the last backup: tefter restore BACKUP FILE. Keep the damaged "
               "file until all is well."_s;
    case Cause::NotFound:
        return error.args.value(0) == u"import"
                   ? u"An import has the number that it was given when it was made."_s
                   : whatToDo(error);
    case Cause::WrongUse:
        return u"Try: tefter --help"_s;
    case Cause::UnknownOperator:
    case Cause::BadValue:
        // Both name an example where it is a condition that they are about.
        return error.args.size() > 2 ? u"For example: %1\n%2"_s.arg(error.args.at(2), conditionsAreIn)
                                     : whatToDo(error);
    case Cause::SyntaxError:
    case Cause::UnknownCriterion:
        return conditionsAreIn;
    default:
        return whatToDo(error);
    }
}

/// Says how the verb was used wrongly.
int refuse(const Verb &verb, const QString &fault)
{
    write(stderr, u"tefter: %1\nTry: tefter %2 --help\n"_s.arg(fault, verb.name));
    return wrongUse;
}

/// What is wrong with the options as words; the verbs that know an option which this one does not know.
QString optionFault(const Verb &verb, const QCommandLineParser &parser)
{
    if (parser.unknownOptionNames().isEmpty())
        return parser.errorText();
    const QString unknown = parser.unknownOptionNames().first();
    QStringList others;
    for (const Verb &other : allVerbs()) {
        if (std::any_of(other.options.cbegin(), other.options.cend(),
                        [&](const Option &option) { return option.name() == unknown; }))
            others << other.name;
    }
    return others.isEmpty() ? u"%1 knows no option \"%2\"."_s.arg(verb.name, unknown)
                            : u"%1 knows no option \"%2\"; it belongs to %3."_s.arg(verb.name, unknown,
                                                                                    others.join(u", "_s));
}

int runVerb(const Verb &verb, const QStringList &arguments)
{
    QCommandLineParser parser;
    const QList<Option> options = verb.options + QList<Option>{dayOption()};
    for (const Option &option : options)
        parser.addOption(option.forParser());
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Shows this help."_s);
    parser.addOption(help);
    const bool understood = parser.parse(arguments);
    if (parser.isSet(help)) {
        write(stdout, helpOf(verb, parser));
        return succeeded;
    }
    if (!understood)
        return refuse(verb, optionFault(verb, parser));
    const QStringList given = parser.positionalArguments();
    const bool hasEmpty =
        std::any_of(given.cbegin(), given.cend(), [](const QString &one) { return one.trimmed().isEmpty(); });
    if (given.size() < verb.least || given.size() > verb.most || hasEmpty)
        return refuse(verb, u"usage: tefter %1 %2"_s.arg(verb.name, verb.arguments));
    for (const Option &option : options) {
        if (const auto fault = option.fault(parser))
            return refuse(verb, *fault);
    }
    const auto done = verb.run(Call(parser, given));
    if (!done && done.error().cause == Cause::WrongUse)
        return refuse(verb, done.error().args.join(u' '));
    return done ? succeeded : tellFailure(done.error());
}

} // namespace

bool asksForCommandLine(int argc, char **argv)
{
    if (argc < 2)
        return false;
    for (int i = 1; i < argc; ++i) {
        for (const char *asked : {"--help", "-h", "--version"}) {
            if (qstrcmp(argv[i], asked) == 0)
                return true;
        }
    }
    const QString first = QString::fromLocal8Bit(argv[1]);
    if (first.startsWith(u'-'))
        return false;
    // A plain word that names no file is a verb that was mistyped, not a shop to open. No verb is anything
    // but a plain word, so that a shop is opened without looking at them.
    const bool isWord =
        std::all_of(first.cbegin(), first.cend(), [](QChar c) { return c.isLetter() || c == u'-'; });
    return isWord && (findVerb(first) || !QFileInfo::exists(first));
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
    Translators words; // the plurals of English
    words.install(Language::English);
    const QStringList arguments = QCoreApplication::arguments();
    const QString first = arguments.value(1);
    if (!verb && (arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s))) {
        printHelp();
        return succeeded;
    }
    if (!verb && arguments.contains(u"--version"_s)) {
        write(stdout, u"tefter " TEFTER_VERSION "\n"_s);
        return succeeded;
    }
    if (!verb) {
        write(stderr, u"tefter: there is no verb \"%1\".\nTry: tefter --help\n"_s.arg(first));
        return wrongUse;
    }
    return runVerb(*verb, arguments.sliced(1));
}

Result<WindowCall> readWindowCall(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption(dayOption().forParser());
    if (!parser.parse(arguments))
        return failure(Cause::WrongUse, {parser.errorText()});
    if (const auto fault = dayOption().fault(parser))
        return failure(Cause::WrongUse, {*fault});
    const QStringList given = parser.positionalArguments();
    if (given.size() > 1)
        return failure(Cause::WrongUse, {u"the window opens one shop file: tefter [FILE] [--on "
                                         "YYYY-MM-DD]. With a verb, the verb comes first: tefter --help."_s});
    return WindowCall{given.value(0), Call(parser, given).clock()};
}

int tellFailure(const Error &error)
{
    QString text = sentence(error);
    if (const QString mend = advice(error); !mend.isEmpty())
        text += u'\n' + mend;
    if (!error.detail.isEmpty())
        text += u"\nDetail: "_s + error.detail;
    write(stderr, u"tefter: "_s + text + u'\n');
    return error.cause == Cause::WrongUse ? wrongUse : failed;
}

} // namespace tefter
