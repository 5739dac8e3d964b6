// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace tefter {

/// Whether a text can be an e-mail address.
bool isEmailLike(QStringView text);
/// Whether a text has enough digits for a phone number.
bool isPhoneLike(QStringView text);

} // namespace tefter
