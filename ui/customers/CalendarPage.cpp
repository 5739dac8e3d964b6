// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/CalendarPage.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/ButtonTone.h"
#include "ui/common/Chip.h"
#include "ui/common/EmptyState.h"
#include "ui/common/ErrorSentences.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Icons.h"
#include "ui/common/ListExport.h"
#include "ui/common/ListTable.h"
#include "ui/common/Navigator.h"
#include "ui/common/PageHeader.h"
#include "ui/common/TableCard.h"
#include "ui/customers/DateWords.h"
#include "ui/customers/OccasionModel.h"

#include <QComboBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int weekDays = 7;
constexpr int usualWeeks = 4;
constexpr int pageMargin = 18;

enum CalendarPart { Listed, Nothing, Failed };

} // namespace

CalendarPage::CalendarPage(const Workplace &workplace)
    : m_workplace(workplace)
    , m_header(new PageHeader(tr("Calendar")))
    , m_exportButton(new QPushButton(icon(u"export"_s, IconInk::Secondary), QString()))
    , m_export(new ListExport(workplace, u"calendar"_s, this))
    , m_weeks(new QComboBox)
    , m_byPerson(new Chip(tr("By person")))
    , m_model(new OccasionModel(workplace.formats, workplace.services.shop.clock().today(), this))
    , m_table(new ListTable(tr("Coming days")))
    , m_parts(new QStackedWidget)
    , m_empty(
          new EmptyState(u"calendar"_s, tr("Nothing is due"),
                         tr("Birthdays, name days and important dates of your customers appear here, with "
                            "the public holidays. Look further ahead, or show more kinds.")))
    , m_everything(m_empty->addButton(tr("Show everything")))
    , m_failure(new EmptyState(u"warning"_s, QString()))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    addExport();
    layout->addWidget(m_header);
    layout->addWidget(buildFilters());
    m_table->setListModel(m_model, u"calendar"_s);
    auto *listed = new QWidget;
    auto *place = new QVBoxLayout(listed);
    place->setContentsMargins(pageMargin, 0, pageMargin, space::l);
    place->addWidget(new TableCard(m_table));
    m_parts->addWidget(listed);
    m_parts->addWidget(m_empty);
    m_parts->addWidget(m_failure);
    layout->addWidget(m_parts, 1);
    connect(m_everything, &QPushButton::clicked, this, &CalendarPage::showEverything);
    connect(m_table, &ListTable::opened, this, &CalendarPage::open);
    connect(m_table, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { open(index.data(RowId).toLongLong()); });
    read();
}

QString CalendarPage::title() const
{
    return tr("Calendar");
}

void CalendarPage::addExport()
{
    setButtonTone(m_exportButton, ButtonTone::Quiet);
    m_exportButton->setAccessibleName(tr("Export this list…"));
    m_exportButton->setToolTip(tr("Export this list…"));
    connect(m_exportButton, &QPushButton::clicked, this,
            [this] { m_export->ask(m_model->source(m_table->shownSections()), title()); });
    m_header->addAction(m_exportButton);
}

QWidget *CalendarPage::buildFilters()
{
    auto *filters = new QWidget;
    auto *line = new FlowLayout(filters, space::s, space::s);
    line->setContentsMargins(pageMargin, 0, pageMargin, space::m);
    m_weeks->setAccessibleName(tr("How far ahead"));
    for (const int weeks : {2, usualWeeks, 8, 26, 52})
        m_weeks->addItem(tr("%Ln weeks ahead", nullptr, weeks), weeks);
    m_weeks->setCurrentIndex(m_weeks->findData(usualWeeks));
    line->addWidget(m_weeks);
    for (const OccasionKind kind : allOccasionKinds) {
        auto *chip = new Chip(DateWords::occasions(kind));
        chip->setChecked(true);
        m_kinds.insert(kind, chip);
        line->addWidget(chip);
        connect(chip, &QAbstractButton::toggled, this, &CalendarPage::showFiltered);
    }
    m_byPerson->setToolTip(tr("Keeps together what is due of one person"));
    line->addWidget(m_byPerson);
    connect(m_byPerson, &QAbstractButton::toggled, this, &CalendarPage::showFiltered);
    connect(m_weeks, &QComboBox::currentIndexChanged, this, &CalendarPage::read);
    return filters;
}

void CalendarPage::refresh()
{
    read();
}

void CalendarPage::read()
{
    const Day today = m_workplace.services.shop.clock().today();
    const Period days{today, today.plusDays(m_weeks->currentData().toInt() * weekDays - 1)};
    m_workplace.services.shop.jobs().read(
        this, m_latest,
        [dates = &m_workplace.services.upcomingDates, days, language = m_workplace.formats.language()] {
            return dates->in(days, language);
        },
        [this](const Result<QList<Occasion>> &found) { showFound(found); });
}

void CalendarPage::showFound(const Result<QList<Occasion>> &found)
{
    if (!found) {
        m_failure->setTexts(sentence(found.error()), whatToDo(found.error()));
        m_header->setCount({});
        return m_parts->setCurrentIndex(Failed);
    }
    m_found = *found;
    showFiltered();
}

void CalendarPage::showFiltered()
{
    QList<Occasion> shown;
    for (const Occasion &one : std::as_const(m_found)) {
        if (m_kinds.value(one.kind)->isChecked())
            shown.append(one);
    }
    const bool goesByPerson = m_byPerson->isChecked();
    m_model->setOccasions(goesByPerson ? byPerson(shown) : shown, goesByPerson);
    m_header->setCount(shown.isEmpty() ? QString()
                                       //: how many birthdays, name days and the like are due
                                       : tr("%Ln entries", nullptr, static_cast<int>(shown.size())));
    m_exportButton->setEnabled(!shown.isEmpty());
    m_parts->setCurrentIndex(shown.isEmpty() ? Nothing : Listed);
}

void CalendarPage::showEverything()
{
    for (Chip *chip : std::as_const(m_kinds))
        chip->setChecked(true);
    m_weeks->setCurrentIndex(m_weeks->count() - 1);
    m_table->setFocus();
}

void CalendarPage::open(qint64 number)
{
    if (const CustomerId customer = m_model->customerAt(number); customer.isValid())
        m_workplace.navigator.open(customer);
}

QVariantMap CalendarPage::state() const
{
    QStringList hidden;
    for (auto kind = m_kinds.cbegin(); kind != m_kinds.cend(); ++kind) {
        if (!kind.value()->isChecked())
            hidden << occasionKindKey(kind.key());
    }
    return {{u"weeks"_s, m_weeks->currentData()},
            {u"hidden"_s, hidden},
            {u"byPerson"_s, m_byPerson->isChecked()}};
}

void CalendarPage::restore(const QVariantMap &state)
{
    const QStringList hidden = state.value(u"hidden"_s).toStringList();
    for (auto kind = m_kinds.cbegin(); kind != m_kinds.cend(); ++kind)
        kind.value()->setChecked(!hidden.contains(occasionKindKey(kind.key())));
    m_byPerson->setChecked(state.value(u"byPerson"_s).toBool());
    if (const int weeks = m_weeks->findData(state.value(u"weeks"_s)); weeks >= 0)
        m_weeks->setCurrentIndex(weeks);
}

QWidget *CalendarPage::firstFocus()
{
    return m_table;
}

QList<PageScene> CalendarPage::scenes()
{
    return {{u"by-person"_s, [this] { m_byPerson->setChecked(true); }},
            {u"empty"_s, [this] {
                 for (Chip *chip : std::as_const(m_kinds))
                     chip->setChecked(false);
             }}};
}

} // namespace tefter
