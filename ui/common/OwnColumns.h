// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/own/OwnField.h"
#include "ui/common/CellRoles.h"

#include <QList>
#include <QVariant>

namespace tefter {

/// The columns of a list for the fields that the shop has made; not shown until chosen.
QList<TableColumn> ownColumns(const QList<OwnField> &fields);

/// What a file says of a field where it is not the text of the cell: a number with a dot, an ISO day; invalid
/// for others.
QVariant plainOwnValue(const OwnField &field, const OwnValues &values);

} // namespace tefter
