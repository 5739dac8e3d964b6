// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace tefter {

/// The export of a program that was recognised by its headers.
struct KnownExport
{
    QString program; ///< Shopify, WooCommerce, PrestaShop
    QString chiefly; ///< the importer that the file is made for, where it is not this one
    QHash<QString, int> columns;
};

/// What is known of a file with this header, for one importer (resources/text/import-programs.txt).
std::optional<KnownExport> knownExport(const QString &importer, const QStringList &header);

} // namespace tefter
