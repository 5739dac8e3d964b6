// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/OwnValueCells.h"

#include "core/exchange/csv/CsvWriter.h"
#include "core/exchange/formats/CellWords.h"
#include "core/shop/own/OwnFieldRepository.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

QString wrongOwnValue(OwnFieldKind kind)
{
    switch (kind) {
    case OwnFieldKind::Number:
        return QStringLiteral(QT_TRANSLATE_NOOP("import", "This is not a number: %1"));
    case OwnFieldKind::Date:
        return QStringLiteral(QT_TRANSLATE_NOOP("import", "This is not a date: %1"));
    case OwnFieldKind::YesNo:
        return QStringLiteral(QT_TRANSLATE_NOOP("import", "This says neither yes nor no: %1"));
    case OwnFieldKind::Text:
    case OwnFieldKind::Choice:
        break;
    }
    return QStringLiteral(QT_TRANSLATE_NOOP("import", "This is none of the choices of the field: %1"));
}

} // namespace

OwnValueCells::OwnValueCells(const ImportSetting &setting)
    : m_setting(setting)
{
    for (const OwnField &field : setting.ownFields) {
        if (const int column = setting.options.columns.value(field.columnId(), -1); column >= 0)
            m_columns.emplace_back(column, field);
    }
}

std::optional<RowFault> OwnValueCells::read(const CsvReader &row, OwnValues &values) const
{
    for (const auto &[column, field] : m_columns) {
        const auto value = kept(row, column, field);
        if (!value)
            return RowFault{column, wrongOwnValue(field.kind)};
        if (!value->isEmpty())
            values.insert(field.id, *value);
    }
    return {};
}

/// As it is kept; nothing for what does not fit the field.
std::optional<QString> OwnValueCells::kept(const CsvReader &row, int column, const OwnField &field) const
{
    const std::string_view cell = withoutGuard(row.cell(column));
    const QString text = cellText(cell);
    if (text.isEmpty())
        return QString();
    switch (field.kind) {
    case OwnFieldKind::Number:
        if (const auto number = m_setting.values.decimal(column, cell, ownNumberScale))
            return decimalText(*number, ownNumberScale);
        return std::nullopt;
    case OwnFieldKind::Date:
        if (const auto day = m_setting.values.day(column, cell); day && day->isValid())
            return day->iso();
        return std::nullopt;
    case OwnFieldKind::YesNo:
        if (const auto said = consentFromWord(text))
            return *said == ConsentState::Given ? u"yes"_s : u"no"_s;
        return std::nullopt;
    case OwnFieldKind::Text:
    case OwnFieldKind::Choice:
        break;
    }
    return field.kept(text);
}

OwnValueInsertion::OwnValueInsertion(Connection &connection, OwnSubject subject,
                                     const QList<OwnField> &fields)
    : m_row(connection.statement(u"INSERT INTO %1_own_value (%1_id, own_field_id, value, number) "
                                 "VALUES (?, ?, ?, ?)"_s.arg(ownSubjectKey(subject))))
{
    for (const OwnField &field : fields)
        m_fields.insert(field.id, field);
}

void OwnValueInsertion::add(qint64 record, const OwnValues &values)
{
    for (auto own = values.cbegin(); own != values.cend(); ++own) {
        m_row->bind(0, record);
        m_row->bind(1, own.key().value);
        m_row->bind(2, own.value());
        const QVariant number = comparedNumber(m_fields.value(own.key()), own.value());
        if (number.isNull())
            m_row->bindNull(3);
        else
            m_row->bind(3, number.toLongLong());
        m_row->run();
    }
}

} // namespace tefter
