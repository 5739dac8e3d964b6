// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/db/Connection.h"
#include "core/segments/Condition.h"
#include "core/shop/ShopSettings.h"

#include <memory>
#include <vector>

namespace tefter {

/// What kind of value an operator takes; the window shows the right editor for it.
enum class ValueType {
    Text,
    WholeNumber,
    Money,   ///< in the main unit, with a dot: 12.50
    Percent, ///< whole percent
    Day,
    Word,      ///< one of choices()
    Record,    ///< one of suggestions(): a tag, product, category, segment
    Suggested, ///< a text that suggestions() helps to type: a city, a source
    Number,    ///< with a dot: 42.5
    OfSubject, ///< whatever the subject of the condition holds: a text, a number, a day, a word
};

struct OperatorInfo
{
    QString id;    ///< as written in the text: `>=`, `before`, `has`
    QString label; ///< key, context "criterion": "at least"
    QList<ValueType> values;
    bool atLeast = false; ///< may be followed by `at-least n`
    bool period = false;  ///< may be followed by `in …`
};

/// A word that a condition may use, and the key of its label (context "criterion").
struct Choice
{
    QString word;
    QString label;
};

/// What a condition is reckoned with.
struct CriterionContext
{
    Day today;
    ShopSettings settings;
};

/// Chooses customers: `sql` gives customer ids in its first column (binned ones are taken out afterwards).
struct CustomerQuery
{
    QString sql;
    Values values;
    bool complement = false; ///< everybody but these
    bool isLong = false;     ///< looks into documents, not only at what is kept of them: better begun first
};

/// One of a person's own figures, for "why is she in it": a label key and a typed value for the window.
struct Fact
{
    enum class Type { Text, Number, Money, Percent, Day, Days, YesNo, Decimal, Unknown };

    QString label; ///< key, context "criterion": "Last purchase"
    Type type = Type::Unknown;
    QString text;
    qint64 number = 0; ///< of Number, Money (minor units), Percent, Days, YesNo, Decimal (thousandths)
    Day day;
    bool isNamed = false; ///< the label is a name that the shop gave, no key

    static Fact ofText(QString l, QString t) { return {std::move(l), Type::Text, std::move(t), 0, {}}; }
    static Fact ofNumber(QString l, qint64 n) { return {std::move(l), Type::Number, {}, n, {}}; }
    static Fact ofMoney(QString l, Money m) { return {std::move(l), Type::Money, {}, m.minor, {}}; }
    static Fact ofPercent(QString l, qint64 n) { return {std::move(l), Type::Percent, {}, n, {}}; }
    static Fact ofDay(QString l, tefter::Day d)
    {
        return {std::move(l), d.isValid() ? Type::Day : Type::Unknown, {}, 0, d};
    }
    static Fact ofDays(QString l, qint64 n) { return {std::move(l), Type::Days, {}, n, {}}; }
    static Fact ofYesNo(QString l, bool b) { return {std::move(l), Type::YesNo, {}, b, {}}; }
    static Fact ofDecimal(QString l, qint64 thousandths)
    {
        return {std::move(l), Type::Decimal, {}, thousandths, {}};
    }
    static Fact unknown(QString l) { return {std::move(l), Type::Unknown, {}, 0, {}}; }
};

/// One thing that a segment can ask about people. Stateless; one object of each lives in the registry.
class Criterion
{
public:
    virtual ~Criterion() = default;

    /// Stable; written in the text of segments: `last-purchase`.
    virtual QString id() const = 0;
    /// Key, context "criterion": "Last purchase".
    virtual QString label() const = 0;
    /// Key, context "criterion": under which heading the window lists it ("Profile", "Purchases").
    virtual QString group() const = 0;
    virtual QList<OperatorInfo> operators() const = 0;
    /// A condition for the help, in text.
    virtual QString example() const = 0;

    /// The people for whom the (resolved) condition holds. Throws DbError with BadValue where a value cannot
    /// be.
    virtual CustomerQuery query(const Condition &condition, const CriterionContext &context) const = 0;
    /// As query(), where what people have must be seen first: texts are alike whatever their accents and
    /// case, and no engine knows that.
    virtual CustomerQuery queryIn(Connection & /*connection*/, const Condition &condition,
                                  const CriterionContext &context) const
    {
        return query(condition, context);
    }
    /// The person's own figures behind the condition.
    virtual QList<Fact> facts(const Condition &condition, CustomerId person, Connection &connection,
                              const CriterionContext &context) const = 0;
    /// The one of them that says most shortly why the condition holds.
    virtual Fact reason(const Condition &condition, CustomerId person, Connection &connection,
                        const CriterionContext &context) const
    {
        return facts(condition, person, connection, context).value(0);
    }

    /// The text of the segment that a (resolved) condition names; the evaluator then asks that segment
    /// instead of query(). Nothing for a criterion that asks something of its own.
    virtual std::optional<QString> memberSegment(Connection &, const Condition &) const
    {
        return std::nullopt;
    }
    virtual QList<Choice> choices(int /*value*/) const { return {}; }
    /// Values to offer for what is typed so far, at most 50.
    virtual QList<Literal> suggestions(Connection &, int /*value*/, const QString & /*typed*/) const
    {
        return {};
    }
    /// A value as it should stand: names become references, references get the record's present name.
    /// Throws DbError with UnknownName where there is no such record.
    virtual Literal resolved(Connection &, int /*value*/, const Literal &literal) const { return literal; }

    /// Whether the first value, a record, says what is asked about: it then stands before the comparison.
    virtual bool hasSubject() const { return false; }
    /// As suggestions(), where what is offered depends on the values before it.
    virtual QList<Literal> suggestionsAfter(Connection &connection, const QList<Literal> & /*before*/,
                                            int value, const QString &typed) const
    {
        return suggestions(connection, value, typed);
    }
    /// The condition as it should stand once its values do, where they depend on each other. Throws DbError
    /// with BadValue where they do not go together.
    virtual Condition settled(Connection &, const Condition &condition, const CriterionContext &) const
    {
        return condition;
    }

    std::optional<OperatorInfo> findOperator(const QString &op) const;
};

/// All criteria that this program knows, in the order in which the window offers them.
class CriterionList
{
public:
    explicit CriterionList(std::vector<std::shared_ptr<const Criterion>> criteria)
        : m_criteria(std::move(criteria))
    {
    }
    const Criterion *find(const QString &id) const;
    const std::vector<std::shared_ptr<const Criterion>> &all() const { return m_criteria; }
    /// The same with one more; the registry adds what needs the list itself.
    void add(std::shared_ptr<const Criterion> criterion) { m_criteria.push_back(std::move(criterion)); }

private:
    std::vector<std::shared_ptr<const Criterion>> m_criteria;
};

} // namespace tefter
