// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace tefter::bench {

/// How often each thing is measured; the median counts.
inline constexpr int runs = 5;

/// Stops the bench with a sentence: what was to be measured did not work.
[[noreturn]] void giveUp(const QString &why);

/// Counts the processor's time instead of the clock's, for a computer that is busy with other things.
void countProcessorTime();

/// Milliseconds that `work` takes.
double milliseconds(const std::function<void()> &work);
double median(QList<double> values);

/// One line of the table.
struct Line
{
    QString what;
    double ours = 0;
    std::optional<double> plain;     ///< the same work through the plain interface of SQLite
    QString unit;                    ///< ms, MB
    std::optional<double> most;      ///< aim for `ours`
    std::optional<double> mostRatio; ///< aim for ours / plain

    std::optional<double> ratio() const;
    bool meetsItsAim() const;
};

/// Measures both by turns, so that whatever else the computer does slows both.
Line compare(const QString &what, const std::function<void()> &ours, const std::function<void()> &plain);
Line measure(const QString &what, const std::function<void()> &ours);

/// The table on stdout.
void print(const QList<Line> &lines);
void save(const QList<Line> &lines, const QString &path);

} // namespace tefter::bench
