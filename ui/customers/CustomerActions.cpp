// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/CustomerActions.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/FactLine.h"
#include "ui/common/HistoryDialog.h"
#include "ui/common/InChargeDialog.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/Navigator.h"
#include "ui/common/OpenDialog.h"
#include "ui/common/PeopleExport.h"
#include "ui/customers/CallListDialog.h"
#include "ui/customers/ConsentDialog.h"
#include "ui/customers/CustomerDialog.h"
#include "ui/customers/DuplicatesDialog.h"
#include "ui/customers/MergeDialog.h"
#include "ui/customers/MergeManyDialog.h"
#include "ui/customers/RelationDialog.h"
#include "ui/customers/SetFieldDialog.h"
#include "ui/customers/TagDialog.h"

#include <QWidget>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

int shown(qint64 count)
{
    return static_cast<int>(qMin<qint64>(count, 1'000'000'000));
}

} // namespace

CustomerActions::CustomerActions(const Workplace &workplace, QWidget *parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_export(new PeopleExport(workplace, u"customers"_s, parent))
{
    connect(m_export, &PeopleExport::failed, this,
            [this](const Error &error) { MessageDialog::tell(error, window()); });
}

QWidget *CustomerActions::window() const
{
    return static_cast<QWidget *>(parent());
}

template <class Write, class Say>
void CustomerActions::write(Write work, Say sentence)
{
    m_workplace.services.shop.jobs().write(this, std::move(work), [this, sentence](const auto &done) {
        if (!done)
            return MessageDialog::tell(done.error(), window());
        bool isChanged = true;
        if constexpr (std::is_same_v<std::decay_t<decltype(*done)>, qint64>)
            isChanged = *done > 0; // where nothing was done, the undo would take back something else
        m_workplace.navigator.announce(sentence(*done), isChanged);
    });
}

QDialog *CustomerActions::editor(const Customer &customer)
{
    auto *dialog = new CustomerDialog(m_workplace, customer, m_knownTags, window());
    connect(dialog, &CustomerDialog::saved, this, &CustomerActions::saved);
    connect(dialog, &CustomerDialog::otherChosen, this,
            [this](CustomerId other) { m_workplace.navigator.open(other); });
    return dialog;
}

void CustomerActions::create()
{
    openAndForget(editor({}));
}

void CustomerActions::edit(const Customer &customer)
{
    openAndForget(editor(customer));
}

void CustomerActions::addTag(const QList<CustomerId> &people, const QString &tag)
{
    const TagService *tags = &m_workplace.services.tags;
    write([tags, people, tag] { return tags->add(people, tag); },
          [tag](qint64 count) { return tr("Tag “%1” given to %Ln people", nullptr, shown(count)).arg(tag); });
}

void CustomerActions::takeTag(const QList<CustomerId> &people, const QString &tag)
{
    const TagService *tags = &m_workplace.services.tags;
    write([tags, people, tag] { return tags->takeAway(people, tag); },
          [tag](qint64 count) {
              return tr("Tag “%1” taken away from %Ln people", nullptr, shown(count)).arg(tag);
          });
}

QDialog *CustomerActions::tagDialog(const QList<CustomerId> &people, bool give)
{
    auto *dialog = new TagDialog(give ? TagDialog::Purpose::Give : TagDialog::Purpose::TakeAway,
                                 people.size(), window());
    if (give)
        dialog->offer(m_knownTags);
    else
        offerCarried(*dialog, people);
    connect(dialog, &QDialog::accepted, this, [this, dialog, people, give] {
        give ? addTag(people, dialog->tag()) : takeTag(people, dialog->tag());
    });
    return dialog;
}

/// What nobody of them has cannot be taken away.
void CustomerActions::offerCarried(TagDialog &dialog, const QList<CustomerId> &people)
{
    m_workplace.services.shop.jobs().read(
        &dialog, [tags = &m_workplace.services.tags, people] { return tags->carriedBy(people); },
        [&dialog](const Result<QList<Tag>> &tags) {
            if (!tags)
                return dialog.fail(tags.error());
            QStringList names;
            for (const Tag &tag : *tags)
                names << tag.name;
            dialog.offer(names);
        });
}

void CustomerActions::askTag(const QList<CustomerId> &people, bool give)
{
    openAndForget(tagDialog(people, give));
}

QDialog *CustomerActions::consentDialog(const QList<CustomerId> &people, const QString &name,
                                        std::optional<Consent> proposed)
{
    auto *dialog = new ConsentDialog(people.size(), name, m_workplace.formats,
                                     m_workplace.services.shop.clock().today(), window());
    if (proposed)
        dialog->propose(proposed->channel, proposed->state);
    connect(dialog, &ConsentDialog::proofChosen, this, [this, dialog](const QString &path) {
        const FileService *files = &m_workplace.services.files;
        m_workplace.services.shop.jobs().read(
            dialog, [files, path] { return files->read(path); },
            [dialog](const Result<LooseFile> &proof) { dialog->setProof(proof); });
    });
    connect(dialog, &QDialog::accepted, this, [this, dialog, people] {
        const ConsentService *consents = &m_workplace.services.consents;
        write([consents, people, said = dialog->consents(),
               proof = dialog->proof()] { return consents->record(people, said, proof); },
              [](const ConsentsRecorded &recorded) {
                  const QString said = tr("Consent of %Ln people recorded", nullptr, shown(recorded.people));
                  return recorded.outweighed == 0
                             ? said
                             : said + u". "_s +
                                   //: of people whose consent was just recorded as given
                                   tr("%Ln of them said no on that day or later, and the no stays.", nullptr,
                                      shown(recorded.outweighed));
              });
    });
    return dialog;
}

void CustomerActions::askConsent(const QList<CustomerId> &people, const QString &name,
                                 std::optional<Consent> proposed)
{
    openAndForget(consentDialog(people, name, proposed));
}

QDialog *CustomerActions::inChargeDialog(const QList<CustomerId> &people)
{
    return new InChargeDialog(m_workplace, people, window());
}

void CustomerActions::askInCharge(const QList<CustomerId> &people)
{
    openAndForget(inChargeDialog(people));
}

QDialog *CustomerActions::relationDialog(CustomerId person, const QString &name, bool isFirm)
{
    return new RelationDialog(m_workplace, person, name, isFirm, window());
}

void CustomerActions::askRelation(CustomerId person, const QString &name, bool isFirm)
{
    openAndForget(relationDialog(person, name, isFirm));
}

void CustomerActions::removeRelation(CustomerId person, const Relation &relation)
{
    m_workplace.services.shop.jobs().write(
        this,
        [relations = &m_workplace.services.relations, person, relation] {
            return relations->remove(person, relation);
        },
        [this, name = relation.name](const Result<void> &removed) {
            if (!removed)
                return MessageDialog::tell(removed.error(), window());
            //: %1 is a name
            m_workplace.navigator.announce(tr("Relation to %1 removed").arg(name), true);
        });
}

QDialog *CustomerActions::fieldDialog(const QList<CustomerId> &people)
{
    auto *dialog = new SetFieldDialog(m_workplace, people, window());
    connect(dialog, &SetFieldDialog::written, this,
            [this](const QString &said, bool isChanged) { m_workplace.navigator.announce(said, isChanged); });
    return dialog;
}

void CustomerActions::askField(const QList<CustomerId> &people)
{
    openAndForget(fieldDialog(people));
}

void CustomerActions::bin(const QList<CustomerId> &people)
{
    const CustomerService *customers = &m_workplace.services.customers;
    write([customers, people] { return customers->bin(people); },
          [](qint64 count) { return tr("%Ln people put into the bin", nullptr, shown(count)); });
}

void CustomerActions::restore(const QList<CustomerId> &people)
{
    const CustomerService *customers = &m_workplace.services.customers;
    write([customers, people] { return customers->restore(people); },
          [](qint64 count) { return tr("%Ln people taken out of the bin", nullptr, shown(count)); });
}

void CustomerActions::askRemoval(const QList<CustomerId> &people)
{
    const QString question = tr("Remove %Ln people for good?", nullptr, shown(people.size()));
    if (!MessageDialog::ask(question,
                            tr("Their phones, addresses, tags and consents go with them. Whoever stands on a "
                               "sale stays in the bin, so that the sums of your sales stay right."),
                            tr("Remove for good"), window(), true))
        return;
    const CustomerService *customers = &m_workplace.services.customers;
    m_workplace.services.shop.jobs().write(
        this, [customers, people] { return customers->removeForGood(people); },
        [this](const Result<Removal> &done) {
            if (!done)
                return MessageDialog::tell(done.error(), window());
            if (done->removed == 0)
                return MessageDialog::inform(
                    tr("Nobody was removed"),
                    tr("%Ln people stand on sales, whose sums must stay right. In the bin they are out of "
                       "every list, search and mailing.",
                       nullptr, shown(done->kept)),
                    window());
            QStringList said{tr("%Ln people removed for good", nullptr, shown(done->removed))};
            if (done->kept > 0)
                said << tr("%Ln people stand on sales and stay in the bin", nullptr, shown(done->kept));
            m_workplace.navigator.announce(factLine(said), true);
        });
}

QDialog *CustomerActions::historyDialog(CustomerId person, const QString &name)
{
    return new HistoryDialog(m_workplace, u"customer"_s, person.value, name, window());
}

void CustomerActions::showHistory(CustomerId person, const QString &name)
{
    openAndForget(historyDialog(person, name));
}

QDialog *CustomerActions::callListDialog(const QList<CustomerId> &people)
{
    return new CallListDialog(m_workplace, people, window());
}

void CustomerActions::askCallList(const QList<CustomerId> &people)
{
    openAndForget(callListDialog(people));
}

void CustomerActions::exportPeople(const QList<CustomerId> &people, std::optional<Channel> channel)
{
    QList<qint64> ids;
    for (const CustomerId id : people)
        ids.append(id.value);
    ExportOptions options;
    options.internal = !channel;
    options.channel = channel.value_or(Channel::Email);
    options.what = tr("Chosen customers");
    //: the name of a file, without its ending
    m_export->askFormat(ids, options, tr("customers"));
}

void CustomerActions::exportList(const QList<qint64> &people, const QList<TableColumn> &columns)
{
    // What the list calls otherwise than an export.
    static const QHash<QString, QString> fields{
        {u"name"_s, u"list-name"_s},     {u"country"_s, u"country-name"_s}, {u"year"_s, u"spent-year"_s},
        {u"last"_s, u"last-purchase"_s}, {u"first"_s, u"first-purchase"_s}, {u"total"_s, u"spent"_s},
        {u"created"_s, u"entered-on"_s}, {u"charge"_s, u"in-charge"_s}};
    ExportOptions options;
    options.internal = true;
    options.keepsOrder = true;
    options.what = tr("The list of customers");
    options.language = m_workplace.formats.language();
    for (const TableColumn &column : columns) {
        options.fields << fields.value(column.id, column.id);
        options.headers.insert(options.fields.last(), column.title);
    }
    m_export->askFormat(people, options, tr("customers"));
}

void CustomerActions::sell(CustomerId person)
{
    m_workplace.navigator.sell(person);
}

QDialog *CustomerActions::duplicatesDialog()
{
    auto *dialog = new DuplicatesDialog(m_workplace, window());
    connect(dialog, &DuplicatesDialog::merged, this, &CustomerActions::saved);
    return dialog;
}

void CustomerActions::findDuplicates()
{
    openAndForget(duplicatesDialog());
}

QDialog *CustomerActions::mergeDialog(CustomerId kept, CustomerId other)
{
    auto *dialog = new MergeDialog(m_workplace, kept, other, window());
    connect(dialog, &MergeDialog::merged, this, &CustomerActions::saved);
    return dialog;
}

void CustomerActions::askMerge(CustomerId kept, CustomerId other)
{
    openAndForget(mergeDialog(kept, other));
}

QDialog *CustomerActions::mergeManyDialog(const QList<CustomerId> &people)
{
    auto *dialog = new MergeManyDialog(m_workplace, people, window());
    connect(dialog, &MergeManyDialog::merged, this, &CustomerActions::saved);
    return dialog;
}

void CustomerActions::askMergeOfMany(const QList<CustomerId> &people)
{
    openAndForget(mergeManyDialog(people));
}

void CustomerActions::takeApart(const Merge &merge)
{
    write([&merges = m_workplace.services.merges, id = merge.id] { return merges.unmerge(id); },
          [](const Unmerged &done) {
              //: %1 and %2 are names
              const QString said =
                  tr("%1 and %2 are two again").arg(done.merge.keptName, done.merge.otherName);
              if (done.left == 0)
                  return said;
              return factLine({said, tr("What was changed since stays with %1").arg(done.merge.keptName)});
          });
}

} // namespace tefter
