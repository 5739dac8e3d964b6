// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Consent.h"

#include <QCoreApplication>

namespace tefter {

/// What the ways of writing to people are called, and the answers to them.
class ConsentWords
{
    Q_DECLARE_TR_FUNCTIONS(ConsentWords)

public:
    /// "E-mail"
    static QString channel(Channel channel);
    /// "yes", "no"
    static QString state(ConsentState state);
};

} // namespace tefter
