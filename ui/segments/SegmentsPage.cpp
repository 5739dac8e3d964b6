// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/SegmentsPage.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/ErrorSentences.h"
#include "ui/common/InChargeDialog.h"
#include "ui/common/Navigator.h"
#include "ui/common/OpenDialog.h"
#include "ui/common/SegmentName.h"
#include "ui/segments/ExportPanel.h"
#include "ui/segments/SegmentEditor.h"
#include "ui/segments/SegmentHeader.h"
#include "ui/segments/SegmentNameDialog.h"
#include "ui/segments/SegmentPeople.h"
#include "ui/segments/WhyPanel.h"

#include <QAction>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tefter {

namespace {

constexpr int countsAfter = 120;

} // namespace

/// What comes back from counting.
struct SegmentsPage::Counted
{
    Result<SegmentCount> count = failure(Cause::Internal);
    QList<qint64> ordered; ///< as the list shows them
    qint64 milliseconds = 0;
};

SegmentsPage::SegmentsPage(const Workplace &workplace, QWidget *parent)
    : Page(parent)
    , m_workplace(workplace)
    , m_header(new SegmentHeader)
    , m_editor(new SegmentEditor(m_workplace))
    , m_people(new SegmentPeople(m_workplace))
    , m_why(new WhyPanel(m_workplace))
    , m_export(new ExportPanel(m_workplace))
    , m_new(new QAction(tr("New segment"), this))
    , m_exportAction(new QAction(tr("Export"), this))
{
    m_new->setShortcut(QKeySequence::New);
    build();
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(countsAfter);
    connect(&m_countSoon, &QTimer::timeout, this, &SegmentsPage::count);
    connect(m_header, &SegmentHeader::chosen, this, &SegmentsPage::open);
    connect(m_header, &SegmentHeader::newRequested, this, &SegmentsPage::openNew);
    connect(m_header, &SegmentHeader::saveRequested, this, &SegmentsPage::save);
    connect(m_header, &SegmentHeader::copyRequested, this, &SegmentsPage::copy);
    connect(m_header, &SegmentHeader::renameRequested, this, &SegmentsPage::rename);
    connect(m_header, &SegmentHeader::inChargeRequested, this, &SegmentsPage::askInCharge);
    connect(m_header, &SegmentHeader::deleteRequested, this, &SegmentsPage::remove);
    connect(m_editor, &SegmentEditor::edited, this, &SegmentsPage::edited);
    connect(m_people, &SegmentPeople::chosen, m_why, &WhyPanel::showPerson);
    connect(m_people, &SegmentPeople::opened, this,
            [this](CustomerId person) { m_workplace.navigator.open(person); });
    connect(m_people, &SegmentPeople::listRequested, this, [this] {
        const QVariantMap filters{{u"segment"_s, m_editor->text()}, {u"segment-name"_s, currentName()}};
        m_workplace.navigator.openPage(u"customers"_s, {{u"filters"_s, filters}});
    });
    connect(m_export, &ExportPanel::counted, this, &SegmentsPage::showExport);
    connect(m_export, &ExportPanel::peopleRequested, m_people, &SegmentPeople::showOthers);
    connect(m_new, &QAction::triggered, this, &SegmentsPage::openNew);
    connect(m_exportAction, &QAction::triggered, m_export, &ExportPanel::askAndWrite);
    readSegments();
}

SegmentsPage::~SegmentsPage() = default;

void SegmentsPage::build()
{
    auto *content = new Surface(Surface::Kind::Ground);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::xl, 18, space::xl, space::xl);
    column->setSpacing(space::m);
    column->addWidget(m_header);
    column->addWidget(m_editor);
    column->addWidget(m_people, 1);
    column->addWidget(m_why);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::VLine);
    layout->addWidget(line);
    layout->addWidget(m_export);
}

QString SegmentsPage::title() const
{
    return tr("Segments");
}

QList<QAction *> SegmentsPage::actions()
{
    return {m_new, m_exportAction};
}

QWidget *SegmentsPage::firstFocus()
{
    return m_people;
}

QWidget *SegmentsPage::searchField()
{
    return m_why->searchField();
}

void SegmentsPage::refresh()
{
    readSegments();
    m_export->readRegister();
}

void SegmentsPage::readSegments()
{
    Services &services = m_workplace.services;
    services.shop.jobs().read(
        this, [&services] { return services.segments.all(); },
        [this](const Result<QList<Segment>> &segments) {
            if (segments)
                return setSegments(*segments);
            m_editor->say(sentence(segments.error()));
        });
}

