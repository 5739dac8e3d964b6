// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/KnownExport.h"

#include "core/base/SearchKey.h"

#include <QFile>
#include <QList>

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// One block of the resource.
struct ProgramExport
{
    QString program;
    QString importer;
    QStringList marks;        ///< folded headers, all of which are there
    bool hasNoOthers = false; ///< and no others
    QString chiefly;
    QList<std::pair<QString, QStringList>> fields; ///< with their folded headers, the likeliest first
};

QStringList foldedHeaders(const QStringList &headers)
{
    QStringList folded;
    for (const QString &header : headers)
        folded << foldedKey(header).remove(u' ');
    return folded;
}

QList<ProgramExport> readPrograms()
{
    QList<ProgramExport> programs;
    QFile file(u":/tefter/text/import-programs.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return programs;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const qsizetype colon = line.indexOf(u':');
        if (line.startsWith(u'[')) {
            const QString name = line.sliced(1, line.indexOf(u']') - 1);
            programs.append(
                {name.section(u'/', 0, 0).trimmed(), name.section(u'/', 1).trimmed(), {}, false, {}, {}});
        } else if (colon > 0 && !line.startsWith(u'#') && !programs.isEmpty()) {
            const QString key = line.first(colon).trimmed();
            const QStringList headers = foldedHeaders(line.sliced(colon + 1).split(u'|'));
            if (key == u"known by" || key == u"known by all") {
                programs.last().marks = headers;
                programs.last().hasNoOthers = key == u"known by all";
            } else if (key == u"chiefly") {
                programs.last().chiefly = line.sliced(colon + 1).trimmed();
            } else {
                programs.last().fields.append({key, headers});
            }
        }
    }
    std::stable_sort(programs.begin(), programs.end(), [](const ProgramExport &a, const ProgramExport &b) {
        return a.marks.size() > b.marks.size();
    });
    return programs;
}

} // namespace

std::optional<KnownExport> knownExport(const QString &importer, const QStringList &header)
{
    static const QList<ProgramExport> programs = readPrograms();
    const QStringList folded = foldedHeaders(header);
    for (const ProgramExport &program : programs) {
        const bool fits = program.importer == importer &&
                          (!program.hasNoOthers || folded.size() == program.marks.size()) &&
                          std::all_of(program.marks.cbegin(), program.marks.cend(),
                                      [&](const QString &mark) { return folded.contains(mark); });
        if (!fits)
            continue;
        KnownExport known{program.program, program.chiefly, {}};
        for (const auto &[field, headers] : program.fields) {
            for (const QString &one : headers) {
                const auto column = static_cast<int>(folded.indexOf(one));
                if (column < 0)
                    continue;
                known.columns.insert(field, column);
                break;
            }
        }
        return known;
    }
    return std::nullopt;
}

} // namespace tefter
