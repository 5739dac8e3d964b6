// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/MergeDialog.h"

#include "core/base/Formats.h"
#include "core/base/PersonName.h"
#include "core/customers/PhoneNumber.h"
#include "core/registry/Services.h"
#include "ui/common/ConsentWords.h"
#include "ui/common/DetailGrid.h"
#include "ui/common/DialogFoot.h"
#include "ui/common/FactLine.h"
#include "ui/common/FormFrame.h"
#include "ui/common/InlineMessage.h"
#include "ui/common/Navigator.h"
#include "ui/common/OwnValueText.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/TextLabel.h"
#include "ui/common/WriteOrSay.h"
#include "ui/customers/DateWords.h"
#include "ui/customers/DuplicateWords.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QPushButton>
#include <QRadioButton>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize sizeOfMerge(720, 640);

int asMergeCount(qint64 count)
{
    return static_cast<int>(qMin<qint64>(count, 1'000'000'000));
}

QString phonesOf(const Customer &customer, const Formats &formats, const QString &country)
{
    QStringList numbers;
    for (const Phone &phone : customer.phones)
        numbers << formats.isolate(PhoneNumber::international(phone.number, country));
    return numbers.join(u'\n');
}

QString emailsOf(const Customer &customer, const Formats &formats)
{
    QStringList addresses;
    for (const Email &email : customer.emails)
        addresses << formats.isolate(email.address);
    return addresses.join(u'\n');
}

QString handlesOf(const Customer &customer, const Formats &formats)
{
    QStringList handles;
    for (const Handle &handle : customer.handles)
        handles << formats.isolate(handle.written());
    return handles.join(u'\n');
}

QString importantDatesOf(const Customer &customer, const Formats &formats)
{
    QStringList lines;
    for (const ImportantDate &date : customer.dates)
        lines << DateWords::title(date) + u": "_s + formats.partialDay(date.day);
    return lines.join(u'\n');
}

QString addressesOf(const Customer &customer, const Formats &formats)
{
    QStringList lines;
    for (const Address &address : customer.addresses)
        lines << formats.localDigits(factLine({address.street, address.city}));
    return lines.join(u'\n');
}

} // namespace

MergeDialog::MergeDialog(const Workplace &workplace, CustomerId kept, CustomerId other, QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_kept(kept)
    , m_other(other)
    , m_sides(new QWidget)
    , m_result(new DetailGrid(workplace.formats))
    , m_consentNote(new TextLabel({}, TextSize::Small, TextLabel::Ink::Secondary))
    , m_fault(new InlineMessage)
    , m_turnRound(new QPushButton(tr("Keep the other one")))
    , m_distinct(new QPushButton(tr("These are two people")))
    , m_merge(new QPushButton(tr("Merge")))
{
    auto *frame = new FormFrame(this, tr("Two entries, one person?"), m_fault, m_merge);
    m_grid = new QGridLayout(m_sides);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::l);
    m_grid->setVerticalSpacing(space::s);
    frame->addBelow(m_sides);
    frame->addBelow(sectionTitle(tr("What stays")));
    frame->addBelow(m_result);
    m_consentNote->setWordWrap(true);
    frame->addBelow(m_consentNote);
    setButtonTone(m_turnRound, ButtonTone::Quiet);
    setButtonTone(m_distinct, ButtonTone::Quiet);
    frame->foot()->addFirst(m_turnRound);
    frame->foot()->insertWidget(1, m_distinct);
    m_merge->setEnabled(false);
    connect(m_turnRound, &QPushButton::clicked, this, &MergeDialog::turnRound);
    connect(m_distinct, &QPushButton::clicked, this, &MergeDialog::setDistinct);
    connect(m_merge, &QPushButton::clicked, this, &MergeDialog::merge);
    resize(sizeOfMerge);
    read();
}

/// The merge is worked out as if it were made; of several questions the newest is shown.
void MergeDialog::read()
{
    m_workplace.services.shop.jobs().write(
        this,
        [&merges = m_workplace.services.merges, kept = m_kept, other = m_other, choices = m_choices] {
            return merges.preview(kept, other, choices);
        },
        [this, turn = ++m_turn](const Result<MergeOutcome> &outcome) {
            if (turn != m_turn)
                return;
            m_merge->setEnabled(outcome.has_value());
            if (!outcome)
                return m_fault->say(outcome.error());
            m_fault->clear();
            show(*outcome);
        });
}

void MergeDialog::show(const MergeOutcome &outcome)
{
    showFields(outcome);
    showResult(outcome);
}

void MergeDialog::showFields(const MergeOutcome &outcome)
{
    // A choice changes the result alone; the fields stay as they stand, and the keyboard with them.
    if (m_grid->count() > 0)
        return;
    const Formats &formats = m_workplace.formats;
    const auto head = [&](const Customer &customer, const QString &caption, int column) {
        auto *name = new TextLabel(fullName(customer.nameParts(), formats.language()), TextSize::Section,
                                   TextLabel::Ink::Text, true);
        if (name->text().isEmpty())
            name->setText(customer.label(formats.language()));
        name->setElided(true);
        m_grid->addWidget(name, 0, column);
        m_grid->addWidget(new TextLabel(caption, TextSize::Small, TextLabel::Ink::Secondary), 1, column);
        m_grid->setColumnStretch(column, 1);
    };
    //: above the entry that stays after a merge
    head(outcome.kept, tr("stays"), 1);
    //: above the entry that becomes part of the other one
    head(outcome.other, tr("becomes part of the first"), 2);
    int row = 2;
    for (const MergeField &field : outcome.fields) {
        if (field.differs && (field.keptHasValue || field.otherHasValue))
            addField(field, outcome, row++);
    }
}

void MergeDialog::addField(const MergeField &field, const MergeOutcome &outcome, int row)
{
    const Formats &formats = m_workplace.formats;
    m_grid->addWidget(new TextLabel(DuplicateWords::field(field), TextSize::Body, TextLabel::Ink::Secondary),
                      row, 0);
    auto *sides = new QButtonGroup(m_sides);
    const auto offer = [&](const Customer &customer, MergeSide side, int column) {
        const QString value = DuplicateWords::value(field, customer, formats);
        auto *choice = new QRadioButton(QString(value).replace(u'&', u"&&"_s));
        choice->setAccessibleName(DuplicateWords::field(field) + u": "_s + value);
        choice->setChecked(field.side == side);
        sides->addButton(choice);
        m_grid->addWidget(choice, row, column);
        connect(choice, &QRadioButton::toggled, this, [this, id = field.id, side](bool on) {
            if (!on)
                return;
            m_choices.insert(id, side);
            read();
        });
    };
    offer(outcome.kept, MergeSide::Kept, 1);
    offer(outcome.other, MergeSide::Other, 2);
}

void MergeDialog::showResult(const MergeOutcome &outcome)
{
    const Formats &formats = m_workplace.formats;
    const Customer &result = outcome.result;
    m_result->clear();
    m_result->addLine(tr("Name"), DuplicateWords::value(MergeField{u"name"_s}, result, formats));
    m_result->addLine(tr("Phones"), phonesOf(result, formats, m_workplace.services.shop.settings().country));
    m_result->addLine(tr("E-mails"), emailsOf(result, formats));
    m_result->addLine(tr("Addresses"), addressesOf(result, formats));
    m_result->addLine(tr("Social networks"), handlesOf(result, formats));
    m_result->addLine(DateWords::occasions(OccasionKind::ImportantDate), importantDatesOf(result, formats));
    m_result->addLine(tr("Tags"), result.tags.join(u", "_s));
    m_result->addLine(tr("Note"), result.note);
    for (const OwnField &field : outcome.ownFields)
        m_result->addLine(field.name,
                          ownValueText(field.kind, outcome.result.ownValues.value(field.id), formats));
    QStringList consents;
    bool isStricter = false;
    for (const MergedConsent &consent : outcome.consents) {
        consents << tr("%1: %2").arg(ConsentWords::channel(consent.channel),
                                     ConsentWords::state(consent.result));
        isStricter |= consent.kept && consent.other && consent.kept != consent.other;
    }
    m_result->addLine(tr("Consent"), consents.join(u'\n'));
    if (const qint64 sales = outcome.moved.value(u"sale"_s); sales > 0)
        m_result->addLine(tr("Sales"), tr("%Ln sales come along", nullptr, asMergeCount(sales)));
    if (const qint64 files = outcome.moved.value(u"customer_file"_s); files > 0)
        m_result->addLine(tr("Files"), tr("%Ln files come along", nullptr, asMergeCount(files)));
    m_consentNote->setText(isStricter ? tr("Where the two differ on consent, the stricter word holds: a no "
                                           "of one is a no for both.")
                                      : QString());
    m_consentNote->setVisible(isStricter);
}

void MergeDialog::turnRound()
{
    std::swap(m_kept, m_other);
    m_choices.clear();
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    read();
}

void MergeDialog::merge()
{
    writeOrSay(
        m_workplace.services.shop.jobs(), m_fault,
        [&merges = m_workplace.services.merges, kept = m_kept, other = m_other, choices = m_choices] {
            return merges.merge(kept, other, choices);
        },
        [this](const MergeOutcome &outcome) {
            const Language language = m_workplace.formats.language();
            const QString result = outcome.result.label(language), other = outcome.other.label(language);
            const QString said = result == other ? tr("The two entries of %1 are one now").arg(result)
                                                 //: %1 and %2 are names
                                                 : tr("%2 is now part of %1").arg(result, other);
            m_workplace.navigator.announce(said, true);
            Q_EMIT merged(outcome.result.id, outcome.other.id);
            accept();
        },
        m_merge);
}

void MergeDialog::setDistinct()
{
    writeOrSay(
        m_workplace.services.shop.jobs(), m_fault,
        [&duplicates = m_workplace.services.duplicates, a = m_kept, b = m_other] {
            return duplicates.setDistinct(a, b, true);
        },
        [this] {
            m_workplace.navigator.announce(tr("Remembered: these are two people"), true);
            Q_EMIT saidDistinct();
            accept();
        },
        m_distinct);
}

} // namespace tefter
