// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Consent.h"
#include "core/customers/Customer.h"
#include "core/customers/merge/Merge.h"
#include "core/shop/Shop.h"

namespace tefter {

/// The language that the shop's own texts are in, such as the names in the history.
Language shopLanguage(const Shop &shop);

/// What the steps of this room are called, for "Undo: …" and the history.
namespace steps {

StepLabel created(const Customer &customer, Language language);
/// Names the one thing that differs, or just says that something does.
StepLabel changed(const Customer &before, const Customer &after, Language language);
StepLabel binned(Shop &shop, const QList<CustomerId> &ids);
StepLabel restored(Shop &shop, const QList<CustomerId> &ids);
StepLabel removed(Shop &shop, const QList<CustomerId> &ids);
StepLabel tagAdded(Shop &shop, const QList<CustomerId> &ids, const QString &tag);
StepLabel tagRemoved(Shop &shop, const QList<CustomerId> &ids, const QString &tag);
/// Somebody of the staff looks after them, or nobody.
StepLabel putInCharge(Shop &shop, const QList<CustomerId> &ids, const InCharge &staff);
/// A relation between two people was entered or taken away.
StepLabel related(Shop &shop, CustomerId a, CustomerId b, bool related);
/// One own field, by its name, got a value or lost it.
StepLabel fieldSet(Shop &shop, const QList<CustomerId> &ids, const QString &field, bool hasValue);
StepLabel languageSet(Shop &shop, const QList<CustomerId> &ids);
StepLabel sourceSet(Shop &shop, const QList<CustomerId> &ids);
StepLabel consentRecorded(Shop &shop, const QList<CustomerId> &ids, ConsentState state);
StepLabel noteWritten(Shop &shop, CustomerId id);
StepLabel noteChanged(Shop &shop, CustomerId id);
StepLabel noteRemoved(Shop &shop, CustomerId id);
StepLabel merged(Shop &shop, CustomerId kept, const QList<CustomerId> &others);
StepLabel unmerged(const Merge &merge);
/// Two people who look alike are two, or may be one after all.
StepLabel distinct(Shop &shop, CustomerId a, CustomerId b, bool distinct);

} // namespace steps

} // namespace tefter
