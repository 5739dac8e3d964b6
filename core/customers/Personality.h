// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace tefter {

/// The 16 types by their letters, INTJ to ESFP.
const QStringList &personalityTypes();
/// The type that a text names, in any case and with the letter of a test behind it ("intj", "ENFP-T").
std::optional<QString> personalityFromText(QStringView text);

} // namespace tefter
