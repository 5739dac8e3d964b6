// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard/VcardReader.h"

#include "core/exchange/TableFault.h"
#include "core/exchange/csv/ByteSource.h"
#include "core/exchange/csv/CsvWriter.h"
#include "core/exchange/csv/EncodingGuess.h"
#include "core/exchange/csv/LetterModel.h"
#include "core/exchange/vcard/VcardRow.h"
#include "core/shop/Picture.h"

#include <QFileInfo>
#include <QMap>
#include <QSet>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 bytesInMegabyte = 1024 * 1024;

bool isNotAscii(QByteArrayView text)
{
    return asciiLength(text) != text.size();
}

bool isUtf8(QByteArrayView text)
{
    bool cut = false;
    return validUtf8Length(text, cut) == text.size();
}

/// Which encoding a value is really in: what its bytes are counts for more than what its label says.
class Charsets
{
public:
    explicit Charsets(QString said)
        : m_said(std::move(said))
    {
    }

    /// Sees a value of which only a guess can tell, or of which a guess may doubt what is said.
    void see(const VcardLine &line)
    {
        if (!isNotAscii(line.value) || isUtf8(line.value))
            return;
        const QString label = labelOf(line);
        if (m_seen[label].contains(line.value))
            return; // what stands there twice tells no more
        m_seen[label].insert(line.value);
        m_samples[label] += line.value + '\n';
    }
    void guess()
    {
        for (auto it = m_samples.cbegin(); it != m_samples.cend(); ++it) {
            if (!it.key().isEmpty())
                m_instead.insert(it.key(), encodingInsteadOf(it.value(), it.key()));
            else if (m_said.isEmpty())
                m_said = guessEncoding(it.value()).name;
        }
    }

    QString text(const VcardLine &line)
    {
        QString encoding = u"UTF-8"_s;
        if (isNotAscii(line.value)) {
            const QString label = labelOf(line);
            if (!isUtf8(line.value))
                encoding = label.isEmpty() ? m_said : m_instead.value(label);
            if (encoding.isEmpty())
                encoding = label;
            const QByteArray written = line.parameter("CHARSET");
            const auto meant = canonicalEncoding(QString::fromLatin1(written));
            m_wrongLabels += !written.isEmpty() && (!meant || *meant != encoding);
        }
        const auto utf8 = decodeToUtf8(line.value, encoding);
        QString text = QString::fromUtf8(utf8 ? *utf8 : line.value);
        text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
        m_unreadable += text.contains(QChar(QChar::ReplacementCharacter));
        return text;
    }
    qint64 wrongLabels() const { return m_wrongLabels; }
    /// Values of which some sign has no meaning in their encoding.
    qint64 unreadable() const { return m_unreadable; }

private:
    /// An encoding that the value names, where it can be true: UTF-8 was looked for before.
    static QString labelOf(const VcardLine &line)
    {
        const auto label = canonicalEncoding(QString::fromLatin1(line.parameter("CHARSET")));
        return label && *label != u"UTF-8" ? *label : QString();
    }

    QString m_said;
    QHash<QString, QSet<QByteArray>> m_seen; ///< by label
    QMap<QString, QByteArray> m_samples;     ///< likewise
    QHash<QString, QString> m_instead;       ///< by label: what is there where the label cannot be true
    qint64 m_wrongLabels = 0;
    qint64 m_unreadable = 0;
};

/// The properties of each card, without those that carry pictures and sounds.
struct Card
{
    qint64 line = 0;
    QList<VcardLine> lines;
    QByteArray photo;
    bool isWhole = false; ///< its end is there
};

struct Cards
{
    QList<Card> cards;
    QStringList pictures; ///< the names of those that are not taken
    qint64 broken = 0;    ///< photos
};

