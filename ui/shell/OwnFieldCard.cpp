// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/OwnFieldCard.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/FactLine.h"
#include "ui/common/ListTable.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/TableModelOf.h"
#include "ui/common/TextLabel.h"
#include "ui/common/WriteOrSay.h"
#include "ui/shell/OwnFieldDialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tefter {

namespace {

constexpr int ownRowsShown = 4;

enum OwnColumn { OwnName, OwnKind, OwnUses };

} // namespace

/// One field per row.
class OwnFieldModel : public TableModelOf<OwnFieldUse>
{
public:
    OwnFieldModel(const Formats &formats, QObject *parent)
        : TableModelOf({{QStringLiteral("name"), OwnFieldCard::tr("Name"), 220, false, false, false, false},
                        //: of a field: text, number, date and so on
                        {QStringLiteral("kind"), OwnFieldCard::tr("Holds"), 260, false, true, false, false},
                        //: how many people, products or suppliers have something in the field
                        {QStringLiteral("uses"), OwnFieldCard::tr("Used by"), 90, true, true, false, false}},
                       parent)
        , m_formats(formats)
    {
    }

protected:
    QVariant cell(const OwnFieldUse &use, int column, int role) const override
    {
        if (role == RowId)
            return use.field.id.value;
        if (role != Qt::DisplayRole)
            return {};
        if (column == OwnName)
            return use.field.name;
        if (column == OwnUses)
            return m_formats.number(use.records);
        return factLine({ownFieldKindName(use.field.kind), use.field.choices.join(QStringLiteral(", "))});
    }

private:
    const Formats &m_formats;
};

OwnFieldCard::OwnFieldCard(const Workplace &workplace, QWidget *parent)
    : Card(parent)
    , m_workplace(workplace)
    , m_model(new OwnFieldModel(workplace.formats, this))
    , m_subject(new QComboBox)
    , m_list(new ListTable(tr("Own fields")))
    , m_change(new QPushButton(tr("Change…")))
    //: moves a line of a list towards its beginning
    , m_up(new QPushButton(tr("Up")))
    //: moves a line of a list towards its end
    , m_down(new QPushButton(tr("Down")))
    , m_remove(new QPushButton(tr("Remove…")))
    , m_add(new QPushButton(tr("Add a field…")))
    , m_fault(new InlineMessage)
{
    build();
    const auto move = [this](int places) {
        write([fields = fields(), id = current().field.id, places] { return fields->move(id, places); });
    };
    connect(m_subject, &QComboBox::currentIndexChanged, this, [this] {
        m_model->setRows({});
        refresh();
    });
    connect(m_list, &ListTable::currentIdChanged, this, &OwnFieldCard::showButtons);
    connect(m_list, &ListTable::opened, this, &OwnFieldCard::askNow);
    connect(m_change, &QPushButton::clicked, this, &OwnFieldCard::askNow);
    connect(m_add, &QPushButton::clicked, this, [this] {
        OwnField fresh;
        fresh.subject = subject();
        ask(fresh);
    });
    connect(m_up, &QPushButton::clicked, this, [move] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [move] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, &OwnFieldCard::askToRemove);
    showButtons();
}

void OwnFieldCard::build()
{
    body()->addWidget(sectionTitle(tr("Own fields")));
    auto *words =
        new TextLabel(tr("What you want to know of your customers, products or suppliers besides. Each field "
                         "is at once on the page of each of them, in the list, in imports and exports, and "
                         "those of customers in segments."),
                      TextSize::Body, TextLabel::Ink::Secondary);
    words->setWordWrap(true);
    body()->addWidget(words);
    //: own fields of customers
    m_subject->addItem(tr("of customers"), int(OwnSubject::Customer));
    //: own fields of products
    m_subject->addItem(tr("of products"), int(OwnSubject::Product));
    //: own fields of suppliers
    m_subject->addItem(tr("of suppliers"), int(OwnSubject::Supplier));
    m_subject->setAccessibleName(tr("Whose fields"));
    body()->addWidget(m_subject, 0, Qt::AlignLeading);
    m_list->setListModel(m_model);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setFixedHeight((ownRowsShown + 1) * space::rowHeight);
    body()->addWidget(m_list);
    body()->addWidget(m_fault);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_change, m_up, m_down, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(m_add);
    body()->addLayout(buttons);
}

OwnSubject OwnFieldCard::subject() const
{
    return static_cast<OwnSubject>(m_subject->currentData().toInt());
}

const OwnFieldService *OwnFieldCard::fields() const
{
    return &m_workplace.services.fieldsOf(subject());
}

void OwnFieldCard::refresh()
{
    m_workplace.services.shop.jobs().read(
        this, m_latest, [fields = fields()] { return fields->uses(); },
        [this](const Result<QList<OwnFieldUse>> &uses) {
            if (!uses)
                return m_fault->say(uses.error());
            m_model->setRows(*uses);
            showButtons();
        });
}

OwnFieldUse OwnFieldCard::current() const
{
    const qint64 id = m_list->currentId();
    const QList<OwnFieldUse> &all = m_model->rows();
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [&](const OwnFieldUse &use) { return use.field.id.value == id; });
    return found == all.cend() ? OwnFieldUse() : *found;
}

void OwnFieldCard::showButtons()
{
    const OwnFieldId id = current().field.id;
    const QList<OwnFieldUse> &all = m_model->rows();
    m_change->setEnabled(id.isValid());
    m_remove->setEnabled(id.isValid());
    m_up->setEnabled(id.isValid() && all.first().field.id != id);
    m_down->setEnabled(id.isValid() && all.last().field.id != id);
}

void OwnFieldCard::ask(const OwnField &field)
{
    OwnFieldDialog dialog(m_workplace, field, this);
    dialog.exec();
}

void OwnFieldCard::askNow()
{
    if (const OwnField field = current().field; field.id.isValid())
        ask(field);
}

/// What is lost from sight with a field.
QString OwnFieldCard::whatGoes(const OwnFieldUse &use)
{
    const int records = static_cast<int>(qMin<qint64>(use.records, 1'000'000'000));
    switch (use.field.subject) {
    case OwnSubject::Product:
        return tr("%Ln products have something in it, which is no longer shown anywhere until you undo this.",
                  nullptr, records);
    case OwnSubject::Supplier:
        return tr(
            "%Ln suppliers have something in it, which is no longer shown anywhere until you undo this.",
            nullptr, records);
    case OwnSubject::Customer:
        break;
    }
    return tr("%Ln people have something in it, which is no longer shown anywhere. Segments that ask for it "
              "cannot be used until you undo this.",
              nullptr, records);
}

void OwnFieldCard::askToRemove()
{
    const OwnFieldUse use = current();
    if (!use.field.id.isValid())
        return;
    const bool isSure = use.records == 0 ||
                        //: %1 is the name of a field
                        MessageDialog::ask(tr("Remove the field “%1”?").arg(use.field.name), whatGoes(use),
                                           tr("Remove"), this, true);
    if (isSure)
        write([fields = fields(), id = use.field.id] { return fields->remove(id); });
}

void OwnFieldCard::write(const std::function<Result<void>()> &work)
{
    writeOrSay(m_workplace.services.shop.jobs(), m_fault, work, [] {});
}

} // namespace tefter
