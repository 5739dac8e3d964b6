// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Export.h"

#include <QStringList>

namespace tefter {

/// A table of people as cards (vCard 3.0, UTF-8), which every address book and phone reads.
class VcardTable : public TableWriter
{
public:
    /// `columns`: what the cells hold, in their order.
    VcardTable(QString path, const QList<ExportColumn> &columns);

    using TableWriter::cell;
    void cell(std::string_view utf8) override;
    void number(std::string_view ascii) override { cell(ascii); }
    void endRow() override;
    Result<void> finish() override;

    const QByteArray &bytes() const { return m_bytes; }

private:
    QString value(QLatin1StringView field) const;
    void put(const QByteArray &name, const QString &value);
    void putWithLabel(const QByteArray &name, const QString &value, const QString &label);
    void putTyped(const QByteArray &name, const QString &value, const QString &label);
    void putContacts(const QByteArray &name, const QStringList &values, const QStringList &labels);
    void putAddresses();
    void putPairs(const QByteArray &name, const QString &pairs);
    void putNote();
    void putOwnValues();
    void putPhoto();
    void putHandles();

    QString m_path;
    QStringList m_fields;
    QStringList m_headers;
    QStringList m_cells;
    int m_groups = 0; ///< of the card
    QByteArray m_bytes;
};

} // namespace tefter
