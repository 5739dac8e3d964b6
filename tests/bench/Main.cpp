// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/SampleCsv.h"
#include "tests/bench/BenchShop.h"
#include "tests/bench/ImportBench.h"
#include "tests/bench/ImportWindowBench.h"
#include "tests/bench/ShopBench.h"
#include "tests/bench/StockBench.h"
#include "tests/bench/WindowBench.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <cstring>

namespace tefter::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesOfRealShop = 541'909;

/// The sales to import where no file is given, written once.
QString sampleCsv(const QString &folder)
{
    const QString path = folder + u"/sales.csv"_s;
    if (QFile::exists(path))
        return path;
    SampleOptions options;
    options.customers = 4372;
    options.lines = linesOfRealShop;
    options.lastDay = today();
    Progress progress;
    orGiveUp(writeSalesCsv(path, options, progress), path);
    return path;
}

class Bench
{
public:
    explicit Bench(const QCommandLineParser &parser)
        : m_parser(parser)
        , m_folder(QDir(parser.value(u"folder"_s)).absolutePath())
        , m_only(parser.value(u"only"_s).split(u',', Qt::SkipEmptyParts))
    {
        QDir().mkpath(m_folder);
    }

    void run()
    {
        const QStringList onOwnFiles{u"import"_s, u"import-people"_s, u"import-window"_s, u"stock"_s};
        const bool alsoOthers =
            m_only.isEmpty() || std::any_of(m_only.cbegin(), m_only.cend(),
                                            [&](auto &part) { return !onOwnFiles.contains(part); });
        if (wants(u"import"_s))
            take(importLines(salesFile(), m_folder));
        if (wants(u"import-people"_s))
            take(importPeople(m_folder));
        if (wants(u"import-window"_s))
            take({importInWindow(salesFile(), m_folder)});
        if (wants(u"stock"_s))
            take(stockOf(m_folder));
        if (alsoOthers)
            measureLargeShop();
        print(m_lines);
        save(m_lines, QFileInfo(m_folder).absolutePath() + u"/bench.json"_s);
    }

private:
    bool wants(const QString &part) const { return m_only.isEmpty() || m_only.contains(part); }

    QString salesFile() const
    {
        return m_parser.isSet(u"csv"_s) ? QFileInfo(m_parser.value(u"csv"_s)).absoluteFilePath()
                                        : sampleCsv(m_folder);
    }

    void take(const QList<Line> &fresh)
    {
        m_lines += fresh;
        for (const Line &line : fresh)
            std::fprintf(stderr, "%s: %.2f %s\n", qUtf8Printable(line.what), line.ours,
                         qUtf8Printable(line.unit));
    }

    void measureLargeShop()
    {
        const int customers = m_parser.value(u"customers"_s).toInt();
        const int sold = m_parser.value(u"lines"_s).toInt();
        const QString path = m_folder + u"/shop-%1-%2.tefter"_s.arg(customers).arg(sold);
        makeSample(path, customers, sold);
        {
            const auto shop = openShop(path);
            Services services(*shop);
            if (wants(u"search"_s))
                take(searching(*shop));
            if (wants(u"segment"_s))
                take(segment(services));
            if (wants(u"report"_s))
                take(monthReport(services));
            if (wants(u"list"_s))
                take(customerList(*shop));
            if (wants(u"duplicates"_s))
                take(duplicates(services));
            if (wants(u"export"_s))
                take(exporting(services, m_folder));
        }
        if (wants(u"window"_s))
            take(childProcesses(path, m_folder));
    }

    const QCommandLineParser &m_parser;
    QString m_folder;
    QStringList m_only;
    QList<Line> m_lines;
};

int main(int argc, char **argv)
{
    if (argc == 4 && std::strcmp(argv[1], "--child") == 0) {
        const QString file = QString::fromLocal8Bit(argv[3]);
        if (std::strcmp(argv[2], "import") == 0)
            return importWindowChild(argc, argv, file);
        if (std::strcmp(argv[2], "window") == 0)
            return windowChild(argc, argv, file);
        const QCoreApplication application(argc, argv);
        return listChild(file);
    }
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"How fast Tefter is against plain SQLite."_s);
    parser.addHelpOption();
    parser.addOptions(
        {{u"csv"_s, u"The sales to import; otherwise a sample of half a million lines."_s, u"FILE"_s},
         {u"only"_s,
          u"Only these, with commas: import, import-people, import-window, search, segment, report, list, "
          "duplicates, "
          "export, window, stock."_s,
          u"PARTS"_s},
         {u"processor"_s, u"Counts the processor's time instead of the clock's."_s},
         {u"folder"_s, u"Where the files of the bench are kept."_s, u"FOLDER"_s, u"build/bench"_s},
         {u"customers"_s, u"How many customers the shop has."_s, u"N"_s, u"100000"_s},
         {u"lines"_s, u"How many lines of sales the shop has."_s, u"N"_s, u"1000000"_s}});
    parser.process(application);
    if (parser.isSet(u"processor"_s))
        countProcessorTime();
    Bench(parser).run();
    return 0;
}

} // namespace

} // namespace tefter::bench

int main(int argc, char **argv)
{
    return tefter::bench::main(argc, argv);
}
