// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Product.h"

#include <QDialog>

namespace tefter {

class Formats;

/// Asks which of the products is meant that share a barcode. What a scanner types meanwhile chooses none of
/// them: it is given on.
class WhichProductDialog : public QDialog
{
    Q_OBJECT
public:
    WhichProductDialog(const QString &barcode, const QList<Product> &products, const Formats &formats,
                       QWidget *parent);

    /// Asks, and gives the product; none where nothing was chosen.
    ProductId asked();

Q_SIGNALS:
    /// Another barcode was scanned while the question stood.
    void scanned(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_typed;
    ProductId m_chosen;
};

} // namespace tefter
