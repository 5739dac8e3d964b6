// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/Report.h"

#include <QListWidget>

namespace tefter {

/// The reports there are, each with a sentence that says what it tells.
class ReportIndex : public QListWidget
{
    Q_OBJECT
public:
    explicit ReportIndex(const ReportList &reports, QWidget *parent = nullptr);

    QString currentId() const;
    void setCurrentId(const QString &id);

Q_SIGNALS:
    void chosen(const QString &id);
};

} // namespace tefter
