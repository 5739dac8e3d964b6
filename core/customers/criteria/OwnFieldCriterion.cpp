// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/DayReader.h"
#include "core/base/NumberReader.h"
#include "core/base/SearchKey.h"
#include "core/customers/criteria/CustomerCriteria.h"
#include "core/customers/criteria/ProfileCriterion.h"
#include "core/db/LikePattern.h"
#include "core/segments/SegmentText.h"
#include "core/shop/own/OwnFieldRepository.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ownOffered = 50;

/// Which kinds of fields an operator can ask.
bool asksKind(const QString &op, OwnFieldKind kind)
{
    if (op == u"contains")
        return kind == OwnFieldKind::Text || kind == OwnFieldKind::Choice;
    if (op == u">=" || op == u"<=")
        return kind == OwnFieldKind::Number;
    if (op == u"since" || op == u"before")
        return kind == OwnFieldKind::Date;
    return true;
}

/// The parts of "S; M" or "S, M".
QStringList partsOfList(const QString &typed)
{
    QStringList parts = typed.split(typed.contains(u';') ? u';' : u',', Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = part.trimmed();
    parts.removeAll(QString());
    return parts;
}

/// The same letters as people write them: small, capital, with a capital at the beginning.
QStringList writtenForms(const QString &text)
{
    QStringList forms{text, text.toLower(), text.toUpper(), text.left(1).toUpper() + text.mid(1).toLower()};
    forms.removeDuplicates();
    return forms;
}

/// What people have in the fields that the shop has made. The first value says which field is asked.
class OwnFieldCriterion : public ProfileCriterion
{
public:
    QString id() const override { return u"own-field"_s; }
    QString label() const override { return QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Own field")); }
    QString example() const override { return u"own-field is \"Shoe size\" 42"_s; }
    bool hasSubject() const override { return true; }
    QList<OperatorInfo> operators() const override
    {
        const QList<ValueType> more{ValueType::Record, ValueType::OfSubject};
        return {{u"is"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "is")), more},
                {u"is-not"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "is not")), more},
                {u"one-of"_s,
                 QStringLiteral(QT_TRANSLATE_NOOP("criterion", "is one of")),
                 {ValueType::Record, ValueType::Text}},
                {u"contains"_s,
                 QStringLiteral(QT_TRANSLATE_NOOP("criterion", "contains")),
                 {ValueType::Record, ValueType::Text}},
                {u">="_s,
                 QStringLiteral(QT_TRANSLATE_NOOP("criterion", "at least")),
                 {ValueType::Record, ValueType::Number}},
                {u"<="_s,
                 QStringLiteral(QT_TRANSLATE_NOOP("criterion", "at most")),
                 {ValueType::Record, ValueType::Number}},
                {u"since"_s,
                 QStringLiteral(QT_TRANSLATE_NOOP("criterion", "on or after")),
                 {ValueType::Record, ValueType::Day}},
                {u"before"_s,
                 QStringLiteral(QT_TRANSLATE_NOOP("criterion", "before")),
                 {ValueType::Record, ValueType::Day}},
                {u"known"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "is known")), {ValueType::Record}},
                {u"unknown"_s,
                 QStringLiteral(QT_TRANSLATE_NOOP("criterion", "is not known")),
                 {ValueType::Record}}};
    }

    CustomerQuery query(const Condition &condition, const CriterionContext &) const override
    {
        return queryWith(condition, {});
    }

    CustomerQuery queryIn(Connection &connection, const Condition &condition,
                          const CriterionContext &) const override
    {
        return queryWith(condition, alike(connection, condition));
    }

    QList<Fact> facts(const Condition &condition, CustomerId person, Connection &connection,
                      const CriterionContext &) const override
    {
        const Literal &subject = condition.values.first();
        const auto field =
            OwnFieldRepository(connection, OwnSubject::Customer).find(OwnFieldId{subject.record});
        const QString value = connection.text(
            u"SELECT value FROM customer_own_value WHERE customer_id = ? AND own_field_id = ?"_s,
            {person.value, subject.record});
        Fact fact = field && !value.isEmpty() ? factOf(*field, value) : Fact::unknown(subject.text);
        fact.isNamed = true;
        return {fact};
    }

    QList<Literal> suggestions(Connection &connection, int, const QString &typed) const override
    {
        const QString key = foldedKey(typed);
        QList<Literal> offered;
        const QList<OwnField> fields = OwnFieldRepository(connection, OwnSubject::Customer).all();
        for (const OwnField &field : fields) {
            if (foldedKey(field.name).contains(key))
                offered.append(Literal::reference(field.id.value, field.name));
        }
        return offered.first(qMin(ownOffered, offered.size()));
    }

    QList<Literal> suggestionsAfter(Connection &connection, const QList<Literal> &before, int value,
                                    const QString &typed) const override
    {
        if (value == 0 || before.isEmpty())
            return suggestions(connection, value, typed);
        const auto field =
            OwnFieldRepository(connection, OwnSubject::Customer).find(OwnFieldId{before.first().record});
        if (!field)
            return {};
        if (field->kind == OwnFieldKind::YesNo)
            return {Literal::word(u"yes"_s), Literal::word(u"no"_s)};
        QStringList texts = field->choices;
        if (field->kind != OwnFieldKind::Choice)
            texts = connection.all(u"SELECT value FROM customer_own_value WHERE own_field_id = ? "
                                   "GROUP BY value ORDER BY count(*) DESC, value LIMIT 500"_s,
                                   {field->id.value}, [](const Row &row) { return row.text(0); });
        const QString key = foldedKey(typed);
        QList<Literal> offered;
        for (const QString &text : std::as_const(texts)) {
            if (offered.size() < ownOffered && foldedKey(text).contains(key))
                offered.append(literalOf(*field, text));
        }
        return offered;
    }

    Literal resolved(Connection &connection, int value, const Literal &literal) const override
    {
        if (value > 0)
            return literal;
        const QString key = foldedKey(literal.text);
        const QList<OwnField> fields = OwnFieldRepository(connection, OwnSubject::Customer).all();
        for (const OwnField &field : fields) {
            const bool isMeant = literal.type == Literal::Type::Record
                                     ? field.id.value == literal.record
                                     : field.name == literal.text || foldedKey(field.name) == key;
            if (isMeant)
                return Literal::reference(field.id.value, field.name);
        }
        throw DbError(Cause::UnknownName, {u"own field"_s, literal.text});
    }

    /// The value as the field keeps it, whichever way it was typed.
    Condition settled(Connection &connection, const Condition &condition,
                      const CriterionContext &context) const override
    {
        const auto field = OwnFieldRepository(connection, OwnSubject::Customer)
                               .find(OwnFieldId{condition.values.first().record});
        if (!field || !asksKind(condition.op, field->kind))
            throw DbError(Cause::BadValue, {condition.values.first().text, condition.op,
                                            field ? exampleFor(*field) : example()});
        Condition result = condition;
        if (condition.op == u"is" || condition.op == u"is-not") {
            result.values.last() =
                literalOf(*field, keptValue(*field, condition.values.last().text, context));
        } else if (condition.op == u"one-of") {
            QStringList kept;
            const QStringList parts = partsOfList(condition.values.last().text);
            for (const QString &part : parts)
                kept << keptValue(*field, part, context);
            result.values.last() = Literal::quoted(kept.join(u"; "_s));
        } else if (condition.op == u">=" || condition.op == u"<=") {
            result.values.last() = Literal::decimal(keptValue(*field, condition.values.last().text, context));
        }
        if (condition.values.size() > 1 && result.values.last().text.trimmed().isEmpty())
            throw DbError(Cause::BadValue, {field->name, condition.values.last().text, exampleFor(*field)});
        return result;
    }

