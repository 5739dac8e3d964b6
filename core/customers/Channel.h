// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace tefter {

/// A way to reach a person, for which they say yes or no.
enum class Channel { Email, Sms, Post, Phone, Social };

inline constexpr std::array allChannels{Channel::Email, Channel::Sms, Channel::Post, Channel::Phone,
                                        Channel::Social};

/// As in the file, in conditions and on the command line: email, sms, post, phone, social.
QString channelKey(Channel channel);
std::optional<Channel> channelFromKey(QStringView key);

} // namespace tefter
