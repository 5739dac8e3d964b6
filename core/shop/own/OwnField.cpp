// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/own/OwnField.h"

#include "core/base/Day.h"
#include "core/base/Money.h"
#include "core/base/SearchKey.h"

#include <QSet>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array ownSubjectKeys{"customer"_L1, "product"_L1, "supplier"_L1};
constexpr std::array ownKindKeys{"text"_L1, "number"_L1, "date"_L1, "choice"_L1, "yes-no"_L1};
constexpr auto ownColumnPrefix = "own:"_L1;

std::optional<QString> keptNumber(const QString &value)
{
    const auto thousandths = parseDecimal(normalisedDigits(value), ownNumberScale);
    return thousandths ? std::optional(decimalText(*thousandths, ownNumberScale)) : std::nullopt;
}

std::optional<QString> keptChoice(const QStringList &choices, const QString &value)
{
    const QString key = labelKey(value);
    for (const QString &choice : choices) {
        if (choice == value || (!key.isEmpty() && labelKey(choice) == key))
            return choice;
    }
    return std::nullopt;
}

} // namespace

QString ownSubjectKey(OwnSubject subject)
{
    return ownSubjectKeys[static_cast<size_t>(subject)];
}

QString ownFieldKindKey(OwnFieldKind kind)
{
    return ownKindKeys[static_cast<size_t>(kind)];
}

OwnFieldKind ownFieldKindFromKey(QStringView key)
{
    for (const OwnFieldKind kind : allOwnFieldKinds) {
        if (key == ownKindKeys[static_cast<size_t>(kind)])
            return kind;
    }
    return OwnFieldKind::Text;
}

QString OwnField::columnId() const
{
    return ownColumnPrefix + QString::number(id.value);
}

OwnFieldId OwnField::idFromColumn(QStringView column)
{
    return column.startsWith(ownColumnPrefix) ? OwnFieldId{column.sliced(ownColumnPrefix.size()).toLongLong()}
                                              : OwnFieldId();
}

std::optional<QString> OwnField::kept(const QString &value) const
{
    const QString tidy = value.trimmed();
    if (tidy.isEmpty())
        return QString();
    switch (kind) {
    case OwnFieldKind::Text:
        break;
    case OwnFieldKind::Number:
        return keptNumber(tidy);
    case OwnFieldKind::Date:
        return Day::fromIso(tidy).isValid() ? std::optional(tidy) : std::nullopt;
    case OwnFieldKind::Choice:
        return keptChoice(choices, tidy);
    case OwnFieldKind::YesNo:
        return tidy == "yes"_L1 || tidy == "no"_L1 ? std::optional(tidy) : std::nullopt;
    }
    return tidy;
}

OwnField tidied(OwnField field)
{
    field.name = field.name.simplified();
    QStringList choices;
    QSet<QString> seen;
    for (const QString &choice : std::as_const(field.choices)) {
        const QString tidy = choice.simplified();
        const QString folded = labelKey(tidy);
        const QString key = folded.isEmpty() ? tidy : folded;
        if (field.kind == OwnFieldKind::Choice && !tidy.isEmpty() && !seen.contains(key)) {
            seen.insert(key);
            choices << tidy;
        }
    }
    field.choices = choices;
    return field;
}

} // namespace tefter
