// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <optional>

namespace tefter {

/// What a step was, as a key that the window translates: `{QT_TRANSLATE_NOOP("step", "%1: phone changed"),
/// {name}}`.
struct StepLabel
{
    QString key;
    QStringList args;
};

/// One act of a person, as Ctrl+Z sees it.
struct Step
{
    StepId id;
    QDateTime at; ///< UTC
    QString staff;
    QString kind; ///< edit, import
    StepLabel label;
    BatchId batch;
};

/// A step as the diary of the shop shows it.
struct PastStep
{
    Step step;
    bool undone = false;
};

/// One change of one record, for its history.
struct HistoryEntry
{
    Step step;
    bool undone = false;
    QString table;
    qint64 row = 0;
    std::optional<QVariantMap> before; ///< none where the row was made
    std::optional<QVariantMap> after;  ///< none where the row was removed
};

} // namespace tefter
