// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/PersonalData.h"
#include "ui/print/PrintSheet.h"

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
    /// The same for paper.
    PrintSheet sheet(Day today) const;

private:
    QString name() const;
    QString made(Day today) const;
    QList<PrintSection> sections() const;
    PrintSection profile() const;
    PrintSection purchases() const;
    PrintSection relations() const;
    PrintSection notes() const;
    PrintSection consents() const;
    PrintSection files() const;
    PrintSection exports() const;
    PrintSection changes() const;
    QList<PrintSection> otherRows() const;
    QString photo() const;
    QString money(Money money) const;

    const PersonalData &m_data;
    const ShopSettings &m_shop;
    const Formats &m_formats;
};

} // namespace tefter
