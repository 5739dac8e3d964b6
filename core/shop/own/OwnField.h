// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QMap>
#include <QStringList>

#include <array>
#include <optional>

namespace tefter {

using OwnFieldId = Id<struct OwnFieldTag>;

/// Whose fields they are.
enum class OwnSubject { Customer, Product, Supplier };

inline constexpr std::array allOwnSubjects{OwnSubject::Customer, OwnSubject::Product, OwnSubject::Supplier};

/// As in the file, where the table of the records is called so too: customer, product, supplier.
QString ownSubjectKey(OwnSubject subject);

/// What an own field holds.
enum class OwnFieldKind { Text, Number, Date, Choice, YesNo };

inline constexpr std::array allOwnFieldKinds{OwnFieldKind::Text, OwnFieldKind::Number, OwnFieldKind::Date,
                                             OwnFieldKind::Choice, OwnFieldKind::YesNo};

/// As in the file: text, number, date, choice, yes-no.
QString ownFieldKindKey(OwnFieldKind kind);
OwnFieldKind ownFieldKindFromKey(QStringView key);

/// Something that this shop wants to know of its people, products or suppliers besides.
struct OwnField
{
    OwnFieldId id;
    OwnFieldKind kind = OwnFieldKind::Text;
    QString name;
    QStringList choices; ///< of Choice, in the order in which they are offered
    OwnSubject subject = OwnSubject::Customer;

    /// What columns, imports and exports know it by: `own:12`.
    QString columnId() const;
    static OwnFieldId idFromColumn(QStringView column);

    /// A value as it is kept: a number with a dot, a day as ISO text, the choice as the field writes it,
    /// `yes` or `no`. Empty for an empty one, nothing where it does not fit.
    std::optional<QString> kept(const QString &value) const;
    friend bool operator==(const OwnField &, const OwnField &) = default;
};

/// Numbers are compared in thousandths.
inline constexpr int ownNumberScale = 3;

/// What the own fields of a record hold, as it is kept; those that are not known are not there.
using OwnValues = QMap<OwnFieldId, QString>;

/// Trimmed, with each choice once; a field of another kind has none.
OwnField tidied(OwnField field);

} // namespace tefter
