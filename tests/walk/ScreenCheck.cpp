// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walk/ScreenCheck.h"

#include "tests/walk/PaintedText.h"
#include "tests/walk/WidgetTexts.h"
#include "ui/common/ListTable.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextEdit>

namespace tefter::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal farAway = 1e6;
constexpr int rowsLookedAt = 40;
constexpr qreal slack = 1.5;    ///< rounding, and the overhang of a letter
constexpr qreal overlaid = 2.5; ///< two pieces that share more than this hide each other

QList<QWidget *> visibleWidgets(QWidget &shown)
{
    QList<QWidget *> widgets{&shown};
    const QList<QWidget *> below = shown.findChildren<QWidget *>();
    for (QWidget *one : below) {
        if (one->isVisibleTo(&shown) && !one->size().isEmpty() && !one->isWindow())
            widgets << one;
    }
    return widgets;
}

template <class Area>
bool isViewportOf(const QWidget &widget)
{
    const auto *area = qobject_cast<const Area *>(widget.parentWidget());
    return area && area->viewport() == &widget;
}

bool isEdited(const QWidget &widget)
{
    return qobject_cast<const QLineEdit *>(&widget) || isViewportOf<QTextEdit>(widget) ||
           isViewportOf<QPlainTextEdit>(widget);
}

bool isHeader(const QWidget &widget)
{
    return isViewportOf<QHeaderView>(widget);
}

/// Cells hold what the shop has entered.
bool isCells(const QWidget &widget)
{
    return isViewportOf<QAbstractItemView>(widget) && !isHeader(widget);
}

bool canScroll(const QScrollBar *bar, Qt::ScrollBarPolicy policy)
{
    return policy != Qt::ScrollBarAlwaysOff && bar->maximum() > bar->minimum();
}

/// The part of a widget that can be brought into sight, in its own coordinates.
QRectF reachable(const QWidget &widget, const QWidget &shown)
{
    QRectF part = widget.rect();
    bool sideways = false, upright = false;
    for (const QWidget *around = widget.parentWidget(); around && &widget != &shown;
         around = around->parentWidget()) {
        QRectF seen(widget.mapFrom(around, QPoint()), QSizeF(around->size()));
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(around->parentWidget());
            area && area->viewport() == around) {
            sideways = sideways || canScroll(area->horizontalScrollBar(), area->horizontalScrollBarPolicy());
            upright = upright || canScroll(area->verticalScrollBar(), area->verticalScrollBarPolicy());
        }
        if (sideways)
            seen.adjust(-farAway, 0, farAway, 0);
        if (upright)
            seen.adjust(0, -farAway, 0, farAway);
        part &= seen;
        if (around == &shown)
            break;
    }
    return part;
}

QString withoutMarks(QString text)
{
    static const QRegularExpression mnemonic(u"&(?=[^&])"_s);
    return text.remove(mnemonic);
}

bool isElided(const PaintedText &piece, const QStringList &sources)
{
    if (!piece.text.contains(u'…'))
        return false;
    return std::none_of(sources.cbegin(), sources.cend(), [&](const QString &source) {
        return withoutMarks(source).contains(piece.text.trimmed());
    });
}

/// How far a view of items can be pushed: what lies half out of its sight there is not cut.
struct Pushed
{
    bool sideways = false;
    bool upright = false;
};

Pushed pushed(const QWidget &widget)
{
    const auto *area = qobject_cast<const QAbstractItemView *>(widget.parentWidget());
    if (!area || area->viewport() != &widget)
        return {};
    const auto *head = qobject_cast<const QHeaderView *>(area);
    const auto *table = head ? qobject_cast<const QAbstractScrollArea *>(head->parentWidget()) : area;
    return {table && table->horizontalScrollBar()->maximum() > 0, !head};
}

/// A list of the program shows all its columns at the usual size of the window.
void findHiddenColumns(const QWidget &view, const QString &where, QStringList &complaints)
{
    const auto *list = qobject_cast<const ListTable *>(&view);
    if (list && list->horizontalScrollBar()->maximum() > 0)
        complaints << u"%1 px of the columns are out of sight: %2"_s
                          .arg(list->horizontalScrollBar()->maximum())
                          .arg(where);
}

