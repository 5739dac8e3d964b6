// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <future>
#include <thread>
#include <vector>

namespace tefter {

/// Calls `work(from, to)` for parts of 0 … count, on every processor at once; returns when all of it is done.
/// The parts must not write into each other's places.
template <class Work>
void inParts(std::size_t count, const Work &work)
{
    constexpr std::size_t leastInPart = 500; // below that a thread costs more than it helps
    const std::size_t processors = std::max(1U, std::thread::hardware_concurrency());
    const std::size_t parts = std::clamp<std::size_t>(count / leastInPart, 1, processors);
    const auto begin = [&](std::size_t part) { return count * part / parts; };
    std::vector<std::future<void>> running;
    for (std::size_t part = 1; part < parts; ++part)
        running.push_back(std::async(std::launch::async,
                                     [&work, from = begin(part), to = begin(part + 1)] { work(from, to); }));
    work(std::size_t{0}, begin(1));
    for (std::future<void> &one : running)
        one.get();
}

} // namespace tefter
