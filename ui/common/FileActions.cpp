// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FileActions.h"

#include "core/exchange/csv/OutputFile.h"
#include "core/registry/Services.h"
#include "ui/common/DocumentsFolder.h"
#include "ui/common/ErrorSentences.h"
#include "ui/common/FileChoice.h"
#include "ui/common/FileName.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/Navigator.h"

#include <QDesktopServices>
#include <QTemporaryDir>
#include <QUrl>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFaultsTold = 6;

/// Endings that the system would run, not show.
bool isProgram(const QString &name)
{
    static const QStringList endings{u"exe"_s, u"com"_s,     u"bat"_s, u"cmd"_s,     u"scr"_s,     u"msi"_s,
                                     u"ps1"_s, u"vbs"_s,     u"js"_s,  u"jse"_s,     u"wsf"_s,     u"hta"_s,
                                     u"lnk"_s, u"reg"_s,     u"jar"_s, u"sh"_s,      u"desktop"_s, u"app"_s,
                                     u"run"_s, u"command"_s, u"pif"_s, u"appimage"_s};
    return endings.contains(QFileInfo(name).suffix().toLower());
}

Result<QString> copyToLookAt(const RecordFileService &files, StoredFileId content, const QString &path)
{
    const auto bytes = files.content(content);
    if (!bytes)
        return failure(bytes.error());
    if (QFile::exists(path))
        return path;
    if (const auto written = writeFile(path, *bytes); !written)
        return failure(written.error());
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::ReadUser);
    return path;
}

} // namespace

FileActions::FileActions(const Workplace &workplace, const RecordFileService &files, QWidget *parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_files(files)
{
}

FileActions::~FileActions() = default;

QWidget *FileActions::window() const
{
    return static_cast<QWidget *>(parent())->window();
}

void FileActions::chooseFiles(qint64 record)
{
    const QStringList paths = fileChoice::toOpenSeveral(window(), tr("Files to keep"), documentsFolder());
    if (!paths.isEmpty())
        attach(record, paths);
}

void FileActions::attach(qint64 record, const QStringList &paths)
{
    const RecordFileService *files = &m_files;
    m_workplace.services.shop.jobs().write(
        this, [files, record, paths] { return files->attach(record, paths); },
        [this](const Result<FilesAttached> &attached) {
            if (!attached)
                return MessageDialog::tell(attached.error(), window());
            tellAttached(*attached);
        });
}

void FileActions::tellAttached(const FilesAttached &attached)
{
    const QString taken = tr("%Ln files are kept in the shop now", nullptr, int(attached.files.size()));
    if (attached.refused.isEmpty())
        return m_workplace.navigator.announce(taken, true);
    QStringList said;
    for (const Error &error :
         attached.refused.first(qMin<qsizetype>(mostFaultsTold, attached.refused.size())))
        said << sentence(error);
    if (attached.refused.size() > mostFaultsTold)
        said << u"…"_s;
    MessageDialog::inform(taken,
                          tr("%Ln files were not taken:", nullptr, int(attached.refused.size())) + u'\n' +
                              said.join(u'\n'),
                          window());
}

void FileActions::open(StoredFileId content, const QString &name)
{
    if (isProgram(name) &&
        !MessageDialog::ask(
            tr("Open “%1”?").arg(name),
            tr("A file of this kind can run as a program. Open it only if you know whose it is."), tr("Open"),
            window(), true))
        return;
    if (!m_opened)
        m_opened = std::make_unique<QTemporaryDir>();
    // Each content has a folder of its own: two files may have one name.
    const QString folder = m_opened->filePath(QString::number(content.value));
    const QString path = QDir(folder).filePath(fileNameOf(name));
    if (!m_opened->isValid() || !QDir().mkpath(folder))
        return MessageDialog::tell({Cause::CannotWrite, {folder}, {}}, window());
    const RecordFileService *files = &m_files;
    m_workplace.services.shop.jobs().read(
        this, [files, content, path] { return copyToLookAt(*files, content, path); },
        [this, content, name](const Result<QString> &copy) {
            if (!copy)
                return MessageDialog::tell(copy.error(), window());
            if (QDesktopServices::openUrl(QUrl::fromLocalFile(*copy)))
                return;
            if (MessageDialog::ask(tr("No program here opens “%1”").arg(name),
                                   tr("Save it, and open it on a computer that has one."), tr("Save as…"),
                                   window()))
                saveAs(content, name);
        });
}

void FileActions::saveAs(StoredFileId content, const QString &name)
{
    const QString path = fileChoice::toSave(window(), tr("Where to write the file"),
                                            QDir(documentsFolder()).filePath(fileNameOf(name)));
    if (path.isEmpty())
        return;
    const RecordFileService *files = &m_files;
    m_workplace.services.shop.jobs().read(
        this,
        [files, content, path]() -> Result<void> {
            const auto bytes = files->content(content);
            if (!bytes)
                return failure(bytes.error());
            return writeFile(path, *bytes);
        },
        [this, path](const Result<void> &written) {
            if (!written)
                return MessageDialog::tell(written.error(), window());
            //: %1 is a path
            m_workplace.navigator.announce(tr("Saved as “%1”").arg(QDir::toNativeSeparators(path)));
        });
}

void FileActions::remove(RecordFileId file)
{
    const RecordFileService *files = &m_files;
    m_workplace.services.shop.jobs().write(
        this, [files, file] { return files->remove(file); },
        [this](const Result<void> &removed) {
            if (!removed)
                return MessageDialog::tell(removed.error(), window());
            m_workplace.navigator.announce(tr("The file was taken away"), true);
        });
}

} // namespace tefter
