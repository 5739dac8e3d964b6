// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SearchKey.h"
#include "core/customers/criteria/CustomerCriteria.h"
#include "core/customers/criteria/ProfileCriterion.h"
#include "core/shop/OwnerWord.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

class InChargeCriterion : public ProfileCriterion
{
public:
    QString id() const override { return u"in-charge"_s; }
    QString label() const override
    {
        //: who of the staff looks after a customer
        return QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Looked after by"));
    }
    QString example() const override { return u"in-charge nobody"_s; }
    QList<OperatorInfo> operators() const override
    {
        return {{u"is"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "is")), {ValueType::Record}},
                {u"is-not"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "is not")), {ValueType::Record}},
                {u"nobody"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "nobody")), {}}};
    }

    CustomerQuery query(const Condition &condition, const CriterionContext &) const override
    {
        if (condition.op == u"nobody")
            return {u"SELECT id FROM customer WHERE staff_id IS NOT NULL"_s, {}, true};
        return {u"SELECT id FROM customer WHERE staff_id = ?"_s,
                {condition.values.first().record},
                condition.op == u"is-not"};
    }

    QList<Fact> facts(const Condition &, CustomerId person, Connection &connection,
                      const CriterionContext &) const override
    {
        const qint64 staff =
            connection.number(u"SELECT staff_id FROM customer WHERE id = ?"_s, {person.value});
        QString name;
        const QList<Literal> known = everybody(connection);
        for (const Literal &one : known) {
            if (one.record == staff)
                name = one.text;
        }
        return {name.isEmpty() ? Fact::unknown(label()) : Fact::ofText(label(), name)};
    }

    QList<Literal> suggestions(Connection &connection, int, const QString &typed) const override
    {
        const QString key = foldedKey(typed);
        QList<Literal> staff = everybody(connection);
        staff.removeIf([&](const Literal &one) { return !foldedKey(one.text).contains(key); });
        return staff;
    }

    Literal resolved(Connection &connection, int, const Literal &literal) const override
    {
        const QString key = foldedKey(literal.text);
        const QList<Literal> staff = everybody(connection);
        for (const Literal &one : staff) {
            if (literal.type == Literal::Type::Record ? one.record == literal.record
                                                      : foldedKey(one.text) == key)
                return one;
        }
        // In a shop that speaks another language the owner is asked for by that word all the same.
        for (const Literal &one : staff) {
            if (isOwnerWord(one.text) && isOwnerWord(literal.text))
                return one;
        }
        throw DbError(Cause::UnknownName, {u"staff"_s, literal.text});
    }

private:
    /// Whoever has left may still be asked for; the owner who has no name is called so.
    static QList<Literal> everybody(Connection &connection)
    {
        const QString language = readSettings(connection).language;
        const QString owner = ownerWord(languageFromCode(language).value_or(Language::English));
        return connection.all(u"SELECT id, name FROM staff WHERE name <> '' OR role = 'owner' "
                              "ORDER BY CASE WHEN left_at IS NULL THEN 0 ELSE 1 END, id"_s,
                              {}, [&](const Row &row) {
                                  const QString name = row.text(1);
                                  return Literal::reference(row.integer(0), name.isEmpty() ? owner : name);
                              });
    }
};

} // namespace

std::shared_ptr<const Criterion> inChargeCriterion()
{
    return std::make_shared<InChargeCriterion>();
}

} // namespace tefter
