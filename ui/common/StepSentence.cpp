// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/StepSentence.h"

#include "core/base/CurrencySymbol.h"
#include "core/base/Formats.h"
#include "ui/common/Isolate.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace tefter {

namespace {

/// How steps were called by earlier versions; a file still has them, and they are still to be read.
[[maybe_unused]] constexpr std::array formerSteps{QT_TRANSLATE_NOOP("step", "Count %1 begun"),
                                                  QT_TRANSLATE_NOOP("step", "Count %1 booked"),
                                                  QT_TRANSLATE_NOOP("step", "Count %1 cancelled")};

/// A sum that a step names, "12.00 EUR", is written as money is everywhere else, and so is a count; a name or
/// a number of a document keeps its own order.
QString shownArg(const QString &key, const QString &arg, const Formats &formats)
{
    bool isNumber = false;
    const qint64 count = arg.toLongLong(&isNumber);
    if (isNumber && key.endsWith(QStringLiteral(": %1")))
        return formats.number(count);
    static const QRegularExpression sum(QStringLiteral("^(-?\\d+)(?:\\.(\\d+))? ([A-Z]{3})$"));
    const QRegularExpressionMatch match = sum.match(arg);
    if (!match.hasMatch() || !isCurrencyCode(match.captured(3)))
        return isolatedCode(arg, formats);
    const QString decimals = match.captured(2);
    return formats.money(Money{(match.captured(1) + decimals).toLongLong()},
                         Currency{match.captured(3), static_cast<int>(decimals.size())});
}

} // namespace

QString stepSentence(const StepLabel &label, const Formats &formats)
{
    QString sentence = QCoreApplication::translate("step", label.key.toUtf8().constData());
    for (const QString &arg : label.args)
        sentence = sentence.arg(shownArg(label.key, arg, formats));
    return sentence;
}

QString backupSentence(const QDateTime &made, Day today, const Formats &formats)
{
    const Day day(made.date());
    const QString time = formats.time(made.time());
    if (day == today)
        return QCoreApplication::translate("StatusLine", "Last backup today %1, checked").arg(time);
    if (day.plusDays(1) == today)
        return QCoreApplication::translate("StatusLine", "Last backup yesterday %1, checked").arg(time);
    return QCoreApplication::translate("StatusLine", "Last backup %1, checked").arg(formats.day(day));
}

} // namespace tefter
