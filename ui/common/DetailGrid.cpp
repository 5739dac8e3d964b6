// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/DetailGrid.h"

#include "ui/common/Isolate.h"
#include "ui/common/TextLabel.h"

#include <QGridLayout>

namespace tefter {

namespace {

constexpr int captionWidth = 118;
constexpr int lineGap = 6;

/// Each line of it in the order of the window.
QString inLines(const QString &value, const Formats &formats)
{
    QStringList lines = value.split(u'\n');
    for (QString &line : lines)
        line = inReadingOrder(line, formats);
    return lines.join(u'\n');
}

} // namespace

DetailGrid::DetailGrid(const Formats &formats, int wide, QWidget *parent)
    : QWidget(parent)
    , m_formats(formats)
    , m_wide(wide)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setVerticalSpacing(lineGap);
    m_grid->setColumnStretch(wide, 1);
}

void DetailGrid::clear()
{
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    m_rows = 0;
}

void DetailGrid::addLine(const QString &caption, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *text = new TextLabel(inLines(value, m_formats));
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setFocusPolicy(Qt::NoFocus);
    text->setAccessibleName(caption + QStringLiteral(": ") + value);
    m_grid->setColumnMinimumWidth(0, captionWidth);
    addRow({new TextLabel(caption, TextSize::Body, TextLabel::Ink::Faint), text});
}

void DetailGrid::addRow(const QList<QWidget *> &cells)
{
    for (int column = 0; column < static_cast<int>(cells.size()); ++column) {
        const Qt::Alignment place = column < m_wide   ? Qt::AlignTop | Qt::AlignLeading
                                    : column > m_wide ? Qt::AlignTrailing
                                                      : Qt::Alignment();
        m_grid->addWidget(cells.at(column), m_rows, column, place);
    }
    ++m_rows;
}

} // namespace tefter