QString misfit(const PaintedText &piece, const QRectF &seen, Pushed free)
{
    // A list paints the parts of a row that begin below its foot into nothing.
    if (free.upright && piece.clip.isEmpty())
        return {};
    // Each way by itself: what lies wholly below the sight is not cut at its side.
    const qreal left = qMax(piece.clip.left(), seen.left()), right = qMin(piece.clip.right(), seen.right());
    const qreal top = qMax(piece.clip.top(), seen.top()), bottom = qMin(piece.clip.bottom(), seen.bottom());
    const auto by = [](qreal pixels) { return QString::number(pixels, 'f', 1); };
    const qreal sideways = qMax(left - piece.glyphs.left(), piece.glyphs.right() - right);
    if (sideways > slack && !free.sideways)
        return u"is cut by %1 px at its side"_s.arg(by(sideways));
    const qreal upright = qMax(top - piece.glyphs.top(), piece.glyphs.bottom() - bottom);
    if (upright > slack && !free.upright)
        return u"is cut by %1 px at its height"_s.arg(by(upright));
    return {};
}

/// Numbers are never shortened: what is left of them would be another number.
void findShortenedNumbers(const QAbstractItemView &view, const QString &where, QStringList &complaints)
{
    const QAbstractItemModel *model = view.model();
    for (int row = 0; model && row < qMin(rowsLookedAt, model->rowCount()); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex index = model->index(row, column);
            const bool isNumber = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>() & Qt::AlignRight;
            const QRect place = view.visualRect(index);
            if (isNumber && view.viewport()->rect().contains(place) &&
                view.sizeHintForIndex(index).width() > place.width())
                complaints << u"“%1” is shortened: %2"_s.arg(index.data().toString(), where);
        }
    }
}

void findOverlaid(const QList<PaintedText> &pieces, const QString &where, QStringList &complaints)
{
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        for (qsizetype k = i + 1; k < pieces.size(); ++k) {
            const QRectF shared = pieces[i].glyphs & pieces[k].glyphs;
            if (shared.width() > overlaid && shared.height() > overlaid)
                complaints << u"“%1” and “%2” lie on each other: %3"_s.arg(pieces[i].text, pieces[k].text,
                                                                           where);
        }
    }
}

/// What stands between isolates is taken out.
QString withoutCodes(QString text)
{
    static const QRegularExpression code(u"\u2066[^\u2069]*\u2069"_s);
    return text.remove(code);
}

bool hasLatinDigit(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isForCodes(const QWidget &widget)
{
    return widget.layoutDirection() == Qt::LeftToRight;
}

} // namespace

QStringList cutTexts(QWidget &shown)
{
    QStringList complaints;
    const QList<QWidget *> widgets = visibleWidgets(shown);
    for (QWidget *widget : widgets) {
        const QList<PaintedText> pieces = paintedTexts(*widget);
        if (pieces.isEmpty())
            continue;
        const QStringList sources = textsOf(*widget);
        const QRectF seen = reachable(*widget, shown);
        const QString where = described(*widget);
        for (const PaintedText &piece : pieces) {
            if (isElided(piece, sources) && !isCells(*widget) &&
                !widget->property("tefterElidesData").toBool())
                complaints << u"“%1” is shortened: %2"_s.arg(piece.text, where);
            if (isEdited(*widget))
                continue;
            if (const QString what = misfit(piece, seen, pushed(*widget)); !what.isEmpty())
                complaints << u"“%1” %2: %3"_s.arg(piece.text, what, where);
        }
        if (!isEdited(*widget))
            findOverlaid(pieces, where, complaints);
        if (isCells(*widget)) {
            findHiddenColumns(*widget->parentWidget(), where, complaints);
            findShortenedNumbers(*static_cast<QAbstractItemView *>(widget->parentWidget()), where,
                                 complaints);
        }
    }
    return complaints;
}

QStringList latinDigits(QWidget &shown)
{
    QStringList complaints;
    const QList<QWidget *> widgets = visibleWidgets(shown);
    for (QWidget *widget : widgets) {
        if (isForCodes(*widget))
            continue;
        QString codes;
        const QStringList sources = textsOf(*widget);
        for (const QString &source : sources) {
            if (hasLatinDigit(withoutCodes(source)))
                complaints << u"“%1” has Latin digits: %2"_s.arg(source, described(*widget));
            codes += source;
        }
        const QList<PaintedText> pieces = paintedTexts(*widget);
        for (const PaintedText &piece : pieces) {
            if (hasLatinDigit(piece.text) && !codes.contains(piece.text.trimmed()))
                complaints << u"“%1” is painted with Latin digits: %2"_s.arg(piece.text, described(*widget));
        }
    }
    return complaints;
}

} // namespace tefter::test
