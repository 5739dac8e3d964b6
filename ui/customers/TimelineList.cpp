// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/TimelineList.h"

#include "core/base/Formats.h"
#include "ui/common/BreakableWords.h"
#include "ui/common/RowKeys.h"
#include "ui/common/RowLabel.h"
#include "ui/common/TextLabel.h"
#include "ui/common/UnbrokenUnits.h"
#include "ui/customers/CustomerWords.h"

#include <QGridLayout>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int dayWidth = 86;
constexpr QLatin1StringView notePrefix("note:");

/// Where a click leads: a document by its id, a note by the same with a word before it.
QString linkOf(const TimelineEntry &entry)
{
    if (entry.note.isValid())
        return notePrefix + QString::number(entry.note.value);
    return entry.sale.isValid() ? QString::number(entry.sale.value) : QString();
}

} // namespace

TimelineList::TimelineList(const Formats &formats, const Currency &currency, QWidget *parent)
    : QWidget(parent)
    , m_formats(formats)
    , m_currency(currency)
    , m_grid(new QGridLayout(this))
    , m_keys(new RowKeys(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(10);
    m_grid->setHorizontalSpacing(0);
    m_grid->setColumnMinimumWidth(0, dayWidth);
    m_grid->setColumnStretch(1, 1);
    setAccessibleName(tr("Timeline"));
    connect(&Theme::instance(), &Theme::changed, this, &TimelineList::build);
}

void TimelineList::setEntries(const QList<TimelineEntry> &entries, Day today)
{
    if (entries == m_entries && today == m_today)
        return;
    m_entries = entries;
    m_today = today;
    build();
}

QString TimelineList::dayText(Day day) const
{
    return m_formats.yearOf(day) == m_formats.yearOf(m_today) ? m_formats.dayMonth(day) : m_formats.day(day);
}

QString TimelineList::line(const TimelineEntry &entry) const
{
    const QString title = breakableWords(CustomerWords::timelineTitle(entry, m_formats))
                              .toHtmlEscaped()
                              .replace(u'\n', u"<br>"_s);
    const QString detail =
        unbrokenUnits(CustomerWords::timelineDetail(entry, m_formats, m_currency)).toHtmlEscaped();
    const QString link = linkOf(entry);
    const QString shown = link.isEmpty()
                              ? u"<span style=\"color:%1\">%2</span>"_s.arg(colors().text.name(), title)
                              : u"<a href=\"%1\" style=\"color:%2; text-decoration:none\">%3</a>"_s.arg(
                                    link, colors().text.name(), title);
    return u"<div dir=\"%1\">%2 <span style=\"color:%3\">%4</span></div>"_s.arg(
        m_formats.isRightToLeft() ? u"rtl"_s : u"ltr"_s, shown, colors().secondary.name(), detail);
}

void TimelineList::follow(const QString &link)
{
    if (link.startsWith(notePrefix))
        Q_EMIT noteChosen(NoteId{link.sliced(notePrefix.size()).toLongLong()});
    else
        Q_EMIT saleChosen(SaleId{link.toLongLong()});
}

void TimelineList::build()
{
    const QList<QWidget *> former = findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    int row = 0;
    QList<QWidget *> rows;
    for (const TimelineEntry &entry : std::as_const(m_entries)) {
        auto *day = new TextLabel(dayText(entry.day), TextSize::Body, TextLabel::Ink::Faint);
        auto *what = new RowLabel(line(entry), linkOf(entry));
        what->setAccessibleName(CustomerWords::timelineTitle(entry, m_formats) + u' ' +
                                CustomerWords::timelineDetail(entry, m_formats, m_currency));
        connect(what, &QLabel::linkActivated, this, &TimelineList::follow);
        m_grid->addWidget(day, row, 0, Qt::AlignTop | Qt::AlignLeading);
        m_grid->addWidget(what, row, 1);
        rows.append(what);
        ++row;
    }
    m_keys->setRows(rows);
    for (QWidget *one : former) {
        one->hide();
        one->deleteLater();
    }
}

} // namespace tefter
