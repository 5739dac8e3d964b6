// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Customer.h"
#include "ui/common/Workplace.h"

#include <QComboBox>

namespace tefter {

/// Who of the staff looks after somebody: nobody, those who work here now, and whoever does it already, even
/// if they have left.
class StaffChoice : public QComboBox
{
    Q_OBJECT
public:
    StaffChoice(const Workplace &workplace, const InCharge &there, QWidget *parent = nullptr);

    InCharge chosen() const;

    /// What somebody of the staff is called; the owner may have no name. Empty for nobody.
    static QString nameOf(const InCharge &who);
    /// The same of somebody who is there.
    static QString nameOrOwner(const QString &name);

private:
    void offer(const InCharge &who);
};

} // namespace tefter
