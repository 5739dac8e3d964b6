// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/SizeWords.h"

#include "core/base/Formats.h"

#include <QCoreApplication>

namespace tefter {

namespace {

/// The sentences of this file.
struct SizeWords
{
    Q_DECLARE_TR_FUNCTIONS(SizeWords)
};

} // namespace

QString sizeText(qint64 bytes, const Formats &formats)
{
    constexpr qint64 kilobyte = 1024, megabyte = 1024 * kilobyte;
    if (bytes < megabyte)
        //: the size of a file, in kilobytes
        return SizeWords::tr("%1 KB").arg(formats.number((bytes + kilobyte - 1) / kilobyte));
    //: the size of a file, in megabytes
    return SizeWords::tr("%1 MB").arg(formats.decimal((bytes * 10 + megabyte / 2) / megabyte, 1));
}

} // namespace tefter
