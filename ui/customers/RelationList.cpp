// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/RelationList.h"

#include "ui/common/Icons.h"
#include "ui/common/Navigator.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/TextLabel.h"
#include "ui/customers/RelationWords.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// A firm may employ, and a good friend of the shop may have sent, more people than a page should list.
constexpr qsizetype relationsShown = 20;

} // namespace

RelationList::RelationList(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_lines(new QWidget)
    , m_grid(new QGridLayout(m_lines))
    , m_none(new TextLabel(tr("Family, colleagues, and who sent whom: nothing is known yet."), TextSize::Body,
                           TextLabel::Ink::Faint))
    , m_more(new TextLabel({}, TextSize::Small, TextLabel::Ink::Secondary))
    , m_add(new QPushButton(tr("Add a relation…")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);
    m_none->setWordWrap(true);
    column->addWidget(m_lines);
    column->addWidget(m_more);
    column->addWidget(m_none);
    setButtonTone(m_add, ButtonTone::Quiet);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, &RelationList::addRequested);
    setAccessibleName(tr("Relations"));
}

void RelationList::setRelations(const QList<Relation> &relations)
{
    const QList<QWidget *> former = m_lines->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    for (QWidget *one : former) {
        one->hide();
        one->deleteLater();
    }
    int row = 0;
    QString last;
    for (const Relation &relation : relations.first(qMin(relationsShown, relations.size()))) {
        const QString caption = RelationWords::caption(relation);
        addLine(row++, caption == last ? QString() : caption, relation);
        last = caption;
    }
    const qsizetype hidden = relations.size() - qMin(relationsShown, relations.size());
    m_more->setText(tr("and %Ln more", nullptr, static_cast<int>(hidden)));
    m_more->setVisible(hidden > 0);
    m_lines->setVisible(!relations.isEmpty());
    m_none->setVisible(relations.isEmpty());
}

void RelationList::addLine(int row, const QString &caption, const Relation &relation)
{
    auto *words = new TextLabel(caption, TextSize::Body, TextLabel::Ink::Faint);
    m_grid->addWidget(words, row, 0);
    auto *name = new QPushButton(relation.isBinned
                                     //: %1 is a name
                                     ? tr("%1 (in the bin)").arg(relation.name)
                                     : relation.name);
    setButtonTone(name, ButtonTone::Quiet);
    name->setAccessibleName(RelationWords::caption(relation) + u": "_s + relation.name);
    //: %1 is a name
    name->setToolTip(tr("Open %1").arg(relation.name));
    m_grid->addWidget(name, row, 1, Qt::AlignLeading);
    connect(name, &QPushButton::clicked, this,
            [this, other = relation.other] { m_workplace.navigator.open(other); });
    auto *remove = new QPushButton(icon(u"close"_s, IconInk::Secondary), QString());
    setButtonTone(remove, ButtonTone::Quiet);
    //: %1 is a name
    remove->setAccessibleName(tr("Remove the relation to %1").arg(relation.name));
    remove->setToolTip(tr("Remove"));
    m_grid->addWidget(remove, row, 2);
    connect(remove, &QPushButton::clicked, this, [this, relation] { Q_EMIT removeRequested(relation); });
}

} // namespace tefter
