// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/customers/Channel.h"
#include "core/shop/StoredFiles.h"

namespace tefter {

enum class ConsentState { Given, Withdrawn };

QString consentStateKey(ConsentState state);
/// Anything but "given" counts as withdrawn.
ConsentState consentStateFromKey(QStringView key);

/// One word of a person about one channel: on which day, to which wording, and how it came to us. Never
/// changed, only followed by a newer one.
struct Consent
{
    Channel channel = Channel::Email;
    ConsentState state = ConsentState::Given;
    Day day;
    QString wording;
    QString source;
    StoredFileId proof = {}; ///< the paper or message in which it was said; none where there is none
    QString proofName = {};
    friend bool operator==(const Consent &, const Consent &) = default;
};

} // namespace tefter
