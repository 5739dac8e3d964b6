// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StepSentence.h"

#include "core/base/Formats.h"

#include <QCoreApplication>

namespace tefter {

QString stepSentence(const StepLabel &label)
{
    QString sentence = QCoreApplication::translate("step", label.key.toUtf8().constData());
    for (const QString &arg : label.args)
        sentence = sentence.arg(arg);
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
