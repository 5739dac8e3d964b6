// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/PhotoActions.h"

#include "core/registry/Services.h"
#include "ui/common/DocumentsFolder.h"
#include "ui/common/FileChoice.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/Navigator.h"
#include "ui/common/PhotoImage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

namespace tefter {

namespace {

/// The one file on the clipboard; empty where there is none.
QString copiedPath(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

PhotoActions::PhotoActions(const Workplace &workplace, QWidget *parent)
    : FileActions(workplace, workplace.services.files, parent)
{
}

void PhotoActions::choosePhoto(CustomerId person)
{
    const QString path =
        fileChoice::toOpen(window(), tr("A photo of this person"), documentsFolder(),
                           tr("Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp);;All files (*)"));
    if (!path.isEmpty())
        setPhoto(person, path);
}

void PhotoActions::setPhoto(CustomerId person, const QString &path)
{
    const FileService *files = &m_workplace.services.files;
    keepPhoto(person, [files, path]() -> Result<LooseFile> {
        const auto picture = files->read(path, biggestPicture);
        if (!picture)
            return failure(picture.error());
        return photoToKeep(*picture);
    });
}

void PhotoActions::setPhoto(CustomerId person, const QImage &picture)
{
    //: the name of a picture that was copied somewhere
    keepPhoto(person, [picture, name = tr("photo")] { return photoToKeep(picture, name); });
}

void PhotoActions::setPhoto(CustomerId person, StoredFileId content, const QString &name)
{
    const FileService *files = &m_workplace.services.files;
    keepPhoto(person, [files, content, name]() -> Result<LooseFile> {
        const auto bytes = files->content(content);
        if (!bytes)
            return failure(bytes.error());
        return photoToKeep(LooseFile{name, *bytes});
    });
}

void PhotoActions::keepPhoto(CustomerId person, const std::function<Result<LooseFile>()> &make)
{
    Jobs &jobs = m_workplace.services.shop.jobs();
    jobs.read(this, make, [this, person, &jobs](const Result<LooseFile> &photo) {
        if (!photo)
            return MessageDialog::tell(photo.error(), window());
        const FileService *files = &m_workplace.services.files;
        jobs.write(
            this, [files, person, photo = *photo] { return files->setPhoto(person, photo); },
            [this](const Result<void> &kept) {
                if (!kept)
                    return MessageDialog::tell(kept.error(), window());
                m_workplace.navigator.announce(tr("The photo is kept"), true);
            });
    });
}

bool PhotoActions::canPastePhoto()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    return data && (data->hasImage() || !copiedPath(*data).isEmpty());
}

void PhotoActions::pastePhoto(CustomerId person)
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!data)
        return;
    if (data->hasImage())
        setPhoto(person, qvariant_cast<QImage>(data->imageData()));
    else if (const QString path = copiedPath(*data); !path.isEmpty())
        setPhoto(person, path);
}

} // namespace tefter
