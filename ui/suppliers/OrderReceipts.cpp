// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suppliers/OrderReceipts.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/DetailGrid.h"
#include "ui/common/RowKeys.h"
#include "ui/common/RowLabel.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/TextLabel.h"
#include "ui/suppliers/SupplierWords.h"

#include <QVBoxLayout>

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

const auto openReceiptLink = u"receipt"_s;

} // namespace

OrderReceipts::OrderReceipts(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_grid(new DetailGrid(workplace.formats, 1))
    , m_keys(new RowKeys(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    //: goods of an order
    column->addWidget(sectionTitle(tr("What came")));
    column->addWidget(m_grid);
}

/// "Mug: 4, of it 1 defective, at €4.20 (ordered at €4.00)"
QString OrderReceipts::goods(const PurchaseOrder &order, const PurchaseReceiptLine &line,
                             const QString &name) const
{
    const Formats &formats = m_workplace.formats;
    const Currency currency = m_workplace.services.shop.settings().currency;
    const auto ordered = std::find_if(order.lines.cbegin(), order.lines.cend(),
                                      [&](const auto &one) { return one.id == line.orderLine; });
    QStringList facts{formats.quantity(line.quantity)};
    if (line.defective.milli > 0)
        //: %1 is a quantity of what came
        facts << tr("%1 defective").arg(formats.quantity(line.defective));
    if (line.unitCost)
        //: the cost of a piece; %1 is money
        facts << tr("at %1").arg(SupplierWords::unitCost(*line.unitCost, formats, currency));
    if (ordered == order.lines.cend())
        facts << tr("not ordered");
    else if (ordered->unitCost && line.unitCost && *ordered->unitCost != *line.unitCost)
        //: the cost of a piece on the order; %1 is money
        facts << tr("ordered at %1").arg(SupplierWords::unitCost(*ordered->unitCost, formats, currency));
    //: %1 is a product, %2 a list of facts: how many, how many defective, at which cost
    return tr("%1: %2").arg(name, facts.join(formats.isRightToLeft() ? u"، "_s : u", "_s));
}

void OrderReceipts::show(const PurchaseOrder &order, const QList<PurchaseReceipt> &receipts,
                         const QHash<ProductId, QString> &names)
{
    m_grid->clear();
    setVisible(!receipts.isEmpty());
    const Formats &formats = m_workplace.formats;
    const Currency currency = m_workplace.services.shop.settings().currency;
    QList<QWidget *> rows;
    for (const PurchaseReceipt &receipt : receipts) {
        const QString day = formats.day(receipt.businessDay());
        QStringList lines;
        if (!receipt.document.isEmpty())
            //: the number on the supplier's paper
            lines << tr("Paper %1").arg(formats.isolate(receipt.document));
        for (const PurchaseReceiptLine &line : receipt.lines)
            lines << goods(order, line, names.value(line.product));
        if (!receipt.extraCost.isZero())
            //: freight, customs; %1 is money
            lines << tr("Extra cost %1").arg(formats.money(receipt.extraCost, currency));
        auto *name = new RowLabel(u"<a href=\"%1\" style=\"color:%2; text-decoration:none\">%3</a>"_s.arg(
                                      openReceiptLink, colors().accent.name(), day.toHtmlEscaped()),
                                  openReceiptLink);
        name->setWordWrap(false);
        name->setAccessibleName(day + u'\n' + lines.join(u'\n'));
        name->setAlignment(Qt::AlignTop);
        connect(name, &QLabel::linkActivated, this, [this, id = receipt.id] { Q_EMIT opened(id); });
        auto *what = new TextLabel(lines.join(u'\n'));
        what->setWordWrap(true);
        auto *value = new TextLabel(formats.money(valueOf(receipt, currency), currency), TextSize::Body,
                                    TextLabel::Ink::Secondary);
        value->setAlignment(Qt::AlignTop);
        m_grid->addRow({name, what, value});
        rows.append(name);
    }
    m_keys->setRows(rows);
}

} // namespace tefter
