// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StaffCard.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/ListTable.h"
#include "ui/common/TableModelOf.h"
#include "ui/common/TextLabel.h"
#include "ui/common/WriteOrSay.h"
#include "ui/shell/DiaryDialog.h"
#include "ui/shell/StaffDialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>

#include <algorithm>

namespace tefter {

namespace {

constexpr int staffRowsShown = 3;

enum StaffColumn { StaffName, StaffState };

} // namespace

/// One person of the staff per row.
class StaffModel : public TableModelOf<Staff>
{
public:
    StaffModel(const Formats &formats, QObject *parent)
        : TableModelOf({{QStringLiteral("name"), StaffCard::tr("Name"), 300},
                        {QStringLiteral("state"), StaffCard::tr("State"), 260}},
                       parent)
        , m_formats(formats)
    {
    }

protected:
    QVariant cell(const Staff &who, int column, int role) const override
    {
        if (role == RowId)
            return who.id.value;
        if (role == CellTone && !who.isActive())
            return int(Tone::Neutral);
        if (role == CellBadge && column == StaffState && who.isOwner)
            return int(Tone::Accent);
        if (role != Qt::DisplayRole)
            return {};
        if (column == StaffName)
            return StaffCard::calledOnScreen(who);
        if (who.isOwner)
            return StaffCard::tr("Owner");
        if (who.isActive())
            return StaffCard::tr("works here");
        //: somebody of the staff; %1 is a day
        return StaffCard::tr("left on %1").arg(m_formats.day(Day(who.leftAt.toLocalTime().date())));
    }

private:
    const Formats &m_formats;
};

StaffCard::StaffCard(const Workplace &workplace, QWidget *parent)
    : Card(parent)
    , m_workplace(workplace)
    , m_model(new StaffModel(workplace.formats, this))
    , m_list(new ListTable(tr("Staff")))
    , m_atWork(new QComboBox)
    , m_form(new QFormLayout)
    , m_add(new QPushButton(tr("Add somebody…")))
    , m_rename(new QPushButton(tr("Rename…")))
    , m_state(new QPushButton)
    , m_diary(new QPushButton(tr("Who did what…")))
    , m_fault(new InlineMessage)
{
    build();
    connect(m_list, &ListTable::currentIdChanged, this, &StaffCard::showButtons);
    connect(m_list, &ListTable::opened, this, &StaffCard::askNow);
    connect(m_rename, &QPushButton::clicked, this, &StaffCard::askNow);
    connect(m_state, &QPushButton::clicked, this, &StaffCard::changeState);
    connect(m_add, &QPushButton::clicked, this, [this] { ask({}); });
    connect(m_diary, &QPushButton::clicked, this, [this] {
        DiaryDialog diary(m_workplace, this);
        diary.exec();
    });
    connect(m_atWork, &QComboBox::activated, this,
            [this] { m_workplace.services.shop.setAtWork(StaffId{m_atWork->currentData().toLongLong()}); });
    connect(&m_workplace.services.shop, &Shop::atWorkChanged, this, &StaffCard::refresh);
    showButtons();
}

QString StaffCard::calledOnScreen(const Staff &who)
{
    return who.name.isEmpty() && who.isOwner ? tr("Owner") : who.name;
}

void StaffCard::build()
{
    body()->addWidget(sectionTitle(tr("Staff")));
    auto *words =
        new TextLabel(tr("Everything that is entered or changed here goes down in the history under "
                         "the name of who is at work."),
                      TextSize::Body, TextLabel::Ink::Secondary);
    words->setWordWrap(true);
    body()->addWidget(words);
    m_form->setHorizontalSpacing(space::xl);
    m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    //: followed by a choice of names
    m_form->addRow(tr("At work on this computer"), m_atWork);
    m_atWork->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    body()->addLayout(m_form);
    m_list->setListModel(m_model);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setFixedHeight((staffRowsShown + 1) * space::rowHeight);
    body()->addWidget(m_list);
    body()->addWidget(m_fault);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_rename);
    buttons->addWidget(m_state);
    buttons->addStretch(1);
    buttons->addWidget(m_diary);
    buttons->addWidget(m_add);
    body()->addLayout(buttons);
}

void StaffCard::refresh()
{
    m_workplace.services.shop.jobs().read(
        this, m_latest, [staff = &m_workplace.services.staff] { return staff->list(); },
        [this](const Result<QList<Staff>> &all) {
            if (all)
                show(*all);
            else
                m_fault->say(all.error());
        });
}

void StaffCard::show(const QList<Staff> &all)
{
    m_model->setRows(all);
    showAtWork(all);
    showButtons();
}

void StaffCard::showAtWork(const QList<Staff> &all)
{
    const StaffId chosen = m_workplace.services.shop.atWork();
    m_atWork->clear();
    for (const Staff &who : all) {
        if (who.isActive())
            m_atWork->addItem(calledOnScreen(who), who.id.value);
    }
    m_atWork->setCurrentIndex(qMax(0, m_atWork->findData(chosen.value)));
    // Where one person works alone there is nothing to choose.
    const bool isChoice = m_atWork->count() > 1;
    m_atWork->setVisible(isChoice);
    m_form->labelForField(m_atWork)->setVisible(isChoice);
}

Staff StaffCard::current() const
{
    const qint64 id = m_list->currentId();
    const QList<Staff> &all = m_model->rows();
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&](const Staff &who) { return who.id.value == id; });
    return found == all.cend() ? Staff() : *found;
}

void StaffCard::showButtons()
{
    const Staff who = current();
    m_rename->setEnabled(who.id.isValid());
    m_state->setEnabled(who.id.isValid() && !who.isOwner);
    //: somebody of the staff
    m_state->setText(who.isActive() ? tr("Has left") : tr("Is back"));
}

void StaffCard::ask(const Staff &who)
{
    StaffDialog dialog(m_workplace, who, this);
    dialog.exec();
}

void StaffCard::askNow()
{
    if (const Staff who = current(); who.id.isValid())
        ask(who);
}

void StaffCard::changeState()
{
    const Staff who = current();
    write([staff = &m_workplace.services.staff, who] {
        return who.isActive() ? staff->leave(who.id) : staff->comeBack(who.id);
    });
}

void StaffCard::write(const std::function<Result<void>()> &work)
{
    writeOrSay(m_workplace.services.shop.jobs(), m_fault, work, [] {});
}

} // namespace tefter
