// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ExportService.h"

#include "core/customers/PhoneNumber.h"
#include "core/exchange/ExportRegister.h"
#include "core/shop/own/OwnFieldRepository.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <unordered_map>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

unsigned needsOf(const ExportOptions &options)
{
    if (options.internal)
        return 0;
    switch (options.channel) {
    case Channel::Email:
        return NeedsConsent | NeedsEmail;
    case Channel::Sms:
    case Channel::Phone:
        return NeedsConsent | NeedsPhone;
    case Channel::Post:
        return NeedsConsent | NeedsAddress;
    case Channel::Social:
        break;
    }
    return NeedsConsent | NeedsEmail | NeedsPhone;
}

bool canBeReached(const ExportPerson &person, Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return !person.email.empty();
    case Channel::Sms:
    case Channel::Phone:
        return !person.phone.empty();
    case Channel::Post:
        return person.hasAddress();
    case Channel::Social:
        break;
    }
    return !person.email.empty() || !person.phone.empty();
}

std::optional<LeftOutReason> reasonToLeaveOut(const ExportPerson &person, const ExportOptions &options,
                                              const Exporter &exporter)
{
    if (options.internal)
        return exporter.needsAddress() && !canBeReached(person, options.channel)
                   ? std::optional(LeftOutReason::NoAddress)
                   : std::nullopt;
    const std::optional<bool> said = person.consent(options.channel);
    if (said == false)
        return LeftOutReason::Withdrawn;
    if (!said)
        return LeftOutReason::NoConsent;
    if (!canBeReached(person, options.channel))
        return LeftOutReason::NoAddress;
    return std::nullopt;
}

/// Takes out what was said no to: whoever may be written to in one way is not handed on for another.
void withhold(ExportPerson &person, Channel channel)
{
    const bool byPhone = channel == Channel::Sms || channel == Channel::Phone;
    for (const Channel withdrawn : allChannels) {
        if (person.consent(withdrawn) != false)
            continue;
        if (withdrawn == Channel::Email && channel != Channel::Email) {
            person.email.clear();
            person.emails.clear();
            person.emailLabels.clear();
        }
        if ((withdrawn == Channel::Sms || withdrawn == Channel::Phone) && !byPhone) {
            person.phone.clear();
            person.phones.clear();
            person.phoneLabels.clear();
        }
        if (withdrawn == Channel::Post && channel != Channel::Post) {
            for (std::string *part : {&person.street, &person.city, &person.region, &person.postcode})
                part->clear();
            person.addresses.clear();
        }
    }
}

/// The person's address for the channel where nothing could arrive there; empty where it looks right.
QString wrongAddress(const ExportPerson &person, Channel channel, const QString &country)
{
    static const QRegularExpression email(u"^[^\\s@,;<>\"]+@[^\\s@,;<>\".]+(\\.[^\\s@,;<>\".]+)+$"_s);
    if (channel == Channel::Sms || channel == Channel::Phone) {
        const QString phone = QString::fromStdString(person.phone);
        return phone.isEmpty() || PhoneNumber::isValid(phone, country) ? QString() : phone;
    }
    if (channel == Channel::Post)
        return {};
    const QString address = QString::fromStdString(person.email);
    return address.isEmpty() || email.match(address).hasMatch() ? QString() : address;
}

std::optional<ExportFieldWriter> writerOf(const QString &id, const QList<ExportField> &known)
{
    for (const ExportField &field : known) {
        if (field.own && field.id == id)
            return ExportFieldWriter::of(*field.own);
    }
    return ExportFieldWriter::find(id);
}

QList<qint64> ordered(QList<qint64> ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

} // namespace

/// An export worked out: what is meant, its columns with their writers, and how values are written.
struct ExportService::Plan
{
    const Exporter *exporter = nullptr;
    ExportOptions options; ///< with the channel that the target is for
    QList<ExportColumn> columns;
    std::vector<ExportFieldWriter> writers;
    unsigned needs = 0;
    ExportStyle style;

