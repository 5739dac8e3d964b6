// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/db/Backup.h"
#include "core/shop/ChangeLog.h"
#include "core/shop/Jobs.h"
#include "core/shop/Journal.h"
#include "core/shop/Kept.h"
#include "core/shop/ShopSettings.h"
#include "core/shop/StepRecorder.h"

#include <QObject>

#include <memory>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace tefter {

/// What a shop needs from above: the clock, and the kept figures of the rooms (`core/registry/KeptTables.h`).
struct ShopParts
{
    std::shared_ptr<const Clock> clock = std::make_shared<Clock>();
    KeptList kept;
};

/// The open shop file. Opened on any thread; it may then be moved to the window's thread, which owns no
/// connection: every worker thread gets its own.
class Shop : public QObject
{
    Q_OBJECT

public:
    /// Makes a new file with its settings, VAT rates and one owner.
    static Result<std::unique_ptr<Shop>> create(const QString &path, const NewShop &newShop, ShopParts parts);
    /// Opens a file; an older one is copied aside, the copy checked, and the file brought forward.
    static Result<std::unique_ptr<Shop>> open(const QString &path, ShopParts parts);
    ~Shop() override;

    QString path() const { return m_path; }
    const Clock &clock() const { return *m_parts.clock; }
    const Schema &schema() const { return *m_schema; }
    ShopSettings settings() const;
    Result<void> changeSettings(const ShopSettings &settings);
    QList<VatRate> vatRates();

    /// The calling thread's own connection, opened when first asked for.
    Connection &connection();
    /// Closes it; worker threads do so when they end.
    void closeConnection();

    /// Reads: what `f(Connection &)` returns (a value or a Result), with DbError turned into a failure.
    template <class F>
    auto read(F f);
    /// Writes one step: `f(Transaction &)` returns a value or a Result; a failure rolls back.
    template <class F>
    auto write(const StepLabel &label, F f);
    /// The same for a step that also needs its recorder (an import's batch).
    template <class F>
    auto writeRecorded(const StepLabel &label, F f);

    /// Who is at work from now on in this program; nobody stands for the owner.
    void setAtWork(StaffId staff);
    StaffId atWork() const;
    /// Under whose name a step is written: who is at work, or the owner where that person has left.
    StaffId author(Connection &connection) const;

    Result<Step> undo();
    Result<Step> redo();
    std::optional<Step> nextUndo();
    std::optional<Step> nextRedo();
    /// The latest steps of everybody, newest first.
    Result<QList<PastStep>> pastSteps(int limit);
    Result<QList<HistoryEntry>> history(const QString &table, qint64 row);

    /// Makes a checked copy in the backup folder and thins the old ones; its path.
    Result<QString> backUp(const QString &folder = {});
    /// The same where none was made today; an empty path where one was.
    Result<QString> backUpOnceADay();
    Result<QString> copyTo(const QString &target, Progress &progress);
    QList<BackupFile> backups() const;

    /// Whether every page of the file can be read, before much is written into it. Cause::FileDamaged.
    Result<void> requireWhole() const { return tefter::requireWhole(m_path); }
    /// Everything that is wrong with the file, as English sentences; empty where nothing is.
    Result<QStringList> check();

    /// For the window: readers, the writer, and the look at whether somebody else has written.
    Jobs &jobs();
    /// Whether another process has written since this was last asked; for the writer's thread.
    bool changedByOthers();

    const KeptList &kept() const { return m_parts.kept; }

    /// What was written lately, for what is held in memory.
    const ChangeLog &changeLog() const { return m_changeLog; }
    /// After a commit: notes what was written and emits changed().
    void announce(const Touched &touched);

Q_SIGNALS:
    /// Something was written; pages refresh themselves.
    void changed();
    /// Somebody else works here now.
    void atWorkChanged(tefter::StaffId staff);

private:
    Shop(QString path, ShopParts parts);

    template <class R>
    struct Unwrapped
    {
        using Type = R;
        static constexpr bool isResult = false;
    };
    template <class T>
    struct Unwrapped<Result<T>>
    {
        using Type = T;
        static constexpr bool isResult = true;
    };

    void load(Connection &connection);
    void rebuildOutdated(Connection &connection);
    Result<Step> travel(bool back);

    QString m_path;
    ShopParts m_parts;
    std::unique_ptr<Schema> m_schema;
    mutable std::mutex m_mutex;
    ShopSettings m_settings;
    StaffId m_owner;
    StaffId m_atWork;
    std::unordered_map<std::thread::id, std::unique_ptr<Connection>> m_connections;
    ChangeLog m_changeLog;
    std::unique_ptr<Jobs> m_jobs;
    qint64 m_dataVersion = 0;
};

template <class F>
auto Shop::read(F f)
{
    using R = std::invoke_result_t<F, Connection &>;
    using T = typename Unwrapped<R>::Type;
    try {
        Connection &c = connection();
        const Snapshot snapshot(c);
        if constexpr (std::is_void_v<R>) {
            f(c);
            return Result<void>();
        } else {
            return Result<T>(f(c));
        }
    } catch (const DbError &error) {
        return Result<T>(failure(error.error()));
    }
}

template <class F>
auto Shop::writeRecorded(const StepLabel &label, F f)
{
    using R = std::invoke_result_t<F, Transaction &, StepRecorder &>;
    using T = typename Unwrapped<R>::Type;
    try {
        Connection &c = connection();
        StepRecorder recorder(label, author(c), clock(), m_parts.kept);
        Transaction tx(c, schema(), &recorder);
        if constexpr (std::is_void_v<R>) {
            f(tx, recorder);
            tx.commit();
            announce(tx.touched());
            return Result<void>();
        } else {
            Result<T> result = f(tx, recorder);
            if (result) {
                tx.commit();
                announce(tx.touched());
            }
            return result;
        }
    } catch (const DbError &error) {
        return Result<T>(failure(error.error()));
    }
}

template <class F>
auto Shop::write(const StepLabel &label, F f)
{
    return writeRecorded(label, [&f](Transaction &tx, StepRecorder &) { return f(tx); });
}

} // namespace tefter
