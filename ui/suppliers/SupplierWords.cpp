// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suppliers/SupplierWords.h"

#include "core/suppliers/SupplierCase.h"

#include "core/base/Formats.h"
#include "ui/common/FactLine.h"
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

QString SupplierWords::waiting(qint64 people)
{
    //: people who asked for goods that are on their way
    return people > 0 ? tr("%Ln wait", nullptr, static_cast<int>(people)) : QString();
}

QString SupplierWords::calls(const QList<WaitingCustomer> &waiting, const Formats &formats)
{
    constexpr int namedAtMost = 6;
    QStringList lines;
    for (const WaitingCustomer &one : waiting.mid(0, namedAtMost))
        lines << factLine({one.name, formats.isolate(one.phone), one.product});
    if (waiting.size() > namedAtMost)
        lines << tr("and %Ln more", nullptr, static_cast<int>(waiting.size()) - namedAtMost);
    return lines.join(u'\n');
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
    case ScoreFigure::Answers:
        //: of a supplier to questions and complaints
        return tr("Answers to cases");
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
    case ScoreFigure::Answers:
        return tr("Of the cases that were opened with them, how many were answered within %Ln days.", nullptr,
                  daysToAnswer);
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
    case ScoreFigure::Answers:
        //: questions and complaints to a supplier
        return tr("%Ln cases", nullptr, count);
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
        return tr("%1: the cost was to be %2.").arg(product, unitCost(remark.expected, formats, currency));
    case ReceiptRemark::Kind::NotOrdered:
        break;
    }
    //: %1 is a product
    return tr("%1 is not on the order.").arg(product);
}

QString SupplierWords::unitCost(UnitPrice cost, const Formats &formats, const Currency &currency)
{
    constexpr int mostMore = 2;
    constexpr int microDecimals = 6;
    // As an amount of a currency with so many decimals; those at the end that say nothing go.
    Currency fine{currency.code, currency.decimals + mostMore};
    qint64 step = 1;
    for (int i = fine.decimals; i < microDecimals; ++i)
        step *= 10;
    qint64 count = multiplyAndRound(cost.micro, 1, step).value_or(0);
    for (; fine.decimals > currency.decimals && count % 10 == 0; count /= 10)
        --fine.decimals;
    return formats.money(Money{count}, fine);
}

QString SupplierWords::remark(const ReturnRemark &remark, const Formats &formats)
{
    QStringList sentences;
    if (remark.onHand)
        //: %1 is a product, %2 and %3 are quantities
        sentences << tr("%1: %2 to send back, %3 on hand.")
                         .arg(remark.product, formats.quantity(remark.back),
                              formats.quantity(*remark.onHand));
    if (remark.came)
        //: %1 is a product, %2 and %3 are quantities
        sentences << tr("%1: %2 to send back, %3 received from this supplier and still here.")
                         .arg(remark.product, formats.quantity(remark.back), formats.quantity(*remark.came));
    return sentences.join(u'\n');
}

QString SupplierWords::event(const SupplierEvent &event, const Formats &formats)
{
    const QString reference = formats.isolate(event.reference);
    if (event.kind == u"order")
        //: %1 is a number
        return tr("Order %1 sent").arg(reference);
    if (event.kind == u"receipt")
        //: %1 is the number on the supplier's paper
        return reference.isEmpty() ? tr("Goods received") : tr("Goods received, paper %1").arg(reference);
    if (event.kind == u"return")
        //: %1 is the number on the paper that goes with goods
        return reference.isEmpty() ? tr("Goods sent back") : tr("Goods sent back, paper %1").arg(reference);
    if (event.kind == u"note")
        return event.details.value(0);
    if (event.kind == u"case")
        //: %1 is what a question or complaint to a supplier is about
        return tr("Case opened: %1").arg(event.reference);
    if (event.kind == u"answer")
        //: %1 is what a question or complaint to a supplier is about
        return tr("Case answered: %1").arg(event.reference);
    if (event.kind == u"created")
        return tr("In the list since then");
    return stepSentence({event.reference, event.details}, formats);
}

} // namespace tefter
