// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/BarcodeWords.h"

#include "core/base/Formats.h"
#include "core/catalogue/Barcode.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

QString kindName(BarcodeKind kind, const Formats &formats)
{
    switch (kind) {
    case BarcodeKind::Ean13:
        return formats.isolate(u"EAN-13"_s);
    case BarcodeKind::Ean8:
        return formats.isolate(u"EAN-8"_s);
    case BarcodeKind::UpcA:
        return formats.isolate(u"UPC-A"_s);
    case BarcodeKind::Code128:
        return formats.isolate(u"Code 128"_s);
    case BarcodeKind::Own:
        break;
    }
    //: a barcode that the shop has made up itself
    return BarcodeWords::tr("the shop's own");
}

} // namespace

bool BarcodeWords::isDoubtful(const QString &barcode)
{
    return hasWrongCheckDigit(barcode);
}

QString BarcodeWords::of(const QString &barcode, const Formats &formats)
{
    const QString kind = kindName(barcodeKindOf(barcode), formats);
    if (!isDoubtful(barcode))
        return kind;
    //: %1 is the kind of a barcode, %2 a digit
    return tr("%1, the last digit should be %2").arg(kind, formats.isolate(*wantedCheckDigit(barcode)));
}

} // namespace tefter
