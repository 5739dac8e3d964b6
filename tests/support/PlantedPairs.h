// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Customer.h"
#include "core/customers/duplicates/NameWords.h"
#include "core/shop/Shop.h"

#include <QSet>

namespace tefter::test {

/// A crowd of people of five languages, some of whom were entered twice, each time in another form.
class PlantedPairs
{
public:
    PlantedPairs(Shop &shop, int people, int pairs, quint64 seed);

    bool isPlanted(CustomerId a, CustomerId b) const { return m_planted.contains({a.value, b.value}); }
    qsizetype count() const { return m_planted.size() / 2; }
    /// How the pair was planted, for what a failing test says.
    QString formOf(CustomerId a) const { return m_forms.value(a.value); }
    QStringList missing(const QSet<qint64> &found) const;

    /// The given names that the pairs use in a short form.
    static FullForms forms();

private:
    QSet<std::pair<qint64, qint64>> m_planted;
    QHash<qint64, QString> m_forms;
};

} // namespace tefter::test
