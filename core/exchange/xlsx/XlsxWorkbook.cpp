// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx/XlsxWorkbook.h"

#include "core/exchange/TableFault.h"

#include <QDir>
#include <QXmlStreamReader>

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// Where a part that `from` refers to stands in the package.
QString partNamed(const QString &target, const QString &from)
{
    const QString folder = from.section(u'/', 0, -2);
    const QString whole = target.startsWith(u'/') ? target.sliced(1) : folder + u'/' + target;
    const QString clean = QDir::cleanPath(whole);
    return clean.startsWith(u'/') ? clean.sliced(1) : clean;
}

/// `_x000D_` is how characters that XML cannot hold are written.
QString unescaped(const QString &text)
{
    if (!text.contains("_x"_L1))
        return text;
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isCode = false;
        const bool fits =
            QStringView(text).sliced(i).startsWith("_x"_L1) && i + 6 < text.size() && text[i + 6] == u'_';
        const ushort code = fits ? QStringView(text).sliced(i + 2, 4).toUShort(&isCode, 16) : ushort(0);
        if (isCode) {
            result += code == 0 ? QChar(QChar::ReplacementCharacter) : QChar(code);
            i += 6;
        } else {
            result += text[i];
        }
    }
    return result;
}

QString attribute(const QXmlStreamReader &xml, QLatin1StringView name)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    for (const QXmlStreamAttribute &one : attributes) {
        if (one.name() == name)
            return one.value().toString();
    }
    return {};
}

bool isYes(const QString &value)
{
    return value == u"1" || value == u"true" || value == u"on";
}

} // namespace

Result<void> readXml(const ZipPackage &package, const QString &part,
                     const std::function<void(QXmlStreamReader &)> &take)
{
    const auto device = package.part(part);
    if (!device)
        return failure(device.error());
    QXmlStreamReader xml(device->get());
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement)
            take(xml);
    }
    if (const auto error = ZipPackage::errorOf(**device))
        return failure(*error);
    if (xml.hasError())
        return failure(
            tableError(TableFault::Damaged, package.fileName(), {}, part + u": "_s + xml.errorString()));
    return {};
}

QByteArray readRichText(QXmlStreamReader &xml)
{
    QString text;
    int reading = 0; // depth within rPh
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            ++depth;
            if (xml.name() == u"rPh")
                ++reading;
            else if (xml.name() == u"t" && reading == 0) {
                text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
                --depth;
            }
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            if (xml.name() == u"rPh")
                --reading;
            break;
        default:
            break;
        }
    }
    return unescaped(text).toUtf8();
}

Result<XlsxWorkbook> XlsxWorkbook::open(const QString &path)
{
    auto package = ZipPackage::open(path);
    if (!package)
        return failure(package.error());
    XlsxWorkbook workbook(std::move(*package));
    if (const auto read = workbook.read(); !read)
        return failure(read.error());
    return workbook;
}

Result<void> XlsxWorkbook::read()
{
    QString ignoredTexts, ignoredStyles;
    QString main = u"xl/workbook.xml"_s;
    if (!m_package.has(main)) {
        const auto roots = readTargets(u"_rels/.rels"_s, ignoredTexts, ignoredStyles);
        if (!roots)
            return failure(roots.error());
        main = roots->value(u"officeDocument"_s);
    }
    QString texts, styles;
    const QString relations = main.section(u'/', 0, -2) + u"/_rels/"_s + main.section(u'/', -1) + u".rels"_s;
    const auto targets = readTargets(relations, texts, styles);
    if (!targets)
        return failure(targets.error());
    if (const auto read = readSheets(main, *targets); !read)
        return read;
    if (!texts.isEmpty()) {
        if (const auto read = readTexts(texts); !read)
            return read;
    }
    return styles.isEmpty() ? Result<void>() : readStyles(styles);
}

