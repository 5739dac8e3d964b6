// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportRun.h"
#include "core/exchange/formats/CustomerMerge.h"

#include <QHash>

#include <vector>

namespace tefter {

/// Who of a file is in the shop already: people are known by code, e-mail, phone or name, whichever the
/// import asks for.
class CustomerMatches
{
public:
    explicit CustomerMatches(const ImportSetting &setting)
        : m_setting(setting)
    {
    }

    /// Gives every row the keys by which the person is known; the first one counts.
    void findKeys(std::vector<ImportedCustomer> &rows);
    /// What the numbers of the file are compared by.
    const QHash<QString, QString> &phoneKeys() const { return m_phoneKeys; }

    void look(Connection &connection, const std::vector<ImportedCustomer> &rows);

    /// Where a person is found in the shop: nowhere, once, or more than once.
    struct Found
    {
        qint64 id = 0;
        bool isAmbiguous = false;
    };
    Found found(const QString &key) const { return m_there.value(key); }
    /// What the one who was found by a phone or an e-mail is called, as nameKey().
    QString nameThere(const QString &key) const { return m_namesThere.value(key); }
    /// Whether a phone or an e-mail alone would make one person of two: a family has one phone, an office one
    /// address. Where it was asked to go by just that, it counts.
    bool isSomebodyElse(const QString &key, const QString &name, const QString &other) const;
    /// Those that were found once, in the order of their ids.
    QList<CustomerId> foundOnce() const;
    /// Whether the code leads to its owner by a merge: it stays with whoever was merged.
    bool isCodeOfMerged(const QString &code) const { return m_codesOfMerged.contains(code); }
    /// Who in the shop has this code; 0 for nobody.
    qint64 ownerOfCode(const QString &code) const { return m_codesThere.value(code); }

private:
    bool asksFor(QLatin1StringView key) const;
    void understandPhones(const std::vector<ImportedCustomer> &rows);
    QStringList keysOf(const Customer &customer) const;
    void lookForNames(Connection &connection, const std::vector<ImportedCustomer> &rows);

    const ImportSetting &m_setting;
    QHash<QString, QString> m_phoneKeys;  ///< by number
    QHash<QString, Found> m_there;        ///< by key
    QHash<QString, QString> m_namesThere; ///< by key
    QHash<QString, qint64> m_codesThere;
    QSet<QString> m_codesOfMerged;
};

} // namespace tefter
