// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/Jobs.h"

namespace tefter {

Jobs::Jobs(int readers, Executor::Job atThreadEnd)
    : m_readers(readers, atThreadEnd)
    , m_writer(1, std::move(atThreadEnd))
{
}

} // namespace tefter
