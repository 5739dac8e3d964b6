// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/SegmentService.h"

#include <QWidget>

class QAction;
class QMenu;
class QPushButton;
class QToolButton;

namespace tefter {

class Badge;
class TextLabel;

/// The head of the segments page: which segment it is, the list of all to choose from, and what can be done
/// with this one.
class SegmentHeader : public QWidget
{
    Q_OBJECT
public:
    enum class State { ReadyMade, Saved, Changed, New };

    explicit SegmentHeader(QWidget *parent = nullptr);

    void setSegments(const QList<Segment> &segments);
    void show(const QString &name, State state);

Q_SIGNALS:
    void chosen(const Segment &segment);
    void newRequested();
    void saveRequested();
    void copyRequested();
    /// Somebody of the staff is to look after the people in it.
    void inChargeRequested();
    void renameRequested();
    void deleteRequested();

private:
    TextLabel *m_title;
    Badge *m_badge;
    QToolButton *m_list;
    QMenu *m_menu;
    QPushButton *m_save;
    QToolButton *m_more;
    QAction *m_rename;
    QAction *m_delete;
};

} // namespace tefter
