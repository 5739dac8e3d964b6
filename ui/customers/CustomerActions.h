// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/customers/Consent.h"
#include "core/customers/Customer.h"
#include "core/customers/Relation.h"
#include "core/customers/merge/Merge.h"
#include "ui/common/CellRoles.h"
#include "ui/common/Workplace.h"

#include <QObject>

class QDialog;

namespace tefter {

class PeopleExport;
class TagDialog;

/// What can be done with one or many people: the same from the list, the panel and the search box. Asks
/// where something must be asked, writes, and says at the foot of the window what was done.
class CustomerActions : public QObject
{
    Q_OBJECT
public:
    CustomerActions(const Workplace &workplace, QWidget *parent);

    void create();
    void edit(const Customer &customer);
    void addTag(const QList<CustomerId> &people, const QString &tag);
    void takeTag(const QList<CustomerId> &people, const QString &tag);
    void askTag(const QList<CustomerId> &people, bool give);
    /// `name` is shown where it is one person; `proposed` is what the dialog begins with.
    void askConsent(const QList<CustomerId> &people, const QString &name = {},
                    std::optional<Consent> proposed = {});
    /// Who of the staff looks after them.
    void askInCharge(const QList<CustomerId> &people);
    void askRelation(CustomerId person, const QString &name, bool isFirm);
    void removeRelation(CustomerId person, const Relation &relation);
    void askField(const QList<CustomerId> &people);
    void bin(const QList<CustomerId> &people);
    void restore(const QList<CustomerId> &people);
    void askRemoval(const QList<CustomerId> &people);
    void showHistory(CustomerId person, const QString &name);
    void askCallList(const QList<CustomerId> &people);
    /// For a channel only those who said yes to it; without one everybody, for use in the shop.
    void exportPeople(const QList<CustomerId> &people, std::optional<Channel> channel);
    /// A list as it is shown: these people in this order, with these columns of the list.
    void exportList(const QList<qint64> &people, const QList<TableColumn> &columns);
    void sell(CustomerId person);
    void findDuplicates();
    /// Side by side, to be merged or said to be two.
    void askMerge(CustomerId kept, CustomerId other);
    /// Which of them is kept, and all the others become part of that one.
    void askMergeOfMany(const QList<CustomerId> &people);
    void takeApart(const Merge &merge);

    void setKnownTags(const QStringList &tags) { m_knownTags = tags; }

    // The dialogs, connected but not yet shown
    QDialog *editor(const Customer &customer);
    QDialog *tagDialog(const QList<CustomerId> &people, bool give);
    QDialog *consentDialog(const QList<CustomerId> &people, const QString &name,
                           std::optional<Consent> proposed = {});
    QDialog *inChargeDialog(const QList<CustomerId> &people);
    QDialog *relationDialog(CustomerId person, const QString &name, bool isFirm);
    QDialog *fieldDialog(const QList<CustomerId> &people);
    QDialog *historyDialog(CustomerId person, const QString &name);
    QDialog *callListDialog(const QList<CustomerId> &people);
    QDialog *duplicatesDialog();
    QDialog *mergeDialog(CustomerId kept, CustomerId other);
    QDialog *mergeManyDialog(const QList<CustomerId> &people);

Q_SIGNALS:
    /// A person was entered or changed here and should be shown.
    void saved(CustomerId person);

private:
    QWidget *window() const;
    void offerCarried(TagDialog &dialog, const QList<CustomerId> &people);
    /// Writes, then says the sentence with the number that the service gives; a failure is told.
    template <class Write, class Say>
    void write(Write work, Say sentence);

    Workplace m_workplace;
    PeopleExport *m_export;
    QStringList m_knownTags;
};

} // namespace tefter
