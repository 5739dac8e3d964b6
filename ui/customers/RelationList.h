// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Relation.h"
#include "ui/common/Workplace.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace tefter {

class TextLabel;

/// Whom a person has to do with; a click on a name opens that person.
class RelationList : public QWidget
{
    Q_OBJECT
public:
    explicit RelationList(const Workplace &workplace, QWidget *parent = nullptr);

    void setRelations(const QList<Relation> &relations);

Q_SIGNALS:
    void addRequested();
    void removeRequested(const tefter::Relation &relation);

private:
    void addLine(int row, const QString &caption, const Relation &relation);

    Workplace m_workplace;
    QWidget *m_lines;
    QGridLayout *m_grid;
    TextLabel *m_none;
    TextLabel *m_more;
    QPushButton *m_add;
};

} // namespace tefter
