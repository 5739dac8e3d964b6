// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/Kept.h"

#include <functional>

namespace tefter {

/// The search texts of one kind of record: a table RECORD_search with RECORD_id, folded and latin. The room
/// that owns the records says what they are found by.
class SearchKept : public Kept
{
public:
    /// `textVersion` is raised when the room puts other texts together.
    SearchKept(QString record, int textVersion);

    QString name() const override { return m_table; }
    int version() const override;
    void refresh(Transaction &tx, const Touched &touched) override;
    void rebuild(Connection &connection) override;
    QStringList check(Connection &connection) override;

protected:
    struct Texts
    {
        QString folded; ///< made by foldedKey()
        QString latin;  ///< made by latinKey()
        friend bool operator==(const Texts &, const Texts &) = default;
    };
    using Take = std::function<void(qint64 id, const Texts &texts)>;
    /// Hands over the texts of the record `only`, or of all records; bin included.
    virtual void texts(Connection &connection, std::optional<qint64> only, const Take &take) = 0;

private:
    std::unique_ptr<Statement> inserting(Connection &connection) const;

    QString m_record;
    QString m_table;
    int m_textVersion;
};

} // namespace tefter
