// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CustomerSteps.h"

#include "core/customers/CustomerRepository.h"

namespace tefter {

using namespace Qt::StringLiterals;

Language shopLanguage(const Shop &shop)
{
    return languageFromCode(shop.settings().language).value_or(Language::English);
}

namespace steps {

namespace {

QString labelOf(Shop &shop, CustomerId id)
{
    const auto customer =
        shop.read([&](Connection &c) { return CustomerRepository(c).find(id); }).value_or(std::nullopt);
    return customer ? customer->label(shopLanguage(shop)) : QString();
}

/// One person is named, several are counted.
StepLabel forSome(Shop &shop, const QList<CustomerId> &ids, const QString &one, const QString &many,
                  const QStringList &more = {})
{
    if (ids.size() != 1)
        return {many, QStringList{QString::number(ids.size())} + more};
    return {one, QStringList{labelOf(shop, ids.first())} + more};
}

QStringList differences(const Customer &a, const Customer &b)
{
    const auto nameOf = [](const Customer &c) {
        return std::tuple(c.kind, c.name, c.givenName, c.familyName);
    };
    QStringList keys;
    const auto compare = [&keys](bool same, const QString &key) {
        if (!same)
            keys << key;
    };
    compare(nameOf(a) == nameOf(b), QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: name changed")));
    compare(a.phones == b.phones, QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: phone changed")));
    compare(a.emails == b.emails, QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: e-mail changed")));
    compare(a.addresses == b.addresses, QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: address changed")));
    compare(a.handles == b.handles, QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: social networks changed")));
    compare(a.tags == b.tags, QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: tags changed")));
    compare(a.birthday == b.birthday, QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: birthday changed")));
    compare(a.dates == b.dates, QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: important dates changed")));
    compare(a.language == b.language, QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: language changed")));
    compare(a.taxNumber == b.taxNumber, QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: tax number changed")));
    compare(std::tie(a.codeSource, a.code) == std::tie(b.codeSource, b.code),
            QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: code changed")));
    compare(a.source == b.source, QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: source changed")));
    compare(a.interests == b.interests, QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: interests changed")));
    compare(a.personality == b.personality,
            QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: personality changed")));
    compare(a.inCharge == b.inCharge,
            QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: somebody else looks after them")));
    compare(a.note == b.note, QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: note changed")));
    compare(a.ownValues == b.ownValues, QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: own fields changed")));
    return keys;
}

} // namespace

StepLabel created(const Customer &customer, Language language)
{
    return {QStringLiteral(QT_TRANSLATE_NOOP("step", "New customer: %1")), {customer.label(language)}};
}

StepLabel changed(const Customer &before, const Customer &after, Language language)
{
    const QStringList keys = differences(before, after);
    return {keys.size() == 1 ? keys.first() : QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: changed")),
            {after.label(language)}};
}

StepLabel binned(Shop &shop, const QList<CustomerId> &ids)
{
    return forSome(shop, ids, QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: put into the bin")),
                   QStringLiteral(QT_TRANSLATE_NOOP("step", "People put into the bin: %1")));
}

StepLabel restored(Shop &shop, const QList<CustomerId> &ids)
{
    return forSome(shop, ids, QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: taken out of the bin")),
                   QStringLiteral(QT_TRANSLATE_NOOP("step", "People taken out of the bin: %1")));
}

StepLabel removed(Shop &shop, const QList<CustomerId> &ids)
{
    return forSome(shop, ids, QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: removed for good")),
                   QStringLiteral(QT_TRANSLATE_NOOP("step", "People removed for good: %1")));
}

StepLabel tagAdded(Shop &shop, const QList<CustomerId> &ids, const QString &tag)
{
    return forSome(shop, ids, QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: tag “%2” added")),
                   QStringLiteral(QT_TRANSLATE_NOOP("step", "Tag “%2” added, people: %1")), {tag});
}

StepLabel tagRemoved(Shop &shop, const QList<CustomerId> &ids, const QString &tag)
{
    return forSome(shop, ids, QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: tag “%2” taken away")),
                   QStringLiteral(QT_TRANSLATE_NOOP("step", "Tag “%2” taken away, people: %1")), {tag});
}

StepLabel putInCharge(Shop &shop, const QList<CustomerId> &ids, const InCharge &staff)
{
    if (!staff.id.isValid())
        return forSome(shop, ids, QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: nobody looks after them")),
                       QStringLiteral(QT_TRANSLATE_NOOP("step", "Nobody looks after these people: %1")));
    // The owner may have no name.
    if (staff.name.isEmpty())
        return forSome(shop, ids,
                       QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: somebody else looks after them")),
                       QStringLiteral(QT_TRANSLATE_NOOP("step", "Somebody else looks after people: %1")));
    return forSome(shop, ids, QStringLiteral(QT_TRANSLATE_NOOP("step", "%2 looks after %1")),
                   QStringLiteral(QT_TRANSLATE_NOOP("step", "%2 looks after people: %1")), {staff.name});
}

StepLabel related(Shop &shop, CustomerId a, CustomerId b, bool related)
{
    return {related ? QStringLiteral(QT_TRANSLATE_NOOP("step", "Relation between %1 and %2 added"))
                    : QStringLiteral(QT_TRANSLATE_NOOP("step", "Relation between %1 and %2 removed")),
            {labelOf(shop, a), labelOf(shop, b)}};
}

StepLabel fieldSet(Shop &shop, const QList<CustomerId> &ids, const QString &field, bool hasValue)
{
    if (hasValue)
        return forSome(shop, ids, QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: “%2” set")),
                       QStringLiteral(QT_TRANSLATE_NOOP("step", "“%2” set, people: %1")), {field});
    return forSome(shop, ids, QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: “%2” emptied")),
                   QStringLiteral(QT_TRANSLATE_NOOP("step", "“%2” emptied, people: %1")), {field});
}

StepLabel languageSet(Shop &shop, const QList<CustomerId> &ids)
{
    return forSome(shop, ids, QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: language changed")),
                   QStringLiteral(QT_TRANSLATE_NOOP("step", "Language changed, people: %1")));
}

StepLabel sourceSet(Shop &shop, const QList<CustomerId> &ids)
{
    return forSome(shop, ids, QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: source changed")),
                   QStringLiteral(QT_TRANSLATE_NOOP("step", "Source changed, people: %1")));
}

StepLabel consentRecorded(Shop &shop, const QList<CustomerId> &ids, ConsentState state)
{
    if (state == ConsentState::Given)
        return forSome(shop, ids, QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: consent given")),
                       QStringLiteral(QT_TRANSLATE_NOOP("step", "Consent given, people: %1")));
    return forSome(shop, ids, QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: consent withdrawn")),
                   QStringLiteral(QT_TRANSLATE_NOOP("step", "Consent withdrawn, people: %1")));
}

StepLabel noteWritten(Shop &shop, CustomerId id)
{
    return {QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: note written")), {labelOf(shop, id)}};
}

StepLabel noteChanged(Shop &shop, CustomerId id)
{
    return {QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: note changed")), {labelOf(shop, id)}};
}

StepLabel noteRemoved(Shop &shop, CustomerId id)
{
    return {QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: note removed")), {labelOf(shop, id)}};
}

StepLabel merged(Shop &shop, CustomerId kept, const QList<CustomerId> &others)
{
    if (others.size() == 1)
        return {QStringLiteral(QT_TRANSLATE_NOOP("step", "%2 merged into %1")),
                {labelOf(shop, kept), labelOf(shop, others.first())}};
    return {QStringLiteral(QT_TRANSLATE_NOOP("step", "Merged into %1, people: %2")),
            {labelOf(shop, kept), QString::number(others.size())}};
}

StepLabel unmerged(const Merge &merge)
{
    return {QStringLiteral(QT_TRANSLATE_NOOP("step", "Merge taken back: %1 and %2")),
            {merge.keptName, merge.otherName}};
}

StepLabel distinct(Shop &shop, CustomerId a, CustomerId b, bool distinct)
{
    if (distinct)
        return {QStringLiteral(QT_TRANSLATE_NOOP("step", "%1 and %2 are two people")),
                {labelOf(shop, a), labelOf(shop, b)}};
    return {QStringLiteral(QT_TRANSLATE_NOOP("step", "%1 and %2 may be one")),
            {labelOf(shop, a), labelOf(shop, b)}};
}

} // namespace steps

} // namespace tefter
