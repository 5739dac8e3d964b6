// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/TagService.h"

#include "core/base/SearchKey.h"
#include "core/customers/CustomerRepository.h"
#include "core/customers/CustomerSteps.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

QList<Tag> allTags(Connection &connection)
{
    return connection.all(u"SELECT t.id, t.name, (SELECT count(*) FROM customer_tag ct JOIN customer c ON "
                          u"c.id = ct.customer_id "
                          "WHERE ct.tag_id = t.id AND c.deleted_at IS NULL) FROM tag t"_s,
                          {}, [](const Row &row) {
                              return Tag{row.id<TagId>(0), row.text(1), row.integer(2)};
                          });
}

void sortByName(QList<Tag> &tags)
{
    std::sort(tags.begin(), tags.end(),
              [](const Tag &a, const Tag &b) { return foldedKey(a.name) < foldedKey(b.name); });
}

} // namespace

Result<QList<Tag>> TagService::all() const
{
    auto tags = m_shop.read(allTags);
    if (tags)
        sortByName(*tags);
    return tags;
}

Result<QList<Tag>> TagService::carriedBy(const QList<CustomerId> &customers) const
{
    QSet<qint64> asked;
    for (const CustomerId customer : customers)
        asked.insert(customer.value);
    return m_shop.read([&](Connection &connection) {
        QHash<qint64, qint64> carriers;
        connection.each(u"SELECT tag_id, customer_id FROM customer_tag"_s, {}, [&](const Row &row) {
            if (asked.contains(row.integer(1)))
                ++carriers[row.integer(0)];
        });
        QList<Tag> tags = allTags(connection);
        tags.removeIf([&](const Tag &tag) { return !carriers.contains(tag.id.value); });
        for (Tag &tag : tags)
            tag.customers = carriers.value(tag.id.value);
        sortByName(tags);
        return tags;
    });
}

Result<qint64> TagService::add(const QList<CustomerId> &customers, const QString &name) const
{
    const QString tidy = name.trimmed();
    if (tidy.isEmpty())
        return failure(Cause::NameMissing, {u"tag"_s});
    const StepLabel label = steps::tagAdded(m_shop, customers, tidy);
    return m_shop.write(label, [&](Transaction &tx) {
        const TagId tag = CustomerRepository::tagNamed(tx, tidy);
        qint64 added = 0;
        for (const CustomerId customer : customers) {
            if (tx.connection().number(
                    u"SELECT count(*) FROM customer_tag WHERE customer_id = ? AND tag_id = ?"_s,
                    {customer.value, tag.value}) > 0)
                continue;
            tx.insert("customer_tag"_L1, {{"customer_id"_L1, customer.value}, {"tag_id"_L1, tag.value}});
            ++added;
        }
        return added;
    });
}

Result<qint64> TagService::takeAway(const QList<CustomerId> &customers, const QString &name) const
{
    const StepLabel label = steps::tagRemoved(m_shop, customers, name);
    return m_shop.write(label, [&](Transaction &tx) {
        qint64 taken = 0;
        for (const CustomerId customer : customers) {
            const qint64 row =
                tx.connection().number(u"SELECT ct.id FROM customer_tag ct JOIN tag t ON t.id = ct.tag_id "
                                       "WHERE ct.customer_id = ? AND t.name = ?"_s,
                                       {customer.value, name});
            if (row == 0)
                continue;
            tx.remove("customer_tag"_L1, row);
            ++taken;
        }
        return taken;
    });
}

Result<void> TagService::rename(TagId tag, const QString &name) const
{
    const QString tidy = name.trimmed();
    if (tidy.isEmpty())
        return failure(Cause::NameMissing, {u"tag"_s});
    return m_shop.write({QStringLiteral(QT_TRANSLATE_NOOP("step", "Tag renamed: “%1”")), {tidy}},
                        [&](Transaction &tx) -> Result<void> {
                            const QList<Tag> tags = allTags(tx.connection());
                            for (const Tag &other : tags) {
                                if (other.id != tag && labelKey(other.name) == labelKey(tidy))
                                    return failure(Cause::NameTaken, {other.name});
                            }
                            tx.change("tag"_L1, tag.value, {{"name"_L1, tidy}});
                            return {};
                        });
}

Result<void> TagService::remove(TagId tag) const
{
    const QString name =
        m_shop
            .read([&](Connection &c) { return c.text(u"SELECT name FROM tag WHERE id = ?"_s, {tag.value}); })
            .value_or(QString());
    return m_shop.write({QStringLiteral(QT_TRANSLATE_NOOP("step", "Tag removed: “%1”")), {name}},
                        [&](Transaction &tx) { tx.remove("tag"_L1, tag.value); });
}

} // namespace tefter
