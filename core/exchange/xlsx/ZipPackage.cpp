// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx/ZipPackage.h"

#include "core/exchange/TableFault.h"
#include "core/exchange/csv/ByteSource.h"

#include <QFileInfo>

#include <zip.h>

namespace tefter {

namespace {

constexpr qint64 bytesInMegabyte = 1024 * 1024;

struct CloseZipFile
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using ZipFile = std::unique_ptr<zip_file_t, CloseZipFile>;

Error tooBig(const QString &fileName, qint64 limit)
{
    return tableError(TableFault::TooBig, fileName, {QString::number(limit / bytesInMegabyte)});
}

/// One part of the package as a device, which stops at the limit.
class ZipPart : public QIODevice
{
public:
    ZipPart(ZipFile file, QString fileName, qint64 limit)
        : m_file(std::move(file))
        , m_fileName(std::move(fileName))
        , m_limit(limit)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_isAtEnd; }
    const std::optional<Error> &error() const { return m_error; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (m_isAtEnd)
            return 0;
        const qint64 got = zip_fread(m_file.get(), data, static_cast<zip_uint64_t>(size));
        m_isAtEnd = got <= 0;
        if (got < 0) {
            const QString what = QString::fromUtf8(zip_error_strerror(zip_file_get_error(m_file.get())));
            m_error = tableError(TableFault::Damaged, m_fileName, {}, what);
            return -1;
        }
        m_read += got;
        if (m_read > m_limit) {
            m_error = tooBig(m_fileName, m_limit);
            m_isAtEnd = true;
            return -1;
        }
        return got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    ZipFile m_file;
    QString m_fileName;
    qint64 m_limit;
    qint64 m_read = 0;
    bool m_isAtEnd = false;
    std::optional<Error> m_error;
};

} // namespace

struct ZipPackage::Archive
{
    zip_t *zip = nullptr;
    QString fileName;

    Archive() = default;
    Archive(const Archive &) = delete;
    Archive &operator=(const Archive &) = delete;
    ~Archive()
    {
        if (zip)
            zip_discard(zip);
    }
};

ZipPackage::ZipPackage(std::unique_ptr<Archive> archive)
    : m_archive(std::move(archive))
{
}

ZipPackage::ZipPackage(ZipPackage &&) noexcept = default;
ZipPackage::~ZipPackage() = default;

Result<ZipPackage> ZipPackage::open(const QString &path)
{
    QFile file(path);
    if (const auto opened = openForReading(file); !opened)
        return failure(opened.error());
    auto archive = std::make_unique<Archive>();
    archive->fileName = QFileInfo(path).fileName();
    int code = 0;
    archive->zip = zip_open(path.toUtf8().constData(), ZIP_RDONLY, &code);
    if (!archive->zip) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const QString what = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        return failure(tableError(TableFault::Damaged, archive->fileName, {}, what));
    }
    return ZipPackage(std::move(archive));
}

bool ZipPackage::has(const QString &name) const
{
    return zip_name_locate(m_archive->zip, name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

Result<std::unique_ptr<QIODevice>> ZipPackage::part(const QString &name) const
{
    const QString &fileName = m_archive->fileName;
    const zip_int64_t index = zip_name_locate(m_archive->zip, name.toUtf8().constData(), ZIP_FL_NOCASE);
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (index < 0 || zip_stat_index(m_archive->zip, static_cast<zip_uint64_t>(index), 0, &stat) != 0)
        return failure(tableError(TableFault::Damaged, fileName, {}, name));
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        return failure(tableError(TableFault::Encrypted, fileName));
    const auto packed = static_cast<qint64>(qMin<zip_uint64_t>(stat.comp_size, partLimit));
    const qint64 limit = qBound(freeSize, packed * highestRatio, partLimit);
    if ((stat.valid & ZIP_STAT_SIZE) && stat.size > static_cast<zip_uint64_t>(limit))
        return failure(tooBig(fileName, limit));
    ZipFile file(zip_fopen_index(m_archive->zip, static_cast<zip_uint64_t>(index), 0));
    if (!file)
        return failure(
            tableError(TableFault::Damaged, fileName, {}, QString::fromUtf8(zip_strerror(m_archive->zip))));
    return std::unique_ptr<QIODevice>(std::make_unique<ZipPart>(std::move(file), fileName, limit));
}

QString ZipPackage::fileName() const
{
    return m_archive->fileName;
}

std::optional<Error> ZipPackage::errorOf(const QIODevice &device)
{
    const auto *part = dynamic_cast<const ZipPart *>(&device);
    return part ? part->error() : std::nullopt;
}

} // namespace tefter