void SegmentsPage::setSegments(const QList<Segment> &segments)
{
    m_segments = segments;
    m_header->setSegments(segments);
    const auto find = [&](auto wanted) {
        const auto found = std::find_if(m_segments.cbegin(), m_segments.cend(), wanted);
        return found == m_segments.cend() ? nullptr : &*found;
    };
    const bool isFirst = !std::exchange(m_isLoaded, true);
    if (!m_waiting.isEmpty())
        return restore(std::exchange(m_waiting, {}));
    if (const Segment *asked =
            find([&](const Segment &s) { return s.id.isValid() && s.id == m_waitingRecord; }))
        return open(Segment(*asked));
    if (isFirst && !m_segments.isEmpty()) {
        const SegmentId asked = m_waitingRecord;
        open(m_segments.first());
        m_waitingRecord = asked;
        return;
    }
    if (m_current.id.isValid()) {
        const Segment *now = find([&](const Segment &s) { return s.id == m_current.id; });
        if (!now && !m_segments.isEmpty())
            return open(m_segments.first());
        if (now && !isChanged() && now->text != m_current.text)
            return open(*now);
        if (now)
            m_current.name = now->name;
    }
    showHead();
    m_countSoon.start();
}

void SegmentsPage::open(const Segment &segment)
{
    m_waitingRecord = {};
    m_current = segment;
    m_editor->setText(segment.text);
    m_savedText = m_editor->text();
    m_people->showMembers();
    showHead();
    count();
}

void SegmentsPage::openNew()
{
    if (!m_isLoaded) {
        m_waiting = {{QStringLiteral("new"), true}};
        return;
    }
    open(Segment{{}, {}, {}, QStringLiteral("all()")});
    m_editor->addCondition();
}

bool SegmentsPage::isChanged() const
{
    return m_editor->text() != m_savedText;
}

QString SegmentsPage::currentName() const
{
    return m_current.name.isEmpty() ? tr("New segment") : segmentName(m_current);
}

void SegmentsPage::askInCharge()
{
    QList<CustomerId> people;
    for (const qint64 id : m_people->members())
        people << CustomerId{id};
    if (people.isEmpty())
        return m_workplace.navigator.announce(tr("Nobody is in this segment now"));
    openAndForget(new InChargeDialog(m_workplace, people, this));
}

void SegmentsPage::showHead()
{
    using State = SegmentHeader::State;
    const bool isOwn = m_current.id.isValid();
    State state = isOwn ? State::Saved : m_current.readyMade.isEmpty() ? State::New : State::ReadyMade;
    if (isChanged() && state != State::New)
        state = State::Changed;
    m_header->show(currentName(), state);
    // Whom the register names must be who was exported.
    m_export->setSegment(state == State::Changed
                             //: %1 is the name of a segment whose conditions are not saved as they stand
                             ? tr("%1, changed").arg(currentName())
                             : currentName(),
                         m_editor->text());
}

void SegmentsPage::edited()
{
    showHead();
    m_countSoon.start();
}

void SegmentsPage::count()
{
    m_countSoon.stop();
    const auto node = m_editor->node();
    if (!node || m_editor->isEmpty()) {
        m_latest.drop();
        m_editor->say({});
        m_why->setSegment(std::nullopt);
        return notCounted(!m_editor->isEmpty());
    }
    Services &services = m_workplace.services;
    services.shop.jobs().read(
        this, m_latest,
        [&services, node = *node, order = m_people->order(), language = m_workplace.formats.language()] {
            Counted result;
            QElapsedTimer timer;
            timer.start();
            result.count = services.segments.count(node);
            result.milliseconds = timer.elapsed();
            if (!result.count)
                return result;
            CustomerFilter members;
            members.among = result.count->people.ids();
            if (const auto ordered = services.customerList.ids(members, order, language))
                result.ordered = *ordered;
            else
                result.count = failure(ordered.error());
            return result;
        },
        [this, node = *node](const Counted &result) {
            m_why->setSegment(result.count ? std::optional(node) : std::nullopt);
            counted(node, result);
        });
}

void SegmentsPage::counted(const SegmentNode &segment, const Counted &result)
{
    if (!result.count) {
        m_editor->tell(result.count.error());
        return notCounted(true);
    }
    m_editor->say({});
    m_editor->setCounts(result.count->perNode);
    m_people->setMembers(segment, *result.count, result.ordered, result.milliseconds);
    m_export->setPeople(result.ordered);
}