    Result<void> chooseColumns(const QList<ExportField> &known);
    /// What the register keeps of the export.
    ExportRecord record(const ExportOutcome &outcome, const QString &path, const QDateTime &now) const;
};

Result<void> ExportService::Plan::chooseColumns(const QList<ExportField> &known)
{
    columns = exporter->fixedColumns();
    const bool isFixed = !columns.isEmpty();
    for (const ExportField &field : known) {
        const bool isChosen =
            isFixed ? field.own && exporter->takesOwnFields() : options.fields.isEmpty() && field.atFirst;
        if (isChosen)
            columns.append({options.headers.value(field.id, field.header()), field.id, isFixed});
    }
    if (isFixed) {
        // A face and what was jotted down are for the shop's own use, and for no list that is handed on.
        columns.removeIf([this](const ExportColumn &c) { return c.isInternal && !options.internal; });
        return {};
    }
    for (const QString &id : std::as_const(options.fields)) {
        const auto field = std::find_if(known.cbegin(), known.cend(),
                                        [&](const ExportField &one) { return one.isCalled(id); });
        if (field == known.cend() && ExportFieldWriter::find(id)) {
            columns.append({options.headers.value(id, id), id});
            continue;
        }
        if (field == known.cend())
            return failure(Cause::ColumnMissing, {id});
        if (options.internal || !field->isInternal)
            columns.append({options.headers.value(field->id, field->header()), field->id});
    }
    return {};
}

ExportRecord ExportService::Plan::record(const ExportOutcome &outcome, const QString &path,
                                         const QDateTime &now) const
{
    ExportRecord record;
    record.at = now;
    record.what = options.what;
    record.condition = options.condition;
    record.target = options.target;
    record.channel = channelKey(options.channel);
    record.internal = options.internal;
    for (const ExportColumn &column : columns)
        record.fields.append(column.field);
    record.people = outcome.people;
    for (const auto reason : {LeftOutReason::Withdrawn, LeftOutReason::NoConsent, LeftOutReason::NoAddress})
        record.leftOut.insert(leftOutReasonId(reason), outcome.leftOut.of(reason).size());
    record.fileName = QFileInfo(path).fileName();
    return record;
}

const Exporter *ExportService::find(const QString &target) const
{
    const auto found = std::find_if(m_exporters.cbegin(), m_exporters.cend(),
                                    [&](const auto &exporter) { return exporter->id() == target; });
    return found == m_exporters.cend() ? nullptr : found->get();
}

Result<QList<ExportField>> ExportService::fields() const
{
    return m_shop.read([](Connection &c) {
        QList<ExportField> fields = exportFields();
        const QList<OwnField> ownFields = OwnFieldRepository(c, OwnSubject::Customer).all();
        for (const OwnField &own : ownFields)
            fields.append({own.columnId(), {}, false, own});
        return fields;
    });
}

Result<ExportService::Plan> ExportService::plan(const ExportOptions &asked) const
{
    Plan plan;
    plan.exporter = find(asked.target);
    if (!plan.exporter)
        return failure(Cause::NotFound, {u"export"_s, asked.target});
    plan.options = asked;
    plan.options.channel = plan.exporter->onlyChannel().value_or(asked.channel);
    const auto known = fields();
    if (!known)
        return failure(known.error());
    if (const auto chosen = plan.chooseColumns(*known); !chosen)
        return failure(chosen.error());
    plan.needs = needsOf(plan.options);
    for (const ExportColumn &column : std::as_const(plan.columns)) {
        const auto writer = writerOf(column.field, *known);
        if (!writer)
            return failure(Cause::ColumnMissing, {column.field});
        plan.needs |= writer->needs();
        plan.writers.push_back(*writer);
    }
    const ShopSettings settings = m_shop.settings();
    plan.style = {asked.language.value_or(languageFromCode(settings.language).value_or(Language::English)),
                  settings.currency,
                  plan.exporter->decimalSign(settings),
                  asked.word,
                  m_shop.clock().today(),
                  {}};
    return plan;
}

