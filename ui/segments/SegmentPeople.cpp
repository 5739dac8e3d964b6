// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/SegmentPeople.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/Chip.h"
#include "ui/common/CustomerRows.h"
#include "ui/common/EmptyState.h"
#include "ui/common/ListTable.h"
#include "ui/common/TableCard.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/TextLabel.h"
#include "ui/segments/SegmentPeopleModel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace tefter {

namespace {

constexpr int leastTableHeight = 250;

} // namespace

SegmentPeople::SegmentPeople(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_total(new TextLabel({}, TextSize::Display, TextLabel::Ink::Accent, true))
    , m_totalWords(new TextLabel({}, TextSize::Body, TextLabel::Ink::Secondary))
    , m_others(new Chip({}))
    , m_list(new QPushButton(tr("In the list of customers")))
    , m_table(new ListTable(tr("People in the segment")))
    , m_model(new SegmentPeopleModel(
          workplace.formats, workplace.services.shop.settings().currency,
          [this, rows = customerRows(workplace, this)](const QList<qint64> &ids,
                                                       const SegmentPeopleModel::Answer &answer) {
              rows(ids, answer);
              readReasons(ids);
          },
          this))
    , m_empty(new EmptyState(QStringLiteral("segments"), {}))
    , m_stack(new QStackedWidget)
{
    build();
    setFocusProxy(m_table);
    connect(m_model, &WindowedModel::sortRequested, this, &SegmentPeople::sort);
    connect(m_others, &Chip::removeRequested, this, &SegmentPeople::showMembers);
    connect(m_table, &ListTable::opened, this, [this](qint64 id) { Q_EMIT opened(CustomerId{id}); });
    connect(m_table, &ListTable::currentIdChanged, this, [this](qint64 id) {
        if (id > 0)
            Q_EMIT chosen(CustomerId{id});
    });
}

void SegmentPeople::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    m_totals = new QWidget;
    auto *totals = new QHBoxLayout(m_totals);
    totals->setSpacing(space::m);
    totals->setContentsMargins(0, 0, 0, 0);
    totals->addWidget(m_total, 0, Qt::AlignBaseline);
    totals->addWidget(m_totalWords, 0, Qt::AlignBaseline);
    totals->addStretch(1);
    m_others->setCheckable(false);
    m_others->setRemovable(true);
    m_others->hide();
    totals->addWidget(m_others);
    setButtonTone(m_list, ButtonTone::Quiet);
    m_list->setToolTip(tr("There they can be tagged, called and changed together"));
    totals->addWidget(m_list);
    connect(m_list, &QPushButton::clicked, this, &SegmentPeople::listRequested);
    column->addWidget(m_totals);
    m_table->setListModel(m_model, QStringLiteral("segment-people"));
    m_table->sortAtFirst(QStringLiteral("last"), Qt::DescendingOrder);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->setMinimumHeight(leastTableHeight);
    column->addWidget(new TableCard(m_stack), 1);
}

CustomerOrder SegmentPeople::order() const
{
    const auto [column, direction] = m_table->sorting();
    return {SegmentPeopleModel::columnFor(column), column.isEmpty() || direction == Qt::DescendingOrder};
}

void SegmentPeople::setMembers(const SegmentNode &segment, const SegmentCount &count,
                               const QList<qint64> &ordered, qint64 milliseconds)
{
    ++m_question;
    if (!(std::exchange(m_segment, segment) == segment))
        m_model->clearReasons();
    const Formats &formats = m_workplace.formats;
    m_members = ordered;
    m_totals->show();
    m_list->setVisible(!ordered.isEmpty());
    m_total->setText(formats.number(count.total));
    //: behind a big number: %Ln is how many people there are in all, %1 a number of milliseconds
    m_totalWords->setText(tr("of %Ln people · counted in %1 ms", nullptr, int(count.everybody))
                              .arg(formats.number(qMax<qint64>(1, milliseconds))));
    m_empty->setTexts(tr("Nobody is in it now"),
                      tr("The numbers behind the conditions say which one leaves people out."));
    if (!m_others->isHidden())
        return;
    // Those who were sorted for another segment come too late.
    m_latest.drop();
    m_model->setIds(ordered, true);
    m_model->invalidate();
    m_stack->setCurrentWidget(ordered.isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
}

void SegmentPeople::setUncounted(bool hasCondition)
{
    m_members.clear();
    m_latest.drop();
    m_others->hide();
    m_totals->hide();
    m_model->setIds({});
    if (hasCondition)
        m_empty->setTexts(tr("Not counted yet"),
                          tr("Something is missing or wrong in the conditions above."));
    else
        m_empty->setTexts(tr("Whom do you want to reach?"),
                          tr("Add a condition: who bought what, who stopped coming, whose birthday it is."));
    m_stack->setCurrentWidget(m_empty);
}

/// The rows stand there already; why they do takes a little longer.
void SegmentPeople::readReasons(const QList<qint64> &people)
{
    Services &services = m_workplace.services;
    services.shop.jobs().read(
        this, [&services, segment = m_segment, people] { return services.segments.reasons(segment, people); },
        [this, question = m_question](const Result<QHash<qint64, QList<Fact>>> &reasons) {
            // Where that fails the column stays empty: the counting says what is wrong.
            if (reasons && question == m_question)
                m_model->addReasons(*reasons);
        });
}

void SegmentPeople::showOthers(const QList<qint64> &people, const QString &what)
{
    m_others->setText(what);
    m_others->setAccessibleName(what);
    m_others->show();
    m_model->setIds(people);
    sort();
}

void SegmentPeople::showMembers()
{
    m_others->hide();
    sort();
}

void SegmentPeople::sort()
{
    Services &services = m_workplace.services;
    CustomerFilter filter;
    filter.among = m_others->isHidden() ? m_members : m_model->ids();
    services.shop.jobs().read(
        this, m_latest,
        [&services, filter, order = order(), language = m_workplace.formats.language()] {
            return services.customerList.ids(filter, order, language);
        },
        [this](const Result<QList<qint64>> &ordered) {
            if (!ordered)
                return;
            m_model->setIds(*ordered, true);
            m_stack->setCurrentWidget(ordered->isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
        });
}

} // namespace tefter
