// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ConsentWords.h"

namespace tefter {

QString ConsentWords::channel(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        //: a way to reach a person
        return tr("E-mail");
    case Channel::Sms:
        //: a way to reach a person
        return tr("SMS");
    case Channel::Post:
        //: a way to reach a person: letters
        return tr("Post");
    case Channel::Phone:
        //: a way to reach a person: calls
        return tr("Phone");
    case Channel::Social:
        //: a way to reach a person
        return tr("Social network");
    }
    return {};
}

QString ConsentWords::state(ConsentState state)
{
    //: what somebody said about being written to
    return state == ConsentState::Given ? tr("yes") : tr("no");
}

} // namespace tefter
