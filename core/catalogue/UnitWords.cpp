// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/UnitWords.h"

#include "core/base/SearchKey.h"

#include <QSet>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// Weights, lengths, areas and volumes, as they are written on price labels.
const QStringList measureWords{u"kg"_s,
                               u"g"_s,
                               u"gr"_s,
                               u"dag"_s,
                               u"dkg"_s,
                               u"t"_s,
                               u"m"_s,
                               u"cm"_s,
                               u"mm"_s,
                               u"l"_s,
                               u"lt"_s,
                               u"ml"_s,
                               u"cl"_s,
                               u"dl"_s,
                               u"m2"_s,
                               u"m3"_s,
                               u"lb"_s,
                               u"oz"_s,
                               u"ft"_s,
                               u"yd"_s,
                               u"kilo"_s,
                               u"kilos"_s,
                               u"gram"_s,
                               u"grams"_s,
                               u"metre"_s,
                               u"meter"_s,
                               u"metres"_s,
                               u"litre"_s,
                               u"liter"_s,
                               u"litres"_s,
                               u"κιλό"_s,
                               u"κιλά"_s,
                               u"κ"_s,
                               u"κγ"_s,
                               u"γρ"_s,
                               u"γραμμάρια"_s,
                               u"μέτρο"_s,
                               u"μέτρα"_s,
                               u"μ"_s,
                               u"λίτρο"_s,
                               u"λίτρα"_s,
                               u"λ"_s,
                               u"kiló"_s,
                               u"méter"_s,
                               u"metr"_s,
                               u"litr"_s,
                               u"кг"_s,
                               u"г"_s,
                               u"гр"_s,
                               u"м"_s,
                               u"см"_s,
                               u"л"_s,
                               u"мл"_s,
                               u"м2"_s,
                               u"килограмм"_s,
                               u"грамм"_s,
                               u"метр"_s,
                               u"литр"_s,
                               u"کیلو"_s,
                               u"کیلوگرم"_s,
                               u"گرم"_s,
                               u"متر"_s,
                               u"لیتر"_s,
                               u"سانتی‌متر"_s,
                               u"میلی‌لیتر"_s};

QString unitKey(QString unit)
{
    return foldedKey(unit.remove(u'.')).trimmed();
}

} // namespace

bool isUnitOfPieces(const QString &unit)
{
    static const QSet<QString> measures = [] {
        QSet<QString> keys;
        for (const QString &word : measureWords)
            keys.insert(unitKey(word));
        return keys;
    }();
    return !measures.contains(unitKey(unit));
}

} // namespace tefter
