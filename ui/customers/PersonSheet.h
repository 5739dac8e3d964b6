// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/PersonalData.h"

#include <QCoreApplication>

namespace tefter {

class Formats;

/// Everything about one person as one page that opens in any browser and prints: what a person may ask the
/// shop for. In the language of the window; needs nothing from the net.
class PersonSheet
{
    Q_DECLARE_TR_FUNCTIONS(tefter::PersonSheet)
public:
    PersonSheet(const PersonalData &data, const ShopSettings &shop, const Formats &formats);

    QString html(Day today) const;

private:
    using Cells = QList<QStringList>; ///< rows of a table

    QString profile() const;
    QString purchases() const;
    QString relations() const;
    QString notes() const;
    QString consents() const;
    QString photo() const;
    QString files() const;
    QString exports() const;
    QString changes() const;
    QString otherRows() const;
    QString money(Money money) const;
    static QString section(const QString &title, const QStringList &heads, const Cells &rows);

    const PersonalData &m_data;
    const ShopSettings &m_shop;
    const Formats &m_formats;
};

} // namespace tefter
