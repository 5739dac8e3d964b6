// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/shop/Jobs.h"
#include "ui/common/InlineMessage.h"

#include <QAbstractButton>

#include <type_traits>

namespace tefter {

/// Calls `done` with the value of what went well, or with nothing where there is no value.
template <class T, class Done>
void giveValue(const Result<T> &result, const Done &done)
{
    if constexpr (std::is_void_v<T>)
        done();
    else
        done(*result);
}

/// Runs `work`, which gives a Result, on the writer thread. What goes wrong is said in `message`, which is
/// silent meanwhile; where all went well `done` gets the value here, if there is one. The button `pressed`
/// for it, beside the message, waits until then.
template <class Work, class Done>
void writeOrSay(Jobs &jobs, InlineMessage *message, Work work, Done done, QAbstractButton *pressed = nullptr)
{
    if (pressed && !pressed->isEnabled())
        return;
    if (pressed)
        pressed->setEnabled(false);
    message->clear();
    jobs.write(message, std::move(work), [message, pressed, done = std::move(done)](const auto &result) {
        if (pressed)
            pressed->setEnabled(true);
        if (!result)
            message->say(result.error());
        else
            giveValue(result, done);
    });
}

} // namespace tefter
