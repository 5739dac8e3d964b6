// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/Kept.h"

namespace tefter {

/// consent_now: the state that holds per person and channel. The newest word counts; of one day, withdrawn.
class ConsentKept : public Kept
{
public:
    QString name() const override { return QStringLiteral("consent_now"); }
    void refresh(Transaction &tx, const Touched &touched) override;
    void rebuild(Connection &connection) override;
    QStringList check(Connection &connection) override;
};

} // namespace tefter
