// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FileChoice.h"

#include <QAbstractFileIconProvider>
#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QStyle>
#include <QTemporaryDir>

namespace tefter::fileChoice {

namespace {

/// Tells folders from files by what the file system says, and a kind of file by its name.
class PlainIcons : public QAbstractFileIconProvider
{
public:
    QIcon icon(IconType type) const override
    {
        return QApplication::style()->standardIcon(type == File ? QStyle::SP_FileIcon : QStyle::SP_DirIcon);
    }
    QIcon icon(const QFileInfo &info) const override { return icon(info.isDir() ? Folder : File); }
    QString type(const QFileInfo &info) const override
    {
        return info.isDir() ? QString() : info.suffix().toUpper();
    }
};

QStringList chosen(QWidget *parent, const QString &title, const QString &place, const QString &kinds,
                   QFileDialog::AcceptMode purpose, QFileDialog::FileMode mode, QString *kind = nullptr)
{
    // The icons are to be ours before the dialog looks at any file: it begins in an empty folder.
    const QTemporaryDir nothing;
    PlainIcons icons;
    QFileDialog dialog(parent, title, nothing.path(), kinds);
#ifdef Q_OS_LINUX
    // The dialogs of the desktops look into the files.
    dialog.setOption(QFileDialog::DontUseNativeDialog);
#endif
    dialog.setIconProvider(&icons);
    dialog.setAcceptMode(purpose);
    dialog.setFileMode(mode);
    const QFileInfo info(place);
    const bool opens = purpose == QFileDialog::AcceptOpen;
    dialog.setDirectory(opens ? place : info.absolutePath());
    if (!opens)
        dialog.selectFile(info.fileName());
    if (kind && !kind->isEmpty())
        dialog.selectNameFilter(*kind);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    if (kind)
        *kind = dialog.selectedNameFilter();
    return dialog.selectedFiles();
}

} // namespace

QString toOpen(QWidget *parent, const QString &title, const QString &folder, const QString &kinds)
{
    return chosen(parent, title, folder, kinds, QFileDialog::AcceptOpen, QFileDialog::ExistingFile).value(0);
}

QStringList toOpenSeveral(QWidget *parent, const QString &title, const QString &folder)
{
    return chosen(parent, title, folder, {}, QFileDialog::AcceptOpen, QFileDialog::ExistingFiles);
}

QString toSave(QWidget *parent, const QString &title, const QString &proposed, const QString &kinds,
               QString *kind)
{
    return chosen(parent, title, proposed, kinds, QFileDialog::AcceptSave, QFileDialog::AnyFile, kind)
        .value(0);
}

} // namespace tefter::fileChoice
