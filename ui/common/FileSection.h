// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/files/RecordFileService.h"
#include "ui/common/Workplace.h"

#include <QWidget>

namespace tefter {

class FileActions;
class FileList;

/// The files of the record that a panel shows, with all that can be done with them; what is dropped on the
/// panel is taken in.
class FileSection : public QWidget
{
    Q_OBJECT
public:
    /// `files`: whose files they are; `panel` takes the drops.
    FileSection(const Workplace &workplace, const RecordFileService &files, QWidget *panel);

    /// `record` is 0 where none is shown.
    void show(qint64 record, const QList<RecordFile> &files);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FileActions *m_actions;
    FileList *m_list;
    qint64 m_record = 0;
};

} // namespace tefter
