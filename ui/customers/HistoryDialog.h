// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/Step.h"

#include <QDialog>

namespace tefter {

class Formats;

/// What was changed in a record: when, by whom, from what to what.
class HistoryDialog : public QDialog
{
    Q_OBJECT
public:
    HistoryDialog(const QString &name, const QList<HistoryEntry> &history, const Formats &formats,
                  QWidget *parent);
};

} // namespace tefter
