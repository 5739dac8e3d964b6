// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/VatCard.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/FactLine.h"
#include "ui/common/ListTable.h"
#include "ui/common/TableModelOf.h"
#include "ui/common/TextLabel.h"
#include "ui/common/WriteOrSay.h"
#include "ui/shell/VatRateDialog.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tefter {

namespace {

constexpr int vatRowsShown = 4;

enum VatColumn { VatShare, VatPurpose, VatProducts, VatUsual };

} // namespace

/// One rate per row; the first one is the usual one.
class VatRateModel : public TableModelOf<VatRateUse>
{
public:
    VatRateModel(const Formats &formats, QObject *parent)
        : TableModelOf({{QStringLiteral("rate"), VatCard::tr("Rate"), 90, true, false, false, false},
                        //: what a VAT rate is for, such as food
                        {QStringLiteral("name"), VatCard::tr("For what"), 250, false, false, false, false},
                        {QStringLiteral("products"), VatCard::tr("Products"), 110, true, true, false, false},
                        {QStringLiteral("usual"), {}, 120, false, false, false, false}},
                       parent)
        , m_formats(formats)
    {
    }

protected:
    QVariant cell(const VatRateUse &use, int column, int role) const override
    {
        const bool isUsual = !rows().isEmpty() && rows().first().rate.id == use.rate.id;
        if (role == RowId)
            return use.rate.id;
        if (role == CellBadge && column == VatUsual && isUsual)
            return int(Tone::Accent);
        if (role != Qt::DisplayRole)
            return {};
        switch (column) {
        case VatShare:
            return m_formats.percent(use.rate.rate);
        case VatPurpose:
            return nameWithChange(use);
        case VatProducts:
            return m_formats.number(use.products);
        default:
            //: of a VAT rate: the one that most products have
            return isUsual ? VatCard::tr("usual") : QString();
        }
    }

private:
    /// With the next change that is to come.
    QString nameWithChange(const VatRateUse &use) const
    {
        if (use.changes.isEmpty())
            return use.rate.name;
        const VatRateChange &next = use.changes.first();
        //: a VAT rate that will change: %1 is the day, %2 the new rate
        const QString change =
            VatCard::tr("changes on %1 to %2").arg(m_formats.day(next.from), m_formats.percent(next.rate));
        return factLine({use.rate.name, change});
    }

    const Formats &m_formats;
};

VatCard::VatCard(const Workplace &workplace, QWidget *parent)
    : Card(parent)
    , m_workplace(workplace)
    , m_model(new VatRateModel(workplace.formats, this))
    , m_list(new ListTable(tr("VAT rates")))
    , m_change(new QPushButton(tr("Change…")))
    , m_usual(new QPushButton(tr("Make it the usual one")))
    , m_remove(new QPushButton(tr("Remove")))
    , m_add(new QPushButton(tr("Add a rate…")))
    , m_fault(new InlineMessage)
{
    build();
    VatRateService *rates = &m_workplace.services.vatRates;
    connect(m_list, &ListTable::currentIdChanged, this, &VatCard::showButtons);
    connect(m_list, &ListTable::opened, this, &VatCard::askNow);
    connect(m_change, &QPushButton::clicked, this, &VatCard::askNow);
    connect(m_add, &QPushButton::clicked, this, [this] { ask({}); });
    connect(m_usual, &QPushButton::clicked, this,
            [this, rates] { write([rates, id = m_list->currentId()] { return rates->makeUsual(id); }); });
    connect(m_remove, &QPushButton::clicked, this,
            [this, rates] { write([rates, id = m_list->currentId()] { return rates->remove(id); }); });
    showButtons();
}

void VatCard::build()
{
    body()->addWidget(sectionTitle(tr("VAT rates")));
    auto *words = new TextLabel(tr("New products and imports take the usual rate. Prices hold their VAT: a "
                                   "changed rate changes no price."),
                                TextSize::Body, TextLabel::Ink::Secondary);
    words->setWordWrap(true);
    body()->addWidget(words);
    m_list->setListModel(m_model);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setFixedHeight((vatRowsShown + 1) * space::rowHeight);
    body()->addWidget(m_list);
    body()->addWidget(m_fault);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_change, m_usual, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(m_add);
    body()->addLayout(buttons);
}

void VatCard::refresh()
{
    m_workplace.services.shop.jobs().read(
        this, m_latest, [rates = &m_workplace.services.vatRates] { return rates->list(); },
        [this](const Result<QList<VatRateUse>> &list) {
            if (!list)
                return m_fault->say(list.error());
            m_model->setRows(*list);
            showButtons();
        });
}

VatRateUse VatCard::current() const
{
    const qint64 id = m_list->currentId();
    const QList<VatRateUse> &all = m_model->rows();
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&](const VatRateUse &use) { return use.rate.id == id; });
    return found == all.cend() ? VatRateUse() : *found;
}

void VatCard::showButtons()
{
    const qint64 id = current().rate.id;
    m_change->setEnabled(id != 0);
    m_remove->setEnabled(id != 0);
    m_usual->setEnabled(id != 0 && m_model->rows().first().rate.id != id);
}

void VatCard::ask(const VatRateUse &use)
{
    VatRateDialog dialog(m_workplace, use, this);
    dialog.exec();
}

void VatCard::askNow()
{
    if (const VatRateUse use = current(); use.rate.id != 0)
        ask(use);
}

void VatCard::write(const std::function<Result<void>()> &work)
{
    writeOrSay(m_workplace.services.shop.jobs(), m_fault, work, [] {});
}

} // namespace tefter
