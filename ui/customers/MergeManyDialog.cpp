// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/MergeManyDialog.h"

#include "core/base/Formats.h"
#include "core/customers/PhoneNumber.h"
#include "core/registry/Services.h"
#include "ui/common/DialogFoot.h"
#include "ui/common/FactLine.h"
#include "ui/common/FormFrame.h"
#include "ui/common/InlineMessage.h"
#include "ui/common/Navigator.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/TextLabel.h"
#include "ui/common/WriteOrSay.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize sizeOfMergeMany(560, 460);
constexpr int indentBelowChoice = 26;

} // namespace

MergeManyDialog::MergeManyDialog(const Workplace &workplace, const QList<CustomerId> &people, QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_people(people)
    , m_kept(new QButtonGroup(this))
    , m_fault(new InlineMessage)
    , m_merge(new QPushButton(tr("Merge")))
{
    auto *frame =
        new FormFrame(this, tr("%Ln entries, one person?", nullptr, int(people.size())), m_fault, m_merge);
    auto *explanation = new TextLabel(
        tr("Choose whose name and other values stay. What that entry lacks is filled from the others; "
           "phones, "
           "e-mails, addresses, tags and sales of all are kept. Undo takes it all apart again."),
        TextSize::Body, TextLabel::Ink::Secondary);
    explanation->setWordWrap(true);
    frame->addBelow(explanation);
    auto *list = new QWidget;
    m_list = new QVBoxLayout(list);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(space::m);
    frame->addBelow(list);
    m_merge->setEnabled(false);
    connect(m_merge, &QPushButton::clicked, this, &MergeManyDialog::merge);
    resize(sizeOfMergeMany);
    read();
}

void MergeManyDialog::read()
{
    QList<qint64> ids;
    for (const CustomerId id : m_people)
        ids.append(id.value);
    m_workplace.services.shop.jobs().read(
        this,
        [list = &m_workplace.services.customerList, ids, language = m_workplace.formats.language()] {
            return list->rows(ids, language);
        },
        [this](const Result<QHash<qint64, CustomerListRow>> &rows) {
            if (!rows)
                return m_fault->say(rows.error());
            show(*rows);
        });
}

void MergeManyDialog::show(const QHash<qint64, CustomerListRow> &rows)
{
    for (const CustomerId id : m_people) {
        if (const auto row = rows.constFind(id.value); row != rows.cend())
            addPerson(*row);
    }
    // Whoever bought most is most likely the entry that is looked after.
    const auto most = std::max_element(m_people.cbegin(), m_people.cend(), [&](CustomerId a, CustomerId b) {
        return rows.value(a.value).figures.sales < rows.value(b.value).figures.sales;
    });
    if (auto *likeliest = most == m_people.cend() ? nullptr : m_kept->button(int(most - m_people.cbegin())))
        likeliest->setChecked(true);
    m_merge->setEnabled(m_kept->buttons().size() > 1);
}

void MergeManyDialog::addPerson(const CustomerListRow &row)
{
    const Formats &formats = m_workplace.formats;
    auto *choice = new QRadioButton(QString(row.name).replace(u'&', u"&&"_s));
    m_kept->addButton(choice, int(m_people.indexOf(row.id)));
    QStringList facts;
    if (!row.phone.isEmpty())
        facts << formats.isolate(
            PhoneNumber::international(row.phone, m_workplace.services.shop.settings().country));
    if (!row.email.isEmpty())
        facts << formats.isolate(row.email);
    facts << row.city << tr("%Ln sales", nullptr, int(row.figures.sales));
    auto *line = new TextLabel(factLine(facts), TextSize::Small, TextLabel::Ink::Secondary);
    line->setContentsMargins(indentBelowChoice, 0, indentBelowChoice, 0);
    line->setWordWrap(true);
    auto *both = new QVBoxLayout;
    both->setSpacing(0);
    both->addWidget(choice);
    both->addWidget(line);
    m_list->addLayout(both);
}

void MergeManyDialog::merge()
{
    const CustomerId kept = m_people.value(m_kept->checkedId());
    QList<CustomerId> others = m_people;
    others.removeAll(kept);
    writeOrSay(
        m_workplace.services.shop.jobs(), m_fault,
        [&merges = m_workplace.services.merges, kept, others] { return merges.mergeAll(kept, others); },
        [this, kept](const QList<MergeOutcome> &outcomes) {
            m_workplace.navigator.announce(
                tr("%Ln entries became part of %1", nullptr, int(outcomes.size()))
                    .arg(outcomes.isEmpty() ? QString()
                                            : outcomes.last().result.label(m_workplace.formats.language())),
                true);
            Q_EMIT merged(kept);
            accept();
        },
        m_merge);
}

} // namespace tefter
