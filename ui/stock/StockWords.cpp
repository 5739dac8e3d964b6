// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/StockWords.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/RecordOffers.h"

#include <QComboBox>

namespace tefter {

using namespace Qt::StringLiterals;

QString StockWords::kind(StockMoveKind kind)
{
    switch (kind) {
    case StockMoveKind::Opening:
        return tr("Opening stock");
    case StockMoveKind::Receipt:
        //: goods that came in
        return tr("Receipt");
    case StockMoveKind::Sale:
        return tr("Sale");
    case StockMoveKind::Return:
        return tr("Return");
    case StockMoveKind::SupplierReturn:
        return tr("Back to the supplier");
    case StockMoveKind::Transfer:
        //: goods carried from one place to another
        return tr("Carried");
    case StockMoveKind::Loss:
        return tr("Loss");
    case StockMoveKind::Count:
        //: what was counted on the shelves
        return tr("Count");
    }
    return {};
}

QString StockWords::reason(const QString &key)
{
    if (key == u"broken")
        //: why goods were lost
        return tr("broken");
    if (key == u"expired")
        //: why goods were lost
        return tr("expired");
    if (key == u"stolen")
        //: why goods were lost
        return tr("stolen or missing");
    if (key == u"own-use")
        //: why goods were lost: the shop used them itself
        return tr("own use");
    if (key == u"given")
        //: why goods were lost
        return tr("given away");
    //: why goods were lost: for another reason
    return key == u"other" ? tr("other") : key;
}

QString StockWords::rule(NegativeStock rule)
{
    switch (rule) {
    case NegativeStock::Allow:
        return tr("Sell it without a word");
    case NegativeStock::Warn:
        return tr("Ask before it is sold");
    case NegativeStock::Block:
    case NegativeStock::AsShop:
        break;
    }
    return tr("Refuse to sell it");
}

QString StockWords::countState(StockCountState state)
{
    switch (state) {
    case StockCountState::Open:
        //: of a count that goes on
        return tr("open");
    case StockCountState::Booked:
        //: of a count that is done
        return tr("booked");
    case StockCountState::Cancelled:
        break;
    }
    //: of a count
    return tr("cancelled");
}

QString StockWords::what(const StockMoveRow &row, const Formats &formats)
{
    const QString word = kind(row.move.kind);
    if (row.move.kind == StockMoveKind::Transfer && !row.otherPlace.isEmpty()) {
        const bool isOut = row.effect.milli < 0;
        //: goods that were carried; %1 and %2 are places
        return tr("Carried from %1 to %2")
            .arg(isOut ? row.place : row.otherPlace, isOut ? row.otherPlace : row.place);
    }
    if (row.move.saleLine.isValid())
        return formats.isolate(row.document);
    if (!row.document.isEmpty())
        return word + u": "_s + row.document;
    if (!row.move.reason.isEmpty())
        return word + u": "_s + reason(row.move.reason);
    return row.move.note.isEmpty() ? word : word + u": "_s + row.move.note;
}

QString StockWords::cost(const std::optional<UnitPrice> &cost, const Currency &currency,
                         const Formats &formats)
{
    constexpr int microScale = 6;
    if (!cost)
        return u"–"_s;
    // What is finer than the currency is shown as fine as it is, but no finer than a person reads.
    constexpr int finest = 2;
    qint64 unit = 1;
    for (int i = currency.decimals + finest; i < microScale; ++i)
        unit *= 10;
    const qint64 rounded = multiplyAndRound(cost->micro, 1, unit).value_or(0) * unit;
    return formats.decimal(rounded, microScale, currency.decimals);
}

RecordEdit::Ask stockedOffers(const Workplace &workplace)
{
    Services &services = workplace.services;
    const Formats &formats = workplace.formats;
    return asking(services.shop, [&services, &formats](const QString &typed) {
        QList<RecordEdit::Offer> offers;
        QList<qint64> ids;
        // A scanned barcode, or a code typed in full, means one product, or those that share it.
        if (const auto scanned = services.products.scanned(typed)) {
            for (const Product &product : *scanned)
                ids << product.id.value;
        }
        const bool isShared = ids.size() > 1;
        if (ids.isEmpty()) {
            const auto hits = services.productSearch.find(typed, offersShown);
            ids = hits ? idsOf(*hits) : QList<qint64>();
        }
        const auto rows = services.stockList.rows(ids, {});
        for (const qint64 id : std::as_const(ids)) {
            if (!rows || !rows->contains(id))
                continue;
            const StockRow &row = (*rows)[id];
            QStringList detail;
            if (!row.code.isEmpty())
                detail << formats.isolate(row.code);
            detail << formats.quantity(row.onHand);
            offers.append({id, row.name, detail.join(u"  ·  "_s), isShared});
        }
        return offers;
    });
}

namespace {

void chooseAgain(QComboBox &combo, const QVariant &before)
{
    combo.setCurrentIndex(qMax(0, combo.findData(before)));
}

} // namespace

void fillPlaces(QComboBox &combo, const QList<StockPlace> &places, const QString &all)
{
    const QVariant before = combo.currentData();
    combo.clear();
    if (!all.isEmpty())
        combo.addItem(all, qint64(0));
    for (const StockPlace &place : places)
        combo.addItem(place.name, place.id.value);
    chooseAgain(combo, before);
}

void fillCategories(QComboBox &combo, const QList<CategoryBranch> &tree, const QString &all)
{
    const QVariant before = combo.currentData();
    combo.clear();
    combo.addItem(all, qint64(0));
    for (const CategoryBranch &branch : tree)
        combo.addItem(branch.path.join(u" › "_s), branch.category.id.value);
    chooseAgain(combo, before);
}

} // namespace tefter
