// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ImportPreset.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const QHash<QString, QString> &texts)
{
    QJsonObject object;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QHash<QString, QString> textsOf(const QJsonValue &value)
{
    QHash<QString, QString> texts;
    const QJsonObject object = value.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        texts.insert(it.key(), it.value().toString());
    return texts;
}

QString contentOf(const ImportPreset &preset)
{
    const QString decimal =
        preset.style.decimal == '\0' ? QString() : QString(QLatin1Char(preset.style.decimal));
    const QJsonObject content{{u"columns"_s, jsonOf(preset.columns)},
                              {u"fixed"_s, jsonOf(preset.fixed)},
                              {u"decimal"_s, decimal},
                              {u"days"_s, preset.style.dayOrder},
                              {u"on_match"_s, onMatchId(preset.onMatch)},
                              {u"match"_s, preset.matchKey},
                              {u"source"_s, preset.codeSource},
                              {u"net"_s, preset.pricesAreNet}};
    return QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

ImportPreset presetFrom(const Row &row)
{
    ImportPreset preset;
    preset.importer = row.text(0);
    preset.name = row.text(1);
    const QJsonObject content = QJsonDocument::fromJson(row.text(2).toUtf8()).object();
    preset.columns = textsOf(content.value("columns"_L1));
    preset.fixed = textsOf(content.value("fixed"_L1));
    const QString decimal = content.value("decimal"_L1).toString();
    preset.style.decimal = decimal.isEmpty() ? '\0' : decimal.front().toLatin1();
    preset.style.dayOrder = content.value("days"_L1).toString();
    preset.onMatch = onMatchFromId(content.value("on_match"_L1).toString()).value_or(OnMatch::Skip);
    preset.matchKey = content.value("match"_L1).toString();
    preset.codeSource = content.value("source"_L1).toString();
    preset.pricesAreNet = content.value("net"_L1).toBool();
    return preset;
}

} // namespace

ImportPreset ImportPreset::of(const QString &name, const ImportOptions &options, const QStringList &header)
{
    ImportPreset preset{name,
                        options.importer,
                        {},
                        options.fixed,
                        options.style,
                        options.onMatch,
                        options.matchKey,
                        options.codeSource,
                        options.pricesAreNet};
    for (auto it = options.columns.cbegin(); it != options.columns.cend(); ++it) {
        if (it.value() >= 0 && it.value() < header.size())
            preset.columns.insert(it.key(), header[it.value()]);
    }
    return preset;
}

void ImportPreset::applyTo(ImportOptions &options, const QStringList &header) const
{
    options.columns.clear();
    // Of columns with one name ("Phone", "Phone") the first goes to the field that comes first: phone,
    // phone2.
    QStringList fields = columns.keys();
    fields.sort();
    for (const QString &field : std::as_const(fields)) {
        auto column = header.indexOf(columns.value(field));
        while (column >= 0 && !options.columns.key(static_cast<int>(column)).isEmpty())
            column = header.indexOf(columns.value(field), column + 1);
        if (column >= 0)
            options.columns.insert(field, static_cast<int>(column));
    }
    options.fixed = fixed;
    options.style = style;
    options.onMatch = onMatch;
    options.matchKey = matchKey;
    options.codeSource = codeSource;
    options.pricesAreNet = pricesAreNet;
}

QList<ImportPreset> ImportPresetRepository::all(const QString &importer) const
{
    return m_connection.all(u"SELECT kind, name, content FROM import_preset WHERE kind = ? ORDER BY name"_s,
                            {importer}, presetFrom);
}

std::optional<ImportPreset> ImportPresetRepository::find(const QString &importer, const QString &name) const
{
    return m_connection.one(u"SELECT kind, name, content FROM import_preset WHERE kind = ? AND name = ?"_s,
                            {importer, name}, presetFrom);
}

void ImportPresetRepository::save(Transaction &tx, const ImportPreset &preset) const
{
    const qint64 there = tx.connection().number(
        u"SELECT coalesce(max(id), 0) FROM import_preset WHERE kind = ? AND name = ?"_s,
        {preset.importer, preset.name});
    if (there != 0)
        tx.change("import_preset"_L1, there, {{"content"_L1, contentOf(preset)}});
    else
        tx.insert(
            "import_preset"_L1,
            {{"kind"_L1, preset.importer}, {"name"_L1, preset.name}, {"content"_L1, contentOf(preset)}});
}

} // namespace tefter
