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

/// A column whose header is one of a field's; the lower the rank, the likelier.
struct Match
{
    int rank;
    QString field;
    int column;
};

QStringList namesOf(const Importer &importer, const QString &field)
{
    return QStringList{fieldKey(field)} + knownHeaders().value(importer.id() + u'.' + field) +
           knownHeaders().value(field);
}

/// The first column behind `after` with one of these headers that holds nothing yet, or -1.
int freeColumn(const QStringList &folded, const QStringList &names, const QHash<QString, int> &taken,
               int after = -1)
{
    for (int column = after + 1; column < static_cast<int>(folded.size()); ++column) {
        if (names.contains(folded[column]) && taken.key(column).isEmpty())
            return column;
    }
    return -1;
}

/// "Name" beside "Surname" is the given name; of two of them the first is the whole name.
void takeGivenName(const Importer &importer, const QStringList &folded, QHash<QString, int> &columns)
{
    const QString name = u"name"_s, given = u"given_name"_s;
    if (!columns.contains(u"family_name"_s) || !columns.contains(name) || columns.contains(given))
        return;
    const QStringList beside = knownHeaders().value(u"given_name_beside_family_name"_s);
    const int first = columns.value(name);
    if (const int second = freeColumn(folded, beside, columns, first); second >= 0) {
        columns.insert(given, second);
    } else if (beside.contains(folded[first])) {
        columns.insert(given, columns.take(name));
        if (const int other = freeColumn(folded, namesOf(importer, name), columns); other >= 0)
            columns.insert(name, other);
    }
}

/// A second column of phones or e-mails, whatever it is called.
void takeSeconds(const Importer &importer, const QStringList &folded, QHash<QString, int> &columns)
{
    const QList<ImportField> fields = importer.fields();
    for (const auto &[first, second] :
         {std::pair(u"phone"_s, u"phone2"_s), std::pair(u"email"_s, u"email2"_s)}) {
        const bool isThere =
            std::any_of(fields.cbegin(), fields.cend(),
                        [&, id = second](const ImportField &field) { return field.id == id; });
        if (!isThere || !columns.contains(first) || columns.contains(second))
            continue;
        if (const int column = freeColumn(folded, namesOf(importer, first), columns); column >= 0)
            columns.insert(second, column);
    }
}

} // namespace

QHash<QString, int> guessColumns(const Importer &importer, const QStringList &header,
                                 const QList<OwnField> &ownFields)
{
    QStringList folded;
    for (const QString &name : header)
        folded << fieldKey(name);
    QList<Match> matches;
    const QList<ImportField> fields = importer.fields();
    for (const ImportField &field : fields) {
        const QStringList names = namesOf(importer, field.id);
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
    takeGivenName(importer, folded, result);
    takeSeconds(importer, folded, result);
    return result;
}

bool isToldBy(const Importer &importer, const QStringList &header)
{
    const QStringList words = knownHeaders().value(importer.id() + u".told by"_s);
    return words.isEmpty() || std::any_of(header.cbegin(), header.cend(), [&](const QString &name) {
               const QString key = fieldKey(name);
               return std::any_of(words.cbegin(), words.cend(),
                                  [&](const QString &word) { return key.contains(word); });
           });
}

const QStringList &rejectionHeader()
{
    static const QStringList header{u"line"_s, u"column"_s, u"value"_s, u"reason"_s};
    return header;
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
