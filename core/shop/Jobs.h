// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Executor.h"

#include <QObject>
#include <QPointer>

#include <atomic>
#include <memory>
#include <type_traits>

namespace tefter {

/// Of several questions asked with the same token only the newest is answered: search as you type.
class Latest
{
public:
    Latest()
        : m_newest(std::make_shared<std::atomic<qint64>>(0))
    {
    }
    /// Drops the answers that are still under way.
    void drop() { ++*m_newest; }

private:
    friend class Jobs;
    std::shared_ptr<std::atomic<qint64>> m_newest;
};

/// Work off the window's thread: values in, values out. `fn` runs on a reader or on the one writer thread;
/// its value comes to `done` on this object's thread, unless `context` is gone by then.
class Jobs : public QObject
{
    Q_OBJECT

public:
    /// `atThreadEnd` closes what a thread has opened.
    Jobs(int readers, Executor::Job atThreadEnd);

    template <class Fn, class Done>
    void read(QObject *context, Fn fn, Done done)
    {
        post(m_readers, context, nullptr, std::move(fn), std::move(done));
    }
    template <class Fn, class Done>
    void read(QObject *context, Latest &latest, Fn fn, Done done)
    {
        post(m_readers, context, latest.m_newest, std::move(fn), std::move(done));
    }
    template <class Fn, class Done>
    void write(QObject *context, Fn fn, Done done)
    {
        post(m_writer, context, nullptr, std::move(fn), std::move(done));
    }

private:
    template <class Fn, class Done>
    void post(Executor &executor, QObject *context, std::shared_ptr<std::atomic<qint64>> newest, Fn fn,
              Done done)
    {
        const qint64 turn = newest ? ++*newest : 0;
        executor.post([this, guard = QPointer<QObject>(context), newest = std::move(newest), turn,
                       fn = std::move(fn), done = std::move(done)]() mutable {
            if (newest && *newest != turn)
                return;
            if constexpr (std::is_void_v<std::invoke_result_t<Fn>>) {
                fn();
                QMetaObject::invokeMethod(this, [guard, newest, turn, done = std::move(done)]() mutable {
                    if (guard && (!newest || *newest == turn))
                        done();
                });
            } else {
                auto value = std::make_shared<std::invoke_result_t<Fn>>(fn());
                QMetaObject::invokeMethod(this,
                                          [guard, newest, turn, value, done = std::move(done)]() mutable {
                                              if (guard && (!newest || *newest == turn))
                                                  done(std::move(*value));
                                          });
            }
        });
    }

    Executor m_readers;
    Executor m_writer;
};

} // namespace tefter
