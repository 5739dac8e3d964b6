// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/exchange/TableText.h"

#include <QByteArrayView>

namespace tefter {

/// Reads the cards of an address book (vCard 2.1, 3.0, 4.0; many in one file) as a table with the columns of
/// our fields, one row to a card. Several phones, e-mails and addresses stand in one cell, parted by
/// `valueSeparator`. The photo comes with its row; other pictures and sounds, and photos that
/// are but a link or damaged, are passed over and counted.
class VcardReader
{
public:
    /// The biggest file that is read: pictures make cards big.
    static constexpr qint64 fileLimit = qint64{512} * 1024 * 1024;

    /// Whether a text, of any encoding, begins as cards do.
    static bool looksLikeCards(QByteArrayView head);

    /// `encoding`: of values that name none; empty: found by itself. Cause::FileMissing, CannotRead
    /// (see TableFault), CsvEmpty, CsvUnknownEncoding.
    static Result<TableText> readFile(const QString &path, const QString &encoding = {});
    static Result<TableText> read(const QString &name, const QByteArray &bytes, const QString &encoding = {});
};

} // namespace tefter
