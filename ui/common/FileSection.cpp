// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FileSection.h"

#include "ui/common/FileActions.h"
#include "ui/common/FileDrop.h"
#include "ui/common/FileList.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Theme.h"

#include <QDropEvent>
#include <QVBoxLayout>

namespace tefter {

FileSection::FileSection(const Workplace &workplace, const RecordFileService &files, QWidget *panel)
    : m_actions(new FileActions(workplace, files, this))
    , m_list(new FileList(workplace.formats, false))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(sectionTitle(tr("Files")));
    column->addWidget(m_list);
    panel->setAcceptDrops(true);
    panel->installEventFilter(this);
    connect(m_list, &FileList::addRequested, this, [this] { m_actions->chooseFiles(m_record); });
    connect(m_list, &FileList::openRequested, m_actions, &FileActions::open);
    connect(m_list, &FileList::saveRequested, m_actions, &FileActions::saveAs);
    connect(m_list, &FileList::removalRequested, m_actions, &FileActions::remove);
}

void FileSection::show(qint64 record, const QList<RecordFile> &files)
{
    m_record = record;
    m_list->setFiles(files);
}

bool FileSection::eventFilter(QObject *watched, QEvent *event)
{
    if (m_record == 0 || (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop))
        return QWidget::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QStringList paths = droppedPaths(*drop->mimeData());
    if (paths.isEmpty())
        return QWidget::eventFilter(watched, event);
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        m_actions->attach(m_record, paths);
    return true;
}

} // namespace tefter
