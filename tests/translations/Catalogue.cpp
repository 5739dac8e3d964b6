// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/Catalogue.h"

#include "tests/support/Catch.h"

#include <QFile>
#include <QXmlStreamReader>

namespace tefter::translations {

namespace {

Entry readMessage(QXmlStreamReader &xml, const QString &context)
{
    Entry entry;
    entry.context = context;
    entry.plural = xml.attributes().value(QLatin1StringView("numerus")) == QLatin1StringView("yes");
    while (xml.readNextStartElement()) {
        const auto name = xml.name();
        if (name == QLatin1StringView("source")) {
            entry.source = xml.readElementText();
        } else if (name == QLatin1StringView("comment")) {
            entry.comment = xml.readElementText();
        } else if (name == QLatin1StringView("translation")) {
            entry.finished = !xml.attributes().hasAttribute(QLatin1StringView("type"));
            if (!entry.plural) {
                entry.forms << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                entry.forms << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

} // namespace

QString Entry::key() const
{
    const QString text = context + QLatin1StringView(": \"") + source + QLatin1Char('"');
    return comment.isEmpty() ? text : text + QLatin1StringView(" (") + comment + QLatin1Char(')');
}

QList<Entry> readCatalogue(const QString &path)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QList<Entry> entries;
    QString context;
    xml.readNextStartElement();
    while (xml.readNextStartElement()) { // <context>
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1StringView("name"))
                context = xml.readElementText();
            else if (xml.name() == QLatin1StringView("message"))
                entries << readMessage(xml, context);
            else
                xml.skipCurrentElement();
        }
    }
    INFO(xml.errorString().toStdString());
    REQUIRE_FALSE(xml.hasError());
    return entries;
}

} // namespace tefter::translations
