// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/CustomerActions.h"

#include "core/base/Formats.h"
#include "core/exchange/ExportFields.h"
#include "core/registry/Services.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/Navigator.h"
#include "ui/customers/CallListDialog.h"
#include "ui/customers/ConsentDialog.h"
#include "ui/customers/CustomerDialog.h"
#include "ui/customers/HistoryDialog.h"
#include "ui/customers/TagDialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QWidget>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

int shown(qint64 count)
{
    return static_cast<int>(qMin<qint64>(count, 1'000'000'000));
}

/// Shows a dialog that takes itself away when it is done.
void open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

CustomerActions::CustomerActions(const Workplace &workplace, QWidget *parent)
    : QObject(parent)
    , m_workplace(workplace)
{
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
        m_workplace.navigator.announce(sentence(*done), true);
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
    open(editor({}));
}

void CustomerActions::edit(const Customer &customer)
{
    open(editor(customer));
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
                                 people.size(), m_knownTags, window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, people, give] {
        give ? addTag(people, dialog->tag()) : takeTag(people, dialog->tag());
    });
    return dialog;
}

void CustomerActions::askTag(const QList<CustomerId> &people, bool give)
{
    open(tagDialog(people, give));
}

QDialog *CustomerActions::consentDialog(const QList<CustomerId> &people, const QString &name,
                                        std::optional<Consent> proposed)
{
    auto *dialog = new ConsentDialog(people.size(), name, m_workplace.formats,
                                     m_workplace.services.shop.clock().today(), window());
    if (proposed)
        dialog->propose(proposed->channel, proposed->state);
    connect(dialog, &QDialog::accepted, this, [this, dialog, people] {
        const ConsentService *consents = &m_workplace.services.consents;
        write([consents, people, said = dialog->consents()] { return consents->record(people, said); },
              [](qint64 count) { return tr("Consent of %Ln people recorded", nullptr, shown(count)); });
    });
    return dialog;
}

void CustomerActions::askConsent(const QList<CustomerId> &people, const QString &name,
                                 std::optional<Consent> proposed)
{
    open(consentDialog(people, name, proposed));
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
                            tr("Their phones, addresses, tags and consents go with them. People who stand on "
                               "sales are kept."),
                            tr("Remove for good"), window(), true))
        return;
    const CustomerService *customers = &m_workplace.services.customers;
    write([customers, people] { return customers->removeForGood(people); },
          [](qint64 count) { return tr("%Ln people removed for good", nullptr, shown(count)); });
}

QDialog *CustomerActions::historyDialog(CustomerId person, const QString &name)
{
    return new HistoryDialog(m_workplace, person, name, window());
}

void CustomerActions::showHistory(CustomerId person, const QString &name)
{
    open(historyDialog(person, name));
}

QDialog *CustomerActions::callListDialog(const QList<CustomerId> &people)
{
    return new CallListDialog(m_workplace, people, window());
}

void CustomerActions::askCallList(const QList<CustomerId> &people)
{
    open(callListDialog(people));
}

void CustomerActions::exportPeople(const QList<CustomerId> &people)
{
    // The words are those of the export beside a segment; it is the same file, for the shop alone.
    const auto words = [](const char *english, int n = -1) {
        return QCoreApplication::translate("tefter::ExportPanel", english, nullptr, n);
    };
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path =
        QFileDialog::getSaveFileName(window(), words("Where to write the file"),
                                     QDir(folder).filePath(u"customers.csv"_s), words("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    QList<qint64> ids;
    for (const CustomerId id : people)
        ids.append(id.value);
    ExportOptions options;
    options.target = u"spreadsheet"_s;
    options.internal = true;
    options.what = QCoreApplication::translate("PageRegistry", "Customers");
    for (const ExportField &field : exportFields())
        options.headers.insert(field.id,
                               QCoreApplication::translate("export", field.label.toUtf8().constData()));
    m_workplace.services.shop.jobs().write(
        this,
        [&services = m_workplace.services, ids, options, path] {
            Progress silent;
            return services.exports.run(ids, options, path, silent);
        },
        [this, words, path, count = static_cast<int>(ids.size())](const Result<ExportOutcome> &outcome) {
            if (!outcome)
                return MessageDialog::tell(outcome.error(), window());
            m_workplace.navigator.announce(
                words("%Ln people written to “%1”.", count).arg(QDir::toNativeSeparators(path)));
        });
}

void CustomerActions::sell(CustomerId person)
{
    m_workplace.navigator.openPage(u"sales"_s, {{u"newSaleFor"_s, person.value}});
}

} // namespace tefter
