// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/RecordPanel.h"
#include "ui/customers/PersonFacts.h"

class QHBoxLayout;
class QPushButton;

namespace tefter {

class Avatar;
class Callout;
class ConsentList;
class CustomerActions;
class FileList;
class NoteActions;
class PersonalDataActions;
class PhotoActions;
class RelationList;
class DetailGrid;
class StatTile;
class TagEditor;
class TextLabel;
class TileRow;
class TimelineSection;

/// One person beside the list: who they are, how they buy, what happened, and what can be done.
class PersonPanel : public RecordPanel
{
    Q_OBJECT
public:
    PersonPanel(const Workplace &workplace, CustomerActions &actions, QWidget *parent = nullptr);

    void setKnownTags(const QStringList &tags);
    /// Everything shown of the person; of nobody before it has been read.
    const PersonFacts &facts() const { return m_facts; }
    void edit() override;

protected:
    void read() override;
    void fillMenu(QMenu &menu) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    CustomerId person() const { return CustomerId{record()}; }
    QWidget *build();
    QWidget *buildHead();
    void addButtons(QHBoxLayout *line);
    void show(const PersonFacts &facts);
    void showHead();
    void showFigures();
    void showLiked();
    void showDetails();
    void connectFiles();
    void askPhoto();

    CustomerActions &m_actions;
    NoteActions *m_notes;
    PersonalDataActions *m_privacy;
    PhotoActions *m_fileActions;
    PersonFacts m_facts;
    CustomerId m_timelineOf;

    Avatar *m_avatar;
    TextLabel *m_name;
    TextLabel *m_contact;
    TagEditor *m_tags;
    QPushButton *m_edit;
    QPushButton *m_sell;
    TileRow *m_tiles = nullptr;
    StatTile *m_spent;
    StatTile *m_average;
    StatTile *m_rhythm;
    StatTile *m_sales;
    Callout *m_callout;
    TextLabel *m_likedTitle;
    DetailGrid *m_liked;
    TimelineSection *m_timeline;
    ConsentList *m_consents;
    FileList *m_files;
    RelationList *m_relations;
    DetailGrid *m_details;
};

} // namespace tefter
