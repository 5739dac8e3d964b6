// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/Jobs.h"
#include "ui/common/Workplace.h"
#include "ui/customers/PersonFacts.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace tefter {

class Avatar;
class Callout;
class ConsentList;
class CustomerActions;
class EmptyState;
class StatTile;
class TagEditor;
class TextLabel;
class TileRow;
class TimelineList;

/// One person beside the list: who they are, how they buy, what happened, and what can be done.
class PersonPanel : public QWidget
{
    Q_OBJECT
public:
    PersonPanel(const Workplace &workplace, CustomerActions &actions, QWidget *parent = nullptr);

    /// Shows this person; no id shows how to begin.
    void setPerson(CustomerId person);
    CustomerId person() const { return m_person; }
    /// Reads the same person again.
    void refresh();
    void setKnownTags(const QStringList &tags);
    /// Everything shown of the person; of nobody before it has been read.
    const PersonFacts &facts() const { return m_facts; }
    /// Opens the editor on the person shown.
    void edit();

private:
    QWidget *build();
    QWidget *buildHead();
    void addButtons(QHBoxLayout *line);
    void fillMenu();
    void show(const PersonFacts &facts);
    void showHead();
    void showFigures();
    void showLiked();
    void showDetails();

    Workplace m_workplace;
    CustomerActions &m_actions;
    CustomerId m_person;
    PersonFacts m_facts;
    Latest m_latest;
    int m_timelineLimit;

    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    Avatar *m_avatar;
    TextLabel *m_name;
    TextLabel *m_contact;
    TagEditor *m_tags;
    QPushButton *m_edit;
    QPushButton *m_sell;
    QPushButton *m_more;
    QMenu *m_menu;
    TileRow *m_tiles = nullptr;
    StatTile *m_spent;
    StatTile *m_average;
    StatTile *m_rhythm;
    StatTile *m_sales;
    Callout *m_callout;
    TextLabel *m_likedTitle;
    QWidget *m_liked;
    TimelineList *m_timeline;
    QPushButton *m_moreTimeline;
    ConsentList *m_consents;
    QWidget *m_details;
};

} // namespace tefter
