// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace tefter {

/// Threads that run jobs in the order given. On destruction the jobs still waiting are dropped, the running
/// ones are waited for, and `atEnd` runs last on each thread.
class Executor
{
public:
    using Job = std::function<void()>;

    Executor(int threads, Job atEnd);
    ~Executor();
    Executor(const Executor &) = delete;
    Executor &operator=(const Executor &) = delete;

    void post(Job job);

private:
    void work();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_stopping = false;
    Job m_atEnd;
    std::vector<std::thread> m_threads;
};

} // namespace tefter