/// The bytes that a property holds, in any of the three versions; nothing where it is a link.
std::optional<QByteArray> bytesOf(const VcardLine &line)
{
    QByteArray value = line.value.trimmed();
    value.replace("\\,", ",").replace("\\;", ";");
    const QByteArray encoding = line.parameter("ENCODING").toUpper();
    if (value.first(qMin<qsizetype>(5, value.size())).toLower() == "data:") {
        const qsizetype comma = value.indexOf(',');
        if (comma < 0 || !value.first(comma).toLower().endsWith(";base64"))
            return std::nullopt;
        value = QByteArray::fromPercentEncoding(value.sliced(comma + 1));
    } else if (encoding != "B" && encoding != "BASE64" && !line.hasType("BASE64")) {
        return std::nullopt;
    }
    value.removeIf([](char c) { return c == ' ' || c == '\t'; });
    const auto bytes = QByteArray::fromBase64Encoding(value, QByteArray::AbortOnBase64DecodingErrors);
    return bytes ? *bytes : QByteArray();
}

/// The first photo of a card counts.
void takePicture(const VcardLine &line, Cards &cards)
{
    Card &card = cards.cards.last();
    const auto bytes = line.name == "PHOTO" && card.photo.isEmpty() ? bytesOf(line) : std::nullopt;
    if (!bytes)
        cards.pictures << QString::fromLatin1(line.name);
    else if (pictureKindOf(*bytes))
        card.photo = *bytes;
    else
        ++cards.broken;
}

Cards cardsOf(QByteArrayView bytes)
{
    Cards result;
    VcardLines lines(bytes);
    int depth = 0;
    while (auto line = lines.next()) {
        const QByteArray mark = line->value.trimmed().toUpper();
        if (line->name == "BEGIN" && mark == "VCARD") {
            // A card that was cut off ends where the next one begins; within one there is a card of an agent.
            const bool isAgent = depth == 1 && !result.cards.last().lines.isEmpty() &&
                                 result.cards.last().lines.last().name == "AGENT";
            depth = isAgent ? 2 : 1;
            if (depth == 1)
                result.cards.append(Card{line->line, {}, {}});
        } else if (line->name == "END" && mark == "VCARD") {
            if (depth == 1)
                result.cards.last().isWhole = true;
            depth = qMax(0, depth - 1);
        } else if (depth == 1) {
            const bool isPicture = line->name == "PHOTO" || line->name == "LOGO" || line->name == "SOUND";
            if (isPicture)
                takePicture(*line, result);
            else
                result.cards.last().lines.append(std::move(*line));
        }
    }
    return result;
}

void note(TableText &table, const QString &key, qint64 count, const QStringList &args = {})
{
    if (count > 0)
        table.notes.append({key, count, args});
}

/// Each name once, in the order of the alphabet.
QString named(QStringList names)
{
    names.sort();
    names.removeDuplicates();
    return names.join(u", "_s);
}

} // namespace

bool VcardReader::looksLikeCards(QByteArrayView head)
{
    QByteArray text = head.first(qMin<qsizetype>(head.size(), 128)).toByteArray();
    if (text.startsWith("\xFF\xFE") || text.startsWith("\xFE\xFF") || text.contains('\0'))
        text.replace('\0', QByteArray());
    const qsizetype begin = text.toUpper().indexOf("BEGIN:VCARD");
    // Before it there is nothing but a byte order mark and empty lines.
    return begin >= 0 && begin <= 16 && !text.first(begin).contains(',') && !text.first(begin).contains(';');
}

Result<TableText> VcardReader::readFile(const QString &path, const QString &encoding)
{
    QFile file(path);
    if (const auto opened = openForReading(file); !opened)
        return failure(opened.error());
    if (file.size() > fileLimit)
        return failure(tableError(TableFault::TooBig, QFileInfo(path).fileName(),
                                  {QString::number(fileLimit / bytesInMegabyte)}));
    return read(path, file.readAll(), encoding);
}

