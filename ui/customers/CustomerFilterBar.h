// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/CustomerListRow.h"

#include <QVariantMap>
#include <QWidget>

#include <functional>

class QMenu;

namespace tefter {

class Chip;
class FlowLayout;
class Formats;

/// A segment whose people alone are listed.
struct FilterSegment
{
    QString name; ///< as it is shown
    QString text; ///< its conditions; empty: there is none
    friend bool operator==(const FilterSegment &, const FilterSegment &) = default;
};

/// What can be chosen in the filters: read anew whenever the shop has changed.
struct FilterChoices
{
    QList<FilterSegment> segments;
    QList<QPair<TagId, QString>> tags;
    QList<QPair<StaffId, QString>> staff; ///< those who have left at the end
    QStringList countries;
    QStringList cities;
    QList<OwnField> ownFields; ///< which the list may show
};

/// The chips above the list of people, and the menu that adds more.
class CustomerFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerFilterBar(const Formats &formats, QWidget *parent = nullptr);

    void setChoices(const FilterChoices &choices);
    CustomerFilter filter() const { return m_filter; }
    /// The conditions that people must fulfil besides; empty for none.
    QString segmentText() const { return m_segment.text; }
    bool isFiltering() const { return m_filter != CustomerFilter() || m_segment != FilterSegment(); }
    void clear();

    QVariantMap state() const;
    void restore(const QVariantMap &state);

Q_SIGNALS:
    void changed();

private:
    Chip *addSwitch(const QString &text, bool CustomerFilter::*flag);
    void build();
    void fillMenu();
    void addRemovable(const QString &text, const std::function<void()> &takeAway);
    void set(const CustomerFilter &filter) { set(filter, m_segment); }
    void set(const CustomerFilter &filter, const FilterSegment &segment);
    QMenu *subMenu(const QString &title, const QStringList &texts, const QStringList &values,
                   QString CustomerFilter::*field);

    const Formats &m_formats;
    CustomerFilter m_filter;
    FilterSegment m_segment;
    FilterChoices m_choices;
    FlowLayout *m_flow;
    QList<QPair<Chip *, bool CustomerFilter::*>> m_switches;
    QList<QWidget *> m_extra;
    QMenu *m_menu;
};

} // namespace tefter
