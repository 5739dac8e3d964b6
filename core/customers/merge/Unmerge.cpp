// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/merge/Unmerge.h"

#include "core/customers/merge/MergeFields.h"
#include "core/shop/StepRows.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

class Separation
{
public:
    Separation(Transaction &tx, const Merge &merge)
        : m_tx(tx)
        , m_merge(merge)
        , m_groups(MergeFieldGroup::all(tx.schema()))
    {
        // The record of a merge is the last row that it writes; a step may hold several merges.
        const QList<StepRow> rows = rowsOfStep(tx.connection(), merge.step);
        for (const StepRow &row : rows) {
            m_rows.append(row);
            if (row.table != u"customer_merge" || row.before)
                continue;
            m_keptThen = CustomerId{row.after.value_or(RowImage()).value(u"kept_id"_s).toLongLong()};
            if (row.row == merge.id.value)
                break;
            m_rows.clear();
        }
    }

    Unmerged run()
    {
        Unmerged done{m_merge, 0, 0};
        for (auto row = m_rows.crbegin(); row != m_rows.crend(); ++row)
            ++(takeBack(*row) ? done.restored : done.left);
        return done;
    }

private:
    bool takeBack(const StepRow &row)
    {
        const auto now = m_tx.image(row.table, row.row);
        if (!now)
            return false;
        if (!row.before) {
            const bool isMine = std::all_of(row.after->keyBegin(), row.after->keyEnd(),
                                            [&](auto &column) { return stands(*now, row, column); });
            if (isMine || row.table == u"customer_merge")
                m_tx.remove(row.table, row.row);
            return isMine || row.table == u"customer_merge";
        }
        Fields fields;
        for (auto it = row.before->cbegin(); it != row.before->cend(); ++it) {
            if (standsWithItsGroup(*now, row, it.key()) && isFree(row, it.key(), it.value()))
                fields.append(Field(it.key(), it.value()));
        }
        if (!fields.isEmpty())
            m_tx.change(row.table, row.row, fields);
        return fields.size() == row.before->size();
    }

    /// Whether a column is as the merge left it; who was kept may have been merged into somebody else since.
    bool stands(const RowImage &now, const StepRow &row, const QString &column) const
    {
        const QVariant current = now.value(column), left = row.after->value(column);
        if (current.isNull() == left.isNull() && current.toString() == left.toString())
            return true;
        return left.toLongLong() == m_keptThen.value && current.toLongLong() == m_merge.kept.value &&
               (!row.before || row.before->value(column).toLongLong() == m_merge.other.value);
    }

    /// The parts of a name or a birthday go back together or not at all.
    bool standsWithItsGroup(const RowImage &now, const StepRow &row, const QString &column) const
    {
        if (row.table != u"customer")
            return stands(now, row, column);
        for (const MergeFieldGroup &group : m_groups) {
            if (!group.columns.contains(column))
                continue;
            return std::all_of(group.columns.cbegin(), group.columns.cend(), [&](const QString &part) {
                return !row.after->contains(part) || stands(now, row, part);
            });
        }
        return stands(now, row, column);
    }

    /// A code that somebody else was given since is not taken away again.
    bool isFree(const StepRow &row, const QString &column, const QVariant &value)
    {
        if (row.table != u"customer" || column != u"code" || value.isNull())
            return true;
        return m_tx.connection().number(
                   u"SELECT count(*) FROM customer WHERE code = ? AND id <> ? AND code_source = "
                   "(SELECT code_source FROM customer WHERE id = ?)"_s,
                   {value, row.row, row.row}) == 0;
    }

    Transaction &m_tx;
    const Merge &m_merge;
    QList<MergeFieldGroup> m_groups;
    QList<StepRow> m_rows;
    CustomerId m_keptThen;
};

} // namespace

Unmerged takeApart(Transaction &tx, const Merge &merge)
{
    return Separation(tx, merge).run();
}

} // namespace tefter
