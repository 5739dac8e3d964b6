// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/TableWriter.h"

#include <QStringList>

namespace tefter {

/// A table of people as cards (vCard 3.0, UTF-8), which every address book and phone reads.
class VcardTable : public TableWriter
{
public:
    /// `fields`: the ids of the fields, in the order of the cells.
    VcardTable(QString path, QStringList fields);

    using TableWriter::cell;
    void cell(std::string_view utf8) override;
    void number(std::string_view ascii) override { cell(ascii); }
    void endRow() override;
    Result<void> finish() override;

    const QByteArray &bytes() const { return m_bytes; }

private:
    QString value(QLatin1StringView field) const;
    void put(const QByteArray &name, const QString &value);
    void putLabelled(const QByteArray &name, const QString &value, const QString &label);
    void putContacts(const QByteArray &name, const QStringList &values, const QStringList &labels);
    void putAddress();
    void putPhoto();
    void putHandles();

    QString m_path;
    QStringList m_fields;
    QStringList m_cells;
    int m_groups = 0; ///< of the card
    QByteArray m_bytes;
};

} // namespace tefter
