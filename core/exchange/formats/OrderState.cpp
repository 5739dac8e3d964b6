// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/OrderState.h"

#include "core/base/SearchKey.h"

#include <QFile>
#include <QHash>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, OrderState> stateIds{{u"cancelled"_s, OrderState::Cancelled},
                                          {u"unpaid"_s, OrderState::Unpaid},
                                          {u"refunded"_s, OrderState::Refunded},
                                          {u"partly-refunded"_s, OrderState::PartlyRefunded}};

QString stateKey(QStringView words)
{
    QString key = foldedKey(words).remove(u' ');
    if (key.startsWith(u"wc"_s))
        key.remove(0, 2);
    return key;
}

QHash<QString, OrderState> readStates()
{
    QHash<QString, OrderState> states;
    QFile file(u":/tefter/text/order-states.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return states;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const qsizetype colon = line.indexOf(u':');
        const auto state = stateIds.constFind(line.first(qMax<qsizetype>(colon, 0)).trimmed());
        if (state == stateIds.cend())
            continue;
        const QStringList all = line.sliced(colon + 1).split(u'|');
        for (const QString &words : all)
            states.insert(stateKey(words), *state);
    }
    return states;
}

} // namespace

OrderState orderStateFromWords(QStringView words)
{
    static const QHash<QString, OrderState> states = readStates();
    return states.value(stateKey(words), OrderState::Sold);
}

} // namespace tefter
