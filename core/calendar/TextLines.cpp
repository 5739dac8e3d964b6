// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/TextLines.h"

#include <QFile>

namespace tefter {

using namespace Qt::StringLiterals;

QStringList textLines(const QString &path)
{
    QFile file(u":/tefter/"_s + path);
    QStringList result;
    if (!file.open(QIODevice::ReadOnly))
        return result;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const QString text = line.trimmed();
        if (!text.isEmpty() && !text.startsWith(u'#'))
            result << text;
    }
    return result;
}

} // namespace tefter