Result<TableText> VcardReader::read(const QString &name, const QByteArray &bytes, const QString &encoding)
{
    QString said;
    if (!encoding.isEmpty()) {
        const auto known = canonicalEncoding(encoding);
        if (!known)
            return failure(known.error());
        said = *known;
    }
    QByteArray text = bytes;
    if (const EncodingGuess wide = guessEncoding(bytes.first(qMin<qsizetype>(bytes.size(), 4096)));
        wide.name.startsWith(u"UTF-16")) {
        const auto utf8 = decodeToUtf8(bytes, wide.name);
        if (!utf8)
            return failure(utf8.error());
        text = *utf8;
    }
    const Cards cards = cardsOf(text.startsWith(byteOrderMark) ? QByteArrayView(text).sliced(3) : text);
    Charsets charsets(said);
    for (const Card &card : cards.cards) {
        for (const VcardLine &line : card.lines)
            charsets.see(line);
    }
    charsets.guess();

    TableText table;
    table.namesColumns = true;
    table.isTyped = true;
    CsvWriter writer = CsvWriter::toMemory({',', false, false, FormulaGuard::Off});
    QStringList leftOut = cards.pictures, ownFields;
    qint64 empty = 0, groups = 0, cutOff = 0;
    std::vector<std::pair<const Card *, VcardRow>> rows;
    for (const Card &card : cards.cards) {
        VcardRow row;
        for (const VcardLine &line : card.lines)
            row.take(line, charsets.text(line));
        if (row.isGroup()) {
            ++groups;
            continue;
        }
        leftOut += row.leftOut();
        if (row.cells().join(QString()).isEmpty()) {
            ++empty;
            continue;
        }
        ownFields += row.ownValues().keys();
        cutOff += card.isWhole ? 0 : 1;
        rows.emplace_back(&card, std::move(row));
    }
    ownFields.sort();
    ownFields.removeDuplicates();
    writer.row(VcardRow::columns() + ownFields);
    table.lines.push_back(0);
    for (const auto &[place, row] : rows) {
        const Card &card = *place;
        QStringList cells = row.cells();
        for (const QString &field : std::as_const(ownFields))
            cells << row.ownValues().value(field);
        writer.row(cells);
        table.lines.push_back(card.line);
        if (!card.photo.isEmpty())
            table.pictures.insert(card.line, card.photo);
    }
    if (table.lines.size() == 1 && !bytes.trimmed().isEmpty() && cards.cards.empty())
        return failure(tableError(TableFault::NoCards, QFileInfo(name).fileName()));
    if (table.lines.size() == 1)
        return failure(Cause::CsvEmpty, {name});
    table.csv = writer.bytes();
    note(table,
         QStringLiteral(QT_TRANSLATE_N_NOOP(
             "import", "%n photo(s) in the cards are damaged or of a kind that is not read here")),
         cards.broken);
    note(table,
         QStringLiteral(QT_TRANSLATE_N_NOOP(
             "import", "%n value(s) of the cards have no place here and were not taken: %1")),
         leftOut.size(), {named(leftOut)});
    note(table,
         QStringLiteral(QT_TRANSLATE_N_NOOP("import", "%n card(s) are lists of others and were passed over")),
         groups);
    note(table,
         QStringLiteral(
             QT_TRANSLATE_N_NOOP("import", "%n card(s) have no end in the file; what is there was taken")),
         cutOff);
    note(table, QStringLiteral(QT_TRANSLATE_N_NOOP("import", "%n card(s) hold nothing about anybody")),
         empty);
    note(table,
         QStringLiteral(QT_TRANSLATE_N_NOOP(
             "import",
             "%n value(s) are in another encoding than their label says, and were read as they are")),
         charsets.wrongLabels());
    note(table,
         QStringLiteral(QT_TRANSLATE_N_NOOP("import", "%n value(s) hold letters that could not be read")),
         charsets.unreadable());
    return table;
}

} // namespace tefter