void SegmentsPage::notCounted(bool hasCondition)
{
    m_editor->clearCounts();
    m_people->setUncounted(hasCondition);
    m_export->setPeople(std::nullopt);
}

/// The button says how many the file would hold, not how many the segment has.
void SegmentsPage::showExport(std::optional<qint64> people)
{
    const bool any = people.value_or(0) > 0;
    m_exportAction->setText(any ? tr("Export %Ln people", nullptr, int(*people)) : tr("Export"));
    m_exportAction->setIconText(m_exportAction->text());
    m_exportAction->setEnabled(any);
    Q_EMIT chromeChanged();
}

void SegmentsPage::save()
{
    if (m_current.id.isValid())
        return saveAs(m_current.name);
    SegmentNameDialog dialog(tr("Save the segment"),
                             m_current.name.isEmpty() ? QString() : freeName(currentName()), this);
    if (dialog.exec() == QDialog::Accepted)
        saveAs(dialog.name());
}

void SegmentsPage::saveAs(const QString &name)
{
    store(Segment{m_current.id, {}, name, m_editor->text()}, tr("Segment “%1” saved").arg(name));
}

void SegmentsPage::store(const Segment &segment, const QString &done)
{
    Services &services = m_workplace.services;
    services.shop.jobs().write(
        this, [&services, segment] { return services.segments.save(segment); },
        [this, segment, done](const Result<SegmentId> &id) {
            if (!id)
                return m_editor->say(sentence(id.error()));
            m_current = segment;
            m_current.id = *id;
            m_savedText = segment.text;
            m_workplace.navigator.announce(done, true);
            m_editor->setText(segment.text);
            showHead();
            readSegments();
        });
}

void SegmentsPage::copy()
{
    //: %1 is the name of a segment
    const QString name = freeName(tr("Copy of %1").arg(currentName()));
    store(Segment{{}, {}, name, m_editor->text()}, tr("Segment “%1” made").arg(name));
}

void SegmentsPage::rename()
{
    SegmentNameDialog dialog(tr("Rename the segment"), currentName(), this);
    if (dialog.exec() != QDialog::Accepted || dialog.name() == m_current.name)
        return;
    saveAs(dialog.name());
}

void SegmentsPage::remove()
{
    if (!m_current.id.isValid()) {
        if (!m_segments.isEmpty())
            open(m_segments.first());
        return;
    }
    Services &services = m_workplace.services;
    services.shop.jobs().write(
        this, [&services, id = m_current.id] { return services.segments.remove(id); },
        [this, name = m_current.name](const Result<void> &removed) {
            if (!removed)
                return m_editor->say(sentence(removed.error()));
            m_current = {};
            if (!m_segments.isEmpty())
                open(m_segments.first());
            m_workplace.navigator.announce(tr("Segment “%1” deleted").arg(name), true);
            readSegments();
        });
}

QString SegmentsPage::freeName(const QString &wanted) const
{
    const auto isTaken = [&](const QString &name) {
        return std::any_of(m_segments.cbegin(), m_segments.cend(), [&](const Segment &segment) {
            return segmentName(segment).compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = wanted + QLatin1Char(' ') + m_workplace.formats.number(number);
    return name;
}

void SegmentsPage::showRecord(qint64 id)
{
    for (const Segment &segment : std::as_const(m_segments)) {
        if (segment.id.value == id)
            return open(Segment(segment));
    }
    // One that was made just now stands in the next answer.
    m_waitingRecord = SegmentId{id};
    readSegments();
}

QVariantMap SegmentsPage::state() const
{
    return {{QStringLiteral("id"), m_current.id.value},
            {QStringLiteral("readyMade"), m_current.readyMade},
            {QStringLiteral("text"), m_editor->text()},
            {QStringLiteral("savedText"), m_savedText}};
}

void SegmentsPage::restore(const QVariantMap &state)
{
    if (!m_isLoaded) {
        m_waiting = state;
        return;
    }
    if (state.contains(QStringLiteral("new")))
        return openNew();
    Segment segment;
    segment.id = SegmentId{state.value(QStringLiteral("id")).toLongLong()};
    segment.readyMade = state.value(QStringLiteral("readyMade")).toString();
    for (const Segment &one : std::as_const(m_segments)) {
        if (one.id == segment.id && one.readyMade == segment.readyMade)
            segment = one;
    }
    segment.text = state.value(QStringLiteral("text")).toString();
    open(segment);
    m_savedText = state.value(QStringLiteral("savedText"), m_savedText).toString();
    showHead();
}

} // namespace tefter
