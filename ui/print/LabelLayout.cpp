// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/LabelLayout.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF a4(210, 297);

LabelLayout sheet(const QString &id, QSizeF label, int columns, int rows, QPointF first, QSizeF gap = {0, 0})
{
    return {id, a4, label, columns, rows, first, gap};
}

LabelLayout roll(const QString &id, QSizeF label)
{
    return {id, label, label, 1, 1, {}, {0, 0}};
}

} // namespace

QPageLayout LabelLayout::pageLayout() const
{
    return QPageLayout(QPageSize(page, QPageSize::Millimeter, {}, QPageSize::ExactMatch),
                       QPageLayout::Portrait, QMarginsF(), QPageLayout::Millimeter);
}

const QList<LabelLayout> &labelLayouts()
{
    static const QList<LabelLayout> layouts{
        sheet(u"a4-3x8"_s, {70, 36}, 3, 8, {0, 4.5}),
        sheet(u"a4-3x7"_s, {63.5, 38.1}, 3, 7, {7.21, 15.15}, {2.54, 0}),
        sheet(u"a4-4x10"_s, {48.5, 25.4}, 4, 10, {8, 21.5}),
        sheet(u"a4-5x13"_s, {38.1, 21.2}, 5, 13, {4.67, 10.7}, {2.54, 0}),
        roll(u"roll-50x30"_s, {50, 30}),
        roll(u"roll-40x30"_s, {40, 30}),
    };
    return layouts;
}

std::optional<LabelLayout> labelLayout(const QString &id)
{
    const QList<LabelLayout> &all = labelLayouts();
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&](const LabelLayout &one) { return one.id == id; });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

} // namespace tefter
