// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/StaffChoice.h"

#include "core/registry/Services.h"

namespace tefter {

StaffChoice::StaffChoice(const Workplace &workplace, const InCharge &there, QWidget *parent)
    : QComboBox(parent)
{
    //: who looks after a customer
    const QString nobody = tr("Nobody in particular");
    addItem(nobody, qint64{0});
    if (there.id.isValid())
        offer(there);
    setCurrentIndex(count() - 1);
    setMinimumContentsLength(16);
    workplace.services.shop.jobs().read(
        this, [staff = &workplace.services.staff] { return staff->list(); },
        [this](const Result<QList<Staff>> &all) {
            // Where they cannot be read, what is chosen stays.
            if (!all)
                return;
            for (const Staff &one : *all) {
                if (one.isActive() && findData(one.id.value) < 0)
                    offer({one.id, one.name});
            }
        });
}

InCharge StaffChoice::chosen() const
{
    const StaffId id{currentData().toLongLong()};
    return {id, id.isValid() ? currentText() : QString()};
}

QString StaffChoice::nameOf(const InCharge &who)
{
    return who.id.isValid() ? nameOrOwner(who.name) : who.name;
}

QString StaffChoice::nameOrOwner(const QString &name)
{
    return name.isEmpty() ? tr("Owner") : name;
}

void StaffChoice::offer(const InCharge &who)
{
    addItem(nameOf(who), who.id.value);
}

} // namespace tefter
