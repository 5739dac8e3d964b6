// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/merge/MergeFields.h"

#include "core/customers/CustomerRepository.h"
#include "core/shop/own/OwnFieldRepository.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// What is no field: who it is, whence and since when, and the note, of which both parts stay.
const QStringList notFields{u"id"_s, u"note"_s, u"created_on"_s, u"batch_id"_s, u"deleted_at"_s};

bool saysSomething(const QVariant &value)
{
    return !value.isNull() && !value.toString().isEmpty();
}

QString joinedNotes(const QString &kept, const QString &other)
{
    if (other.isEmpty() || kept.contains(other))
        return kept;
    return kept.isEmpty() ? other : kept + u"\n\n"_s + other;
}

/// An own field that one alone has filled comes along by itself.
QList<MergeField> mergeOwnValues(Transaction &tx, CustomerId kept, CustomerId other,
                                 const MergeChoices &choices)
{
    Connection &db = tx.connection();
    const OwnValues mine = CustomerRepository(db).find(kept).value_or(Customer()).ownValues;
    const OwnValues theirs = CustomerRepository(db).find(other).value_or(Customer()).ownValues;
    QList<MergeField> fields;
    const QList<OwnField> ownFields = OwnFieldRepository(db, OwnSubject::Customer).all();
    for (const OwnField &own : ownFields) {
        const QString here = mine.value(own.id), there = theirs.value(own.id);
        if (here.isEmpty() || there.isEmpty())
            continue;
        const MergeField field{
            own.columnId(), choices.value(own.columnId(), MergeSide::Kept), true, true, here != there, own};
        if (field.side == MergeSide::Other)
            OwnFieldRepository::setValue(tx, kept.value, own, there);
        fields.append(field);
    }
    return fields;
}

QString earlier(const QString &a, const QString &b)
{
    return b.isEmpty() || (!a.isEmpty() && a < b) ? a : b;
}

} // namespace

QList<MergeFieldGroup> MergeFieldGroup::all(const Schema &schema)
{
    QList<MergeFieldGroup> groups{{u"name"_s,
                                   {u"kind"_s, u"name"_s, u"given_name"_s, u"family_name"_s},
                                   {u"name"_s, u"given_name"_s, u"family_name"_s}},
                                  {u"code"_s, {u"code_source"_s, u"code"_s}, {u"code"_s}},
                                  {u"birthday"_s,
                                   {u"birth_year"_s, u"birth_month"_s, u"birth_day"_s},
                                   {u"birth_year"_s, u"birth_month"_s, u"birth_day"_s}}};
    QStringList grouped = notFields;
    for (const MergeFieldGroup &group : std::as_const(groups))
        grouped += group.columns;
    const QStringList columns = schema.columns(u"customer"_s);
    for (const QString &column : columns) {
        if (!grouped.contains(column))
            groups.append({column, {column}, {column}});
    }
    return groups;
}

bool MergeFieldGroup::hasValue(const RowImage &person) const
{
    return std::any_of(telling.cbegin(), telling.cend(),
                       [&](const QString &column) { return saysSomething(person.value(column)); });
}

bool MergeFieldGroup::differs(const RowImage &a, const RowImage &b) const
{
    return std::any_of(columns.cbegin(), columns.cend(), [&](const QString &column) {
        return a.value(column).toString() != b.value(column).toString();
    });
}

QList<MergeField> mergeFields(Transaction &tx, CustomerId kept, CustomerId other, const MergeChoices &choices)
{
    const RowImage mine = tx.image(u"customer"_s, kept.value).value_or(RowImage());
    const RowImage theirs = tx.image(u"customer"_s, other.value).value_or(RowImage());
    QList<MergeField> fields;
    Fields changes, codeInExchange;
    const QList<MergeFieldGroup> groups = MergeFieldGroup::all(tx.schema());
    for (const MergeFieldGroup &group : groups) {
        MergeField field{group.id, MergeSide::Kept, group.hasValue(mine), group.hasValue(theirs),
                         group.differs(mine, theirs)};
        const bool fill = !field.keptHasValue && field.otherHasValue;
        field.side = choices.value(group.id, fill ? MergeSide::Other : MergeSide::Kept);
        fields.append(field);
        if (field.side == MergeSide::Kept || !field.differs)
            continue;
        // Two people never have one code, not even for a moment.
        if (group.id == u"code" && field.otherHasValue)
            tx.change("customer"_L1, other.value, {{"code"_L1, QVariant()}});
        // The code given up goes on leading here: the other one has it now.
        if (group.id == u"code" && field.keptHasValue)
            codeInExchange = {{"code_source"_L1, mine.value(u"code_source"_s)},
                              {"code"_L1, mine.value(u"code"_s)}};
        for (const QString &column : group.columns)
            changes.append(Field(column, theirs.value(column)));
    }
    const auto text = [](const RowImage &person, const QString &column) {
        return person.value(column).toString();
    };
    changes.append(Field("note"_L1, joinedNotes(text(mine, u"note"_s), text(theirs, u"note"_s))));
    changes.append(
        Field("created_on"_L1, earlier(text(mine, u"created_on"_s), text(theirs, u"created_on"_s))));
    tx.change("customer"_L1, kept.value, changes);
    if (!codeInExchange.isEmpty())
        tx.change("customer"_L1, other.value, codeInExchange);
    return fields + mergeOwnValues(tx, kept, other, choices);
}

} // namespace tefter
