// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/ImportantDateRows.h"

#include "core/base/Formats.h"
#include "ui/common/Icons.h"
#include "ui/common/NumberEdit.h"
#include "ui/common/PartialDayEdit.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/Theme.h"
#include "ui/customers/DateWords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace tefter {

namespace {

constexpr int mostDaysBetween = 36'500;
constexpr int everyDaysWidth = 64;

template <class Values, class Value>
QComboBox *comboOf(const Values &values, Value current, QString (*words)(Value), const QString &name)
{
    auto *combo = new QComboBox;
    combo->setAccessibleName(name);
    for (const Value value : values)
        combo->addItem(words(value), static_cast<int>(value));
    combo->setCurrentIndex(combo->findData(static_cast<int>(current)));
    return combo;
}

template <class Value>
Value chosen(const QComboBox *combo)
{
    return static_cast<Value>(combo->currentData().toInt());
}

/// Whether some month, or some year, lacks the day.
bool mayBeMissing(const PartialDay &day, Repetition repetition)
{
    constexpr int shortestMonth = 28;
    if (repetition == Repetition::Monthly)
        return day.day > shortestMonth;
    return repetition == Repetition::Yearly && day.month == 2 && day.day > shortestMonth;
}

} // namespace

ImportantDateRows::ImportantDateRows(const Formats &formats, QWidget *parent)
    : QWidget(parent)
    , m_formats(formats)
    , m_rows(new QVBoxLayout)
    , m_add(new QPushButton(tr("Add a date")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    m_rows->setSpacing(space::m);
    layout->addLayout(m_rows);
    setButtonTone(m_add, ButtonTone::Quiet);
    layout->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this] {
        ImportantDate fresh;
        fresh.kind = DateKind::Wedding;
        addRow(fresh);
        Q_EMIT rowAdded();
        m_items.last().kind->setFocus();
    });
}

void ImportantDateRows::setDates(const QList<ImportantDate> &dates)
{
    for (const ImportantDate &date : dates) {
        if (date.kind != DateKind::NameDay)
            addRow(date);
    }
}

QList<ImportantDate> ImportantDateRows::dates() const
{
    QList<ImportantDate> result;
    for (const Row &row : m_items)
        result.append(dateOf(row));
    return result;
}

QString ImportantDateRows::firstFault() const
{
    for (const Row &row : m_items) {
        const ImportantDate date = dateOf(row);
        const QString name = DateWords::title(date);
        if (!row.day->isAcceptable()) {
            row.day->setFocus();
            //: %1 is an important date such as a wedding, %2 what was typed
            return tr("%1: “%2” is not understood as a day.").arg(name, row.day->text().trimmed());
        }
        const bool isTouched = date.id > 0 || !date.label.trimmed().isEmpty();
        if (date.day.isEmpty() && isTouched) {
            row.day->setFocus();
            //: %1 is an important date such as a wedding
            return tr("%1: say when it is, or remove the line.").arg(name);
        }
        if (!date.day.isEmpty() && !date.isPossible()) {
            row.repetition->setFocus();
            //: %1 is an important date such as a wedding
            return tr("%1: to return every so many days it needs a whole date and the number of days.")
                .arg(name);
        }
    }
    return {};
}

ImportantDate ImportantDateRows::dateOf(const Row &row)
{
    ImportantDate date = row.before;
    date.kind = chosen<DateKind>(row.kind);
    date.label = row.label->text();
    date.day = row.day->day();
    date.repetition = chosen<Repetition>(row.repetition);
    const bool counts = date.repetition == Repetition::EveryDays;
    date.everyDays = counts ? static_cast<int>(row.everyDays->value().value_or(0)) : 0;
    date.missingDay = chosen<MissingDay>(row.missingDay);
    return date;
}

void ImportantDateRows::addRow(const ImportantDate &date)
{
    auto *widget = new QWidget;
    QList<DateKind> kinds(allDateKinds.begin(), allDateKinds.end());
    kinds.removeOne(DateKind::NameDay);
    //: how often a date returns
    const QString returns = tr("How often");
    Row row{widget,
            date,
            comboOf(kinds, date.kind, DateWords::kind, tr("Which date")),
            new QLineEdit(date.label),
            new PartialDayEdit(m_formats),
            comboOf(allRepetitions, date.repetition, DateWords::repetition, returns),
            new NumberEdit(m_formats),
            comboOf(allMissingDays, date.missingDay, DateWords::missingDay,
                    tr("Where the month has no such day"))};
    //: in a line of an important date: whose, or what it is
    row.label->setPlaceholderText(tr("Whose or what"));
    row.label->setAccessibleName(row.label->placeholderText());
    const PartialDay example{2016, 5, 21};
    row.day->setPlaceholderText(m_formats.partialDay(example));
    //: the day of an important date
    row.day->setAccessibleName(tr("When"));
    row.day->setDay(date.day);
    row.everyDays->setRange(1, mostDaysBetween);
    row.everyDays->setFixedWidth(everyDaysWidth);
    row.everyDays->setAccessibleName(tr("Number of days"));
    if (date.everyDays > 0)
        row.everyDays->setValue(date.everyDays);
    auto *remove = new QPushButton(icon(QStringLiteral("close"), IconInk::Secondary), QString());
    setButtonTone(remove, ButtonTone::Quiet);
    remove->setAccessibleName(tr("Remove the date"));
    remove->setToolTip(tr("Remove"));
    auto *lines = new QVBoxLayout(widget);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::xs);
    auto *first = new QHBoxLayout, *second = new QHBoxLayout;
    for (QHBoxLayout *line : {first, second}) {
        line->setSpacing(space::xs);
        lines->addLayout(line);
    }
    first->addWidget(row.kind);
    first->addWidget(row.label, 1);
    first->addWidget(remove);
    second->addWidget(row.day, 1);
    second->addWidget(row.repetition);
    second->addWidget(row.everyDays);
    second->addWidget(row.missingDay);
    m_rows->addWidget(widget);
    m_items.append(row);
    connectRow(row, remove);
    showParts(row);
}

void ImportantDateRows::connectRow(const Row &row, QPushButton *remove)
{
    connect(row.repetition, &QComboBox::currentIndexChanged, row.widget, [row] { showParts(row); });
    connect(row.day, &QLineEdit::textChanged, row.widget, [row] { showParts(row); });
    connect(remove, &QPushButton::clicked, this, [this, widget = row.widget] {
        m_items.removeIf([widget](const Row &one) { return one.widget == widget; });
        m_rows->removeWidget(widget);
        widget->hide();
        widget->deleteLater();
        m_add->setFocus();
    });
}

void ImportantDateRows::showParts(const Row &row)
{
    const auto repetition = chosen<Repetition>(row.repetition);
    row.everyDays->setVisible(repetition == Repetition::EveryDays);
    row.missingDay->setVisible(mayBeMissing(row.day->day(), repetition));
}

} // namespace tefter
