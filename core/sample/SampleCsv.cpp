// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/SampleCsv.h"

#include "core/sample/SampleGenerator.h"

#include <QSaveFile>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype blockSize = 1 << 20;

QByteArray cell(const QString &text)
{
    QByteArray utf8 = text.toUtf8();
    if (utf8.contains(',') || utf8.contains('"') || utf8.contains('\n')) {
        utf8.replace('"', "\"\"");
        utf8.prepend('"').append('"');
    }
    return utf8;
}

/// The cells of a line that are the same for every line of a product.
QList<QByteArray> productCells(const SampleGenerator &generator)
{
    QList<QByteArray> cells;
    for (const SampleProduct &product : generator.products()) {
        const QString &category = generator.categories()[product.category].name;
        cells.append(cell(product.code) + ',' + cell(product.name) + ',' + cell(category) + ',');
    }
    return cells;
}

} // namespace

Result<qint64> writeSalesCsv(const QString &path, const SampleOptions &options, Progress &progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Cause::CannotWrite, {path, file.errorString()});
    const SampleGenerator generator(options);
    const QList<QByteArray> products = productCells(generator);
    const QString countryName =
        tefter::countryName(generator.options().country, generator.options().language);
    const QByteArray country = ',' + cell(countryName) + "\r\n";
    QByteArray block("Document number,Date and time,Product code,Product name,Category,Quantity,Unit price,"
                     "Customer code,Customer name,Country\r\n");
    qint64 lines = 0, documents = 0;
    const bool all = generator.documents([&](const SampleDocument &document) {
        const QByteArray head = cell(document.number) + ',' + document.day.iso().toLatin1() + ' ' +
                                document.time.toString(u"HH:mm").toLatin1() + ',';
        QByteArray tail(",");
        if (document.customer >= 0)
            tail = cell(generator.customerCode(document.customer)) + ',' +
                   cell(generator.customerName(document.customer));
        for (const SampleLine &line : document.lines) {
            block += head + products[line.product] + decimalText(line.quantity.milli, 3).toLatin1() + ',' +
                     decimalText(line.unitPrice.micro, 6, generator.currency().decimals).toLatin1() + ',' +
                     tail + country;
            ++lines;
        }
        if (block.size() >= blockSize) {
            file.write(block);
            block.clear();
        }
        progress.report(++documents, generator.documentCount());
        return !progress.isCancelled() && file.error() == QFileDevice::NoError;
    });
    if (progress.isCancelled())
        return failure(Cause::Cancelled);
    if (!all || file.write(block) != block.size() || !file.commit())
        return failure(Cause::CannotWrite, {path, file.errorString()});
    return lines;
}

} // namespace tefter
