// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Bench.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtMath>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace tefter::bench {

using namespace Qt::StringLiterals;

namespace {

bool processorTime = false;

QString number(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
}

QString aim(const Line &line)
{
    QStringList aims;
    if (line.most)
        aims << u"< %1 %2"_s.arg(*line.most).arg(line.unit);
    if (line.mostRatio)
        aims << u"<= %1 x"_s.arg(*line.mostRatio);
    return aims.join(u", "_s);
}

} // namespace

void giveUp(const QString &why)
{
    std::fprintf(stderr, "bench: %s\n", qUtf8Printable(why));
    std::exit(1);
}

void countProcessorTime()
{
    processorTime = true;
}

double milliseconds(const std::function<void()> &work)
{
    if (processorTime) {
        const std::clock_t from = std::clock();
        work();
        return 1000.0 * static_cast<double>(std::clock() - from) / CLOCKS_PER_SEC;
    }
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[values.size() / 2];
}

std::optional<double> Line::ratio() const
{
    if (!plain || *plain <= 0)
        return std::nullopt;
    return ours / *plain;
}

bool Line::meetsItsAim() const
{
    return (!most || ours < *most) && (!mostRatio || ratio().value_or(0) <= *mostRatio);
}

namespace {

/// The time of one piece of work. What is done sooner than a clock and a scheduler are exact is done many
/// times.
double timeOfOne(const std::function<void()> &work, double first)
{
    constexpr double longEnough = 20; // milliseconds
    const int times = first < longEnough ? qCeil(longEnough / qMax(first, 0.01)) : 1;
    return milliseconds([&] {
               for (int i = 0; i < times; ++i)
                   work();
           }) /
           times;
}

} // namespace

Line compare(const QString &what, const std::function<void()> &ours, const std::function<void()> &plain)
{
    // The first round warms what both read, and tells how long each takes.
    const double oursFirst = milliseconds(ours), plainFirst = milliseconds(plain);
    QList<double> oursTaken, plainTaken;
    for (int i = 0; i < runs; ++i) {
        oursTaken << timeOfOne(ours, oursFirst);
        plainTaken << timeOfOne(plain, plainFirst);
    }
    return {what, median(oursTaken), median(plainTaken), u"ms"_s, {}, {}};
}

Line measure(const QString &what, const std::function<void()> &ours)
{
    QList<double> taken;
    for (int i = 0; i < runs; ++i)
        taken << milliseconds(ours);
    return {what, median(taken), {}, u"ms"_s, {}, {}};
}

void print(const QList<Line> &lines)
{
    std::printf("%-58s %10s %10s %7s   %s\n", "what", "ours", "plain", "ratio", "aim");
    for (const Line &line : lines) {
        const QString ours = number(line.ours) + u' ' + line.unit;
        const QString plain = line.plain ? number(*line.plain) + u' ' + line.unit : u"-"_s;
        const QString ratio = line.ratio() ? QString::number(*line.ratio(), 'f', 2) : u"-"_s;
        std::printf("%-58s %10s %10s %7s   %s%s\n", qUtf8Printable(line.what), qUtf8Printable(ours),
                    qUtf8Printable(plain), qUtf8Printable(ratio), qUtf8Printable(aim(line)),
                    line.meetsItsAim() ? "" : "   MISSED");
    }
    std::fflush(stdout);
}

void save(const QList<Line> &lines, const QString &path)
{
    QJsonArray array;
    for (const Line &line : lines) {
        const auto value = [](std::optional<double> d) { return d ? QJsonValue(*d) : QJsonValue(); };
        array.append(QJsonObject{{u"what"_s, line.what},
                                 {u"ours"_s, line.ours},
                                 {u"plain"_s, value(line.plain)},
                                 {u"unit"_s, line.unit},
                                 {u"ratio"_s, value(line.ratio())},
                                 {u"aim"_s, value(line.most)},
                                 {u"aimRatio"_s, value(line.mostRatio)},
                                 {u"met"_s, line.meetsItsAim()}});
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(array).toJson()) < 0)
        giveUp(u"%1 cannot be written"_s.arg(path));
}

} // namespace tefter::bench
