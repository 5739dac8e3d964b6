// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/Channel.h"

namespace tefter {

QString channelKey(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return QStringLiteral("email");
    case Channel::Sms:
        return QStringLiteral("sms");
    case Channel::Post:
        return QStringLiteral("post");
    case Channel::Phone:
        return QStringLiteral("phone");
    case Channel::Social:
        return QStringLiteral("social");
    }
    return {};
}

std::optional<Channel> channelFromKey(QStringView key)
{
    for (const Channel channel : allChannels) {
        if (key == channelKey(channel))
            return channel;
    }
    return std::nullopt;
}

} // namespace tefter