private:
    /// A condition that can be asked of this very field; where it offers choices, with all of them.
    QString exampleFor(const OwnField &field) const
    {
        const auto asked = [&](const QString &op, const Literal &value) {
            return segmentText::print(Condition{id(), op, {Literal::quoted(field.name), value}, {}, {}});
        };
        switch (field.kind) {
        case OwnFieldKind::Choice:
            return asked(u"one-of"_s, Literal::quoted(field.choices.join(u"; "_s)));
        case OwnFieldKind::Number:
            return asked(u">="_s, Literal::number(42));
        case OwnFieldKind::Date:
            return asked(u"since"_s, Literal::day(Day::fromIso(u"2026-01-31"_s)));
        case OwnFieldKind::YesNo:
            return asked(u"is"_s, Literal::word(u"yes"_s));
        case OwnFieldKind::Text:
            break;
        }
        return asked(u"contains"_s, Literal::quoted(u"abc"_s));
    }

    CustomerQuery queryWith(const Condition &condition, const QStringList &alike) const
    {
        CustomerQuery query{u"SELECT customer_id FROM customer_own_value WHERE own_field_id = ?"_s,
                            {condition.values.first().record}};
        query.complement = condition.op == u"unknown" || condition.op == u"is-not";
        if (condition.values.size() > 1)
            addTest(query, condition.op, condition.values.last(), alike);
        return query;
    }

    static QStringList textsAsked(const Condition &condition)
    {
        const QString &text = condition.values.last().text;
        return condition.op == u"one-of" ? partsOfList(text) : QStringList{text};
    }

    /// What people have in a field of words that differs from what is asked only as people write.
    static QStringList alike(Connection &connection, const Condition &condition)
    {
        const OwnFieldId id{condition.values.first().record};
        const auto field = OwnFieldRepository(connection, OwnSubject::Customer).find(id);
        const bool isOfWords =
            field && (field->kind == OwnFieldKind::Text || field->kind == OwnFieldKind::Choice);
        if (!isOfWords || condition.values.size() < 2)
            return {};
        QStringList keys;
        const QStringList texts = textsAsked(condition);
        const bool contains = condition.op == u"contains";
        for (const QString &text : texts)
            keys << (contains ? foldedKey(text) : labelKey(text));
        keys.removeAll(QString());
        return textsAlike(connection,
                          u"SELECT DISTINCT value FROM customer_own_value WHERE own_field_id = ?"_s,
                          {id.value}, [&](const QString &key) {
                              return std::any_of(keys.cbegin(), keys.cend(), [&](const QString &asked) {
                                  return contains ? key.contains(asked) : key == asked;
                              });
                          });
    }

    static Literal literalOf(const OwnField &field, const QString &value)
    {
        switch (field.kind) {
        case OwnFieldKind::Number:
            return Literal::decimal(value);
        case OwnFieldKind::Date:
            return Literal::day(Day::fromIso(value));
        case OwnFieldKind::YesNo:
            return Literal::word(value);
        case OwnFieldKind::Text:
        case OwnFieldKind::Choice:
            break;
        }
        return Literal::quoted(value);
    }

    static Fact factOf(const OwnField &field, const QString &value)
    {
        switch (field.kind) {
        case OwnFieldKind::Number:
            return Fact::ofDecimal(field.name, parseDecimal(value, ownNumberScale).value_or(0));
        case OwnFieldKind::Date:
            return Fact::ofDay(field.name, Day::fromIso(value));
        case OwnFieldKind::YesNo:
            return Fact::ofYesNo(field.name, value == u"yes");
        case OwnFieldKind::Text:
        case OwnFieldKind::Choice:
            break;
        }
        return Fact::ofText(field.name, value);
    }

    QString keptValue(const OwnField &field, const QString &typed, const CriterionContext &context) const
    {
        auto kept = field.kept(typed);
        const Language language = languageFromCode(context.settings.language).value_or(Language::English);
        if (!kept && field.kind == OwnFieldKind::Number) {
            if (const auto number = NumberReader(language).read(typed, ownNumberScale))
                kept = decimalText(*number, ownNumberScale);
        }
        if (!kept && field.kind == OwnFieldKind::Date) {
            const DayCalendar calendar =
                dayCalendarFromId(context.settings.calendar).value_or(usualCalendar(language));
            if (const auto day = DayReader(language, calendar).readDay(typed, context.today))
                kept = day->iso();
        }
        if (!kept)
            throw DbError(Cause::BadValue, {field.name, typed, exampleFor(field)});
        return *kept;
    }

    static void addTest(CustomerQuery &query, const QString &op, const Literal &value,
                        const QStringList &alike)
    {
        if (op == u">=" || op == u"<=") {
            query.sql += u" AND number %1 ?"_s.arg(op);
            query.values << bound(parseDecimal(value.text, ownNumberScale));
        } else if (op == u"since" || op == u"before") {
            query.sql += op == u"since" ? u" AND value >= ?"_s : u" AND value < ?"_s;
            query.values << value.text;
        } else {
            const bool contains = op == u"contains";
            const QStringList texts = contains          ? writtenForms(value.text)
                                      : op == u"one-of" ? partsOfList(value.text)
                                                        : QStringList{value.text};
            QStringList tests;
            for (const QString &text : texts) {
                tests << (contains ? u"value LIKE ? ESCAPE '!'"_s : u"value = ?"_s);
                query.values << (contains ? u'%' + likeLiteral(text) + u'%' : text);
            }
            if (!alike.isEmpty())
                tests << isOneOf(u"value"_s, alike.size());
            for (const QString &text : alike)
                query.values << text;
            query.sql += u" AND ("_s + tests.join(u" OR "_s) + u')';
        }
    }
};

} // namespace

std::shared_ptr<const Criterion> ownFieldCriterion()
{
    return std::make_shared<OwnFieldCriterion>();
}

} // namespace tefter
