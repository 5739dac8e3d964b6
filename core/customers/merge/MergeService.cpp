// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/merge/MergeService.h"

#include "core/customers/CustomerRepository.h"
#include "core/customers/CustomerSteps.h"
#include "core/customers/merge/MergeConsents.h"
#include "core/customers/merge/MergeFields.h"
#include "core/customers/merge/MergeMoves.h"
#include "core/customers/merge/Unmerge.h"
#include "core/shop/own/OwnFieldRepository.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

Result<Customer> present(Connection &connection, CustomerId id)
{
    auto customer = CustomerRepository(connection).find(id);
    if (!customer || customer->binned)
        return failure(Cause::NotFound, {u"customer"_s, QString::number(id.value)});
    return *std::move(customer);
}

} // namespace

Result<MergeOutcome> MergeService::run(Transaction &tx, CustomerId kept, CustomerId other,
                                       const MergeChoices &choices) const
{
    if (kept == other)
        return failure(Cause::BadValue, {u"customer"_s, QString::number(other.value)});
    Connection &db = tx.connection();
    const auto keptBefore = present(db, kept);
    if (!keptBefore)
        return failure(keptBefore.error());
    const auto otherBefore = present(db, other);
    if (!otherBefore)
        return failure(otherBefore.error());
    MergeOutcome outcome;
    outcome.kept = *keptBefore;
    outcome.other = *otherBefore;
    outcome.consents = mergedConsents(db, kept, other);
    outcome.fields = mergeFields(tx, kept, other, choices);
    outcome.moved = MergeMoves(tx, kept, other).run();
    for (const auto &follower : m_followers)
        follower->follow(tx, kept, other);
    stateConsents(tx, kept, outcome.consents, m_shop.clock().today());
    const QString now = m_shop.clock().utcText();
    tx.change("customer"_L1, other.value, {{"deleted_at"_L1, now}});
    outcome.id =
        MergeId{tx.insert("customer_merge"_L1,
                          {{"kept_id"_L1, kept.value}, {"other_id"_L1, other.value}, {"merged_at"_L1, now}})};
    outcome.ownFields = OwnFieldRepository(db, OwnSubject::Customer).all();
    outcome.result = CustomerRepository(db).find(kept).value_or(Customer());
    return outcome;
}

Result<MergeOutcome> MergeService::preview(CustomerId kept, CustomerId other,
                                           const MergeChoices &choices) const
{
    // The same work as the merge itself, never committed: what is shown is what will be.
    Result<MergeOutcome> outcome = failure(Cause::Internal);
    const auto written = m_shop.write(StepLabel(), [&](Transaction &tx) -> Result<bool> {
        outcome = run(tx, kept, other, choices);
        return failure(Cause::Cancelled);
    });
    if (written.error().cause != Cause::Cancelled)
        return failure(written.error());
    if (outcome)
        outcome->id = {};
    return outcome;
}

Result<MergeOutcome> MergeService::merge(CustomerId kept, CustomerId other, const MergeChoices &choices) const
{
    return m_shop.write(steps::merged(m_shop, kept, {other}),
                        [&](Transaction &tx) { return run(tx, kept, other, choices); });
}

Result<QList<MergeOutcome>> MergeService::mergeAll(CustomerId kept, const QList<CustomerId> &others) const
{
    return m_shop.write(steps::merged(m_shop, kept, others),
                        [&](Transaction &tx) -> Result<QList<MergeOutcome>> {
                            QList<MergeOutcome> outcomes;
                            for (const CustomerId other : others) {
                                const auto outcome = run(tx, kept, other, {});
                                if (!outcome)
                                    return failure(outcome.error());
                                outcomes.append(*outcome);
                            }
                            return outcomes;
                        });
}

Result<QList<Merge>> MergeService::merges(CustomerId kept) const
{
    const Language language = shopLanguage(m_shop);
    return m_shop.read([&](Connection &connection) {
        QList<Merge> merges = connection.all(
            u"SELECT m.id, m.kept_id, m.other_id, m.merged_at, (SELECT max(e.step_id) FROM journal_entry e "
            "JOIN journal_step s ON s.id = e.step_id WHERE e.table_name = 'customer_merge' "
            "AND e.row_id = m.id AND e.before IS NULL AND s.state = 'done') FROM customer_merge m "
            "WHERE (m.kept_id = ? OR ? = 0) ORDER BY m.id DESC"_s,
            {kept.value, kept.value}, [](const Row &row) {
                return Merge{row.id<MergeId>(0), row.id<CustomerId>(1), row.id<CustomerId>(2), {}, {},
                             row.dateTime(3),    row.id<StepId>(4)};
            });
        merges.removeIf([](const Merge &merge) { return !merge.step.isValid(); });
        CustomerRepository repository(connection);
        for (Merge &merge : merges) {
            merge.keptName = repository.find(merge.kept).value_or(Customer()).label(language);
            merge.otherName = repository.find(merge.other).value_or(Customer()).label(language);
        }
        return merges;
    });
}

Result<Unmerged> MergeService::unmerge(MergeId id) const
{
    const auto known = merges();
    if (!known)
        return failure(known.error());
    const auto merge =
        std::find_if(known->cbegin(), known->cend(), [id](const Merge &one) { return one.id == id; });
    if (merge == known->cend())
        return failure(Cause::NotFound, {u"merge"_s, QString::number(id.value)});
    const Language language = shopLanguage(m_shop);
    return m_shop.write(steps::unmerged(*merge), [&](Transaction &tx) -> Result<Unmerged> {
        // Somebody else may have taken it back meanwhile.
        if (!tx.image(u"customer_merge"_s, id.value))
            return failure(Cause::NotFound, {u"merge"_s, QString::number(id.value)});
        Unmerged done = takeApart(tx, *merge);
        CustomerRepository repository(tx.connection());
        done.merge.keptName = repository.find(merge->kept).value_or(Customer()).label(language);
        done.merge.otherName = repository.find(merge->other).value_or(Customer()).label(language);
        return done;
    });
}

QString livingId(QLatin1StringView column)
{
    return u"coalesce((SELECT kept_id FROM customer_merge WHERE other_id = %1), %1)"_s.arg(column);
}

QString binnedPeople()
{
    return u"SELECT id FROM customer WHERE deleted_at IS NOT NULL "
           "AND id NOT IN (SELECT other_id FROM customer_merge)"_s;
}

QList<CustomerId> mergedInto(Connection &connection, CustomerId kept)
{
    return connection.all(u"SELECT other_id FROM customer_merge WHERE kept_id = ? ORDER BY id"_s,
                          {kept.value}, [](const Row &row) { return row.id<CustomerId>(0); });
}

} // namespace tefter
