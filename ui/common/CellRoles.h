// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <Qt>

namespace tefter {

/// What a table model may say about a cell besides its text; TableStyleDelegate paints it.
enum CellRole {
    CellTone = Qt::UserRole + 100, ///< int(Tone): colour of the words; Neutral is the secondary grey
    CellBadge,                     ///< int(Tone): the text stands on a ground of this tone, as a Badge
    CellSort,                      ///< what to compare when sorting in memory, where not the text
    CellIcon,                      ///< QString: name of an icon before the text
    CellLoading,                   ///< bool: the row is still being fetched
    CellPlain, ///< QString: a number with a dot or an ISO day, for a file, where not the text
    RowId,     ///< qint64: the id of the record in this row
};

/// One column of a table.
struct TableColumn
{
    QString id;             ///< stable; under it width and order are remembered
    QString title;          ///< already translated
    int width = 120;        ///< at first
    bool number = false;    ///< aligned at the trailing edge
    bool secondary = false; ///< grey, unless the cell says otherwise
    bool hidden = false;    ///< not shown until chosen
    bool sortable = true;
    bool sentence = false; ///< says something of any length: gets the room that is left
    bool code = false;     ///< a number of a paper or the like: never cut for the sake of others
};

} // namespace tefter
