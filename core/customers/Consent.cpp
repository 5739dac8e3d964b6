// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/Consent.h"

namespace tefter {

QString consentStateKey(ConsentState state)
{
    return state == ConsentState::Given ? QStringLiteral("given") : QStringLiteral("withdrawn");
}

ConsentState consentStateFromKey(QStringView key)
{
    return key == consentStateKey(ConsentState::Given) ? ConsentState::Given : ConsentState::Withdrawn;
}

} // namespace tefter