Result<ExportCheck> ExportService::check(const QList<qint64> &people, const ExportOptions &asked) const
{
    const auto plan = this->plan(asked);
    if (!plan)
        return failure(plan.error());
    const ExportOptions &options = plan->options;
    const QString country = m_shop.settings().country;
    // Addresses are looked at also where they do not decide: whoever exports for the shop wants to know too.
    ExportOptions mailing = options;
    mailing.internal = false;
    const unsigned needs = needsOf(mailing);
    return m_shop.read([&](Connection &c) {
        ExportCheck check;
        ExportReader(c, needs, plan->style.language, plan->style.today)
            .each(ordered(people), [&](const ExportPerson &person) {
                ++check.asked;
                if (const auto reason = reasonToLeaveOut(person, options, *plan->exporter)) {
                    check.leftOut.of(*reason).append(person.id);
                    return true;
                }
                ++check.people;
                if (const QString wrong = wrongAddress(person, options.channel, country); !wrong.isEmpty())
                    check.wrong.append({CustomerId{person.id}, wrong});
                return true;
            });
        return check;
    });
}

Result<ExportOutcome> ExportService::run(const QList<qint64> &people, const ExportOptions &asked,
                                         const QString &path, Progress &progress) const
{
    auto plan = this->plan(asked);
    if (!plan)
        return failure(plan.error());
    const ExportOptions &options = plan->options;
    auto opened = plan->exporter->open(path, plan->columns, m_shop.settings());
    if (!opened)
        return failure(opened.error());
    TableWriter &writer = **opened;
    const auto put = [&](const ExportPerson &person) {
        for (const ExportFieldWriter &field : plan->writers)
            field.write(person, plan->style, writer);
        writer.endRow();
    };

    ExportOutcome outcome;
    QList<qint64> written;
    written.reserve(people.size());
    std::unordered_map<qint64, ExportPerson> waiting; // who was read and stands further down
    const auto read = m_shop.read([&](Connection &c) {
        constexpr qint64 step = 4096;
        // When the file was made is different for any two shops.
        plan->style.shopKey = c.text(u"SELECT at_utc FROM schema_version ORDER BY version LIMIT 1"_s);
        ExportReader reader(c, plan->needs, plan->style.language, plan->style.today);
        reader.each(ordered(people), [&](ExportPerson &person) {
            if (const auto reason = reasonToLeaveOut(person, options, *plan->exporter)) {
                outcome.leftOut.of(*reason).append(person.id);
                return true;
            }
            if (!options.internal)
                withhold(person, options.channel);
            written.append(person.id);
            if (options.keepsOrder)
                waiting.emplace(written.last(), std::move(person));
            else
                put(person);
            if (written.size() % step == 0)
                progress.report(written.size(), people.size());
            return !progress.isCancelled();
        });
    });
    if (!read)
        return failure(read.error());
    for (const qint64 id : waiting.empty() ? QList<qint64>() : people) {
        if (const auto found = waiting.extract(id); !found.empty())
            put(found.mapped());
    }
    if (progress.isCancelled())
        return failure(Cause::Cancelled);

    outcome.people = written.size();
    const ExportRecord record = plan->record(outcome, path, m_shop.clock().now());
    // The file comes into its place last, so that the register never names one that is not there.
    const auto entered = m_shop.write({u"Export"_s, {}}, [&](Transaction &tx) -> Result<ExportId> {
        const ExportId id =
            ExportRegister(tx.connection()).enter(record, m_shop.author(tx.connection()), written);
        if (const auto done = writer.finish(); !done)
            return failure(done.error());
        return id;
    });
    if (!entered)
        return failure(entered.error());
    outcome.id = *entered;
    return outcome;
}

Result<QList<ExportRecord>> ExportService::registered(int limit) const
{
    return m_shop.read([&](Connection &c) { return ExportRegister(c).all(limit); });
}

Result<QList<ExportRecord>> ExportService::registered(const QString &what, const QString &condition,
                                                      int limit) const
{
    return m_shop.read([&](Connection &c) { return ExportRegister(c).ofList(what, condition, limit); });
}

} // namespace tefter
