// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suppliers/SupplierWords.h"

#include "core/base/Formats.h"
#include "ui/common/StepSentence.h"

namespace tefter {

using namespace Qt::StringLiterals;

QString SupplierWords::state(PurchaseState state)
{
    switch (state) {
    case PurchaseState::Draft:
        //: the state of an order to a supplier: not sent yet
        return tr("draft");
    case PurchaseState::Sent:
        //: the state of an order to a supplier
        return tr("sent");
    case PurchaseState::PartlyReceived:
        //: the state of an order to a supplier
        return tr("partly received");
    case PurchaseState::Closed:
        //: the state of an order to a supplier: nothing more is to come
        return tr("closed");
    case PurchaseState::Cancelled:
        break;
    }
    //: the state of an order to a supplier
    return tr("cancelled");
}

Tone SupplierWords::tone(PurchaseState state)
{
    switch (state) {
    case PurchaseState::Sent:
    case PurchaseState::PartlyReceived:
        return Tone::Accent;
    case PurchaseState::Cancelled:
        return Tone::Bad;
    case PurchaseState::Draft:
    case PurchaseState::Closed:
        break;
    }
    return Tone::Neutral;
}

QString SupplierWords::late(qint64 days)
{
    return tr("%Ln days late", nullptr, static_cast<int>(days));
}

QString SupplierWords::reason(ReturnReason reason)
{
    switch (reason) {
    case ReturnReason::Defective:
        //: why goods go back to the supplier
        return tr("Defective");
    case ReturnReason::Wrong:
        //: why goods go back to the supplier: not what was ordered
        return tr("Wrong goods");
    case ReturnReason::Surplus:
        //: why goods go back to the supplier: too many
        return tr("Too many");
    case ReturnReason::Other:
        break;
    }
    //: why goods go back to the supplier
    return tr("Another reason");
}

QString SupplierWords::figure(ScoreFigure figure)
{
    switch (figure) {
    case ScoreFigure::OnTime:
        return tr("On time");
    case ScoreFigure::Fill:
        //: how much of what was ordered came
        return tr("Share delivered");
    case ScoreFigure::Defects:
        return tr("Defective or sent back");
    case ScoreFigure::PriceDrift:
        //: of a supplier, against a year ago
        return tr("Change of prices");
    case ScoreFigure::MarginEffect:
        //: of a supplier's prices on the margin
        return tr("Effect on the margin");
    }
    return {};
}

QString SupplierWords::explained(ScoreFigure figure)
{
    switch (figure) {
    case ScoreFigure::OnTime:
        return tr(
            "Of what was due, how much came by the promised day. Of a part delivery, the part that came "
            "in time counts.");
    case ScoreFigure::Fill:
        return tr("Of what was due, how much came at all.");
    case ScoreFigure::Defects:
        return tr("Of what came, how much was defective or went back. Goods sent back because they were too "
                  "many do not count.");
    case ScoreFigure::PriceDrift:
        return tr("What the goods of this period cost against the same goods a year ago.");
    case ScoreFigure::MarginEffect:
        return tr("How many points of margin the change of prices took from the goods that were sold, or "
                  "brought.");
    }
    return {};
}

QString SupplierWords::value(const ScoreValue &value, const Formats &formats)
{
    if (!value.value)
        return tr("no data");
    const bool isChange =
        value.figure == ScoreFigure::PriceDrift || value.figure == ScoreFigure::MarginEffect;
    return isChange ? formats.change(*value.value) : formats.share(*value.value);
}

QString SupplierWords::cases(const ScoreValue &value)
{
    const int count = static_cast<int>(value.cases);
    switch (value.figure) {
    case ScoreFigure::OnTime:
    case ScoreFigure::Fill:
        return tr("%Ln orders", nullptr, count);
    case ScoreFigure::Defects:
        return tr("%Ln deliveries", nullptr, count);
    case ScoreFigure::PriceDrift:
    case ScoreFigure::MarginEffect:
        break;
    }
    return tr("%Ln products", nullptr, count);
}

QString SupplierWords::remark(const ReceiptRemark &remark, const QString &product, const Formats &formats,
                              const Currency &currency)
{
    switch (remark.kind) {
    case ReceiptRemark::Kind::MoreThanOrdered:
        //: %1 is a product, %2 a quantity
        return tr("%1: more than was still to come (%2).").arg(product, formats.quantity(remark.open));
    case ReceiptRemark::Kind::OtherCost:
        //: %1 is a product, %2 an amount
        return tr("%1: the cost was to be %2.")
            .arg(product, formats.decimal(remark.expected.micro, 6, currency.decimals));
    case ReceiptRemark::Kind::NotOrdered:
        break;
    }
    //: %1 is a product
    return tr("%1 is not on the order.").arg(product);
}

QString SupplierWords::event(const SupplierEvent &event, const Formats &formats)
{
    const QString reference = formats.isolate(event.reference);
    if (event.kind == u"order")
        //: %1 is a number
        return tr("Order %1 sent").arg(reference);
    if (event.kind == u"receipt")
        return tr("Goods received");
    if (event.kind == u"return")
        return tr("Goods sent back");
    if (event.kind == u"note")
        return event.details.value(0);
    if (event.kind == u"created")
        return tr("In the list since then");
    return stepSentence({event.reference, event.details}, formats);
}

} // namespace tefter
