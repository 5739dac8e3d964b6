// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ImportHeaders.h"

#include "core/base/SearchKey.h"

#include <QFile>
#include <QSet>

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// field -> folded headers, the likeliest first. One line of the resource: `field: header | header | …`.
QHash<QString, QStringList> readHeaders()
{
    QHash<QString, QStringList> result;
    QFile file(u":/tefter/text/import-headers.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return result;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const qsizetype colon = line.indexOf(u':');
        if (colon <= 0 || line.startsWith(u'#'))
            continue;
        QStringList &headers = result[line.first(colon).trimmed()];
        const QStringList words = line.sliced(colon + 1).split(u'|');
        for (const QString &word : words)
            headers << foldedKey(word).remove(u' ');
    }
    return result;
}

const QHash<QString, QStringList> &knownHeaders()
{
    static const QHash<QString, QStringList> headers = readHeaders();
    return headers;
}

QString fieldKey(const QString &header)
{
    return foldedKey(header).remove(u' ');
}

} // namespace

QHash<QString, int> guessColumns(const Importer &importer, const QStringList &header,
                                 const QList<OwnField> &ownFields)
{
    QStringList folded;
    for (const QString &name : header)
        folded << fieldKey(name);
    struct Match
    {
        int rank;
        QString field;
        int column;
    };
    QList<Match> matches;
    const QList<ImportField> fields = importer.fields();
    for (const ImportField &field : fields) {
        QStringList names{fieldKey(field.id)};
        names += knownHeaders().value(importer.id() + u'.' + field.id);
        names += knownHeaders().value(field.id);
        for (int column = 0; column < static_cast<int>(folded.size()); ++column) {
            const auto rank = names.indexOf(folded[column]);
            if (rank >= 0)
                matches.append({static_cast<int>(rank), field.id, column});
        }
    }
    for (const OwnField &field : ownFields) {
        const auto column = folded.indexOf(fieldKey(field.name));
        if (importer.takesOwnFields() && column >= 0)
            matches.append({0, field.columnId(), static_cast<int>(column)});
    }
    std::stable_sort(matches.begin(), matches.end(),
                     [](const Match &a, const Match &b) { return a.rank < b.rank; });
    QHash<QString, int> result;
    QSet<int> taken;
    for (const Match &match : std::as_const(matches)) {
        if (result.contains(match.field) || taken.contains(match.column))
            continue;
        result.insert(match.field, match.column);
        taken.insert(match.column);
    }
    // "Name" beside "Surname" is the given name.
    const QString name = u"name"_s, given = u"given_name"_s;
    if (result.contains(u"family_name"_s) && result.contains(name) && !result.contains(given) &&
        knownHeaders().value(u"given_name_beside_family_name"_s).contains(folded[result.value(name)]))
        result.insert(given, result.take(name));
    return result;
}

Result<QHash<QString, int>> columnsFromText(const QList<ImportField> &fields, const QStringList &pairs,
                                            const QStringList &header)
{
    QHash<QString, int> result;
    for (const QString &pair : pairs) {
        const QString field = pair.section(u'=', 0, 0).trimmed();
        const QString column = pair.section(u'=', 1).trimmed();
        const auto known = std::find_if(fields.cbegin(), fields.cend(),
                                        [&](const ImportField &f) { return f.isCalled(field); });
        if (known == fields.cend())
            return failure(Cause::UnknownName, {u"field"_s, field});
        auto index = header.indexOf(column);
        if (index < 0 && column.toInt() >= 1 && column.toInt() <= header.size())
            index = column.toInt() - 1;
        if (index < 0)
            return failure(Cause::ColumnMissing, {column});
        result.insert(known->id, static_cast<int>(index));
    }
    return result;
}

} // namespace tefter