Result<QHash<QString, QString>> XlsxWorkbook::readTargets(const QString &part, QString &texts,
                                                          QString &styles) const
{
    QHash<QString, QString> targets;
    const QString owner = part.section(u"_rels/"_s, 0, 0) + part.section(u'/', -1);
    const auto read = readXml(m_package, part, [&](QXmlStreamReader &xml) {
        if (xml.name() != u"Relationship")
            return;
        const QString type = attribute(xml, "Type"_L1).section(u'/', -1);
        const QString target = partNamed(attribute(xml, "Target"_L1), owner);
        if (type == u"sharedStrings")
            texts = target;
        else if (type == u"styles")
            styles = target;
        else if (type == u"worksheet")
            targets.insert(attribute(xml, "Id"_L1), target);
        else if (type == u"officeDocument")
            targets.insert(type, target);
    });
    if (!read)
        return failure(read.error());
    return targets;
}

Result<void> XlsxWorkbook::readSheets(const QString &part, const QHash<QString, QString> &targets)
{
    const auto read = readXml(m_package, part, [&](QXmlStreamReader &xml) {
        if (xml.name() == u"workbookPr")
            m_since1904 = isYes(attribute(xml, "date1904"_L1));
        if (xml.name() != u"sheet")
            return;
        const QString state = attribute(xml, "state"_L1);
        const QString target = targets.value(attribute(xml, "id"_L1));
        if (!target.isEmpty())
            m_sheets.append(
                {attribute(xml, "name"_L1), target, state == u"hidden" || state == u"veryHidden"});
    });
    if (!read)
        return read;
    std::stable_partition(m_sheets.begin(), m_sheets.end(),
                          [](const XlsxSheet &sheet) { return !sheet.isHidden; });
    if (m_sheets.isEmpty())
        return failure(tableError(TableFault::Damaged, m_package.fileName(), {}, u"no sheets"_s));
    return {};
}

Result<void> XlsxWorkbook::readTexts(const QString &part)
{
    return readXml(m_package, part, [&](QXmlStreamReader &xml) {
        if (xml.name() == u"si")
            m_texts.push_back(readRichText(xml));
    });
}

Result<void> XlsxWorkbook::readStyles(const QString &part)
{
    QHash<int, NumberFormat> own;
    bool areCells = false;
    return readXml(m_package, part, [&](QXmlStreamReader &xml) {
        if (xml.name() == u"numFmt") {
            own.insert(attribute(xml, "numFmtId"_L1).toInt(),
                       NumberFormat::fromCode(attribute(xml, "formatCode"_L1)));
        } else if (xml.name() == u"cellXfs") {
            areCells = true;
        } else if (xml.name() == u"xf" && areCells) {
            const int id = attribute(xml, "numFmtId"_L1).toInt();
            const auto found = own.constFind(id);
            m_formats.push_back(found == own.cend() ? NumberFormat::builtIn(id) : *found);
        } else if (areCells && xml.name() == u"cellStyles") {
            areCells = false;
        }
    });
}

QStringList XlsxWorkbook::sheetNames() const
{
    QStringList names;
    for (const XlsxSheet &sheet : m_sheets)
        names << sheet.name;
    return names;
}

QStringList XlsxWorkbook::visibleSheetNames() const
{
    QStringList names;
    for (const XlsxSheet &sheet : m_sheets) {
        if (!sheet.isHidden)
            names << sheet.name;
    }
    return names;
}

Result<XlsxSheet> XlsxWorkbook::sheet(const QString &wanted) const
{
    if (wanted.isEmpty())
        return m_sheets.first();
    for (const XlsxSheet &sheet : m_sheets) {
        if (sheet.name.compare(wanted, Qt::CaseInsensitive) == 0)
            return sheet;
    }
    const int number = wanted.toInt();
    if (number >= 1 && number <= m_sheets.size())
        return m_sheets[number - 1];
    return failure(
        tableError(TableFault::SheetMissing, m_package.fileName(), {wanted, sheetNames().join(u", "_s)}));
}

const QByteArray *XlsxWorkbook::sharedText(qsizetype number) const
{
    return number >= 0 && number < static_cast<qsizetype>(m_texts.size())
               ? &m_texts[static_cast<size_t>(number)]
               : nullptr;
}

NumberFormat XlsxWorkbook::formatOf(int style) const
{
    const auto index = static_cast<size_t>(style);
    return style >= 0 && index < m_formats.size() ? m_formats[index] : NumberFormat();
}

} // namespace tefter
