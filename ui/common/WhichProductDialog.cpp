// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/WhichProductDialog.h"

#include "core/base/Formats.h"
#include "ui/common/DialogColumn.h"
#include "ui/common/DialogFoot.h"
#include "ui/common/FactLine.h"
#include "ui/common/TextLabel.h"

#include <QKeyEvent>
#include <QPushButton>

#include <utility>

namespace tefter {

WhichProductDialog::WhichProductDialog(const QString &barcode, const QList<Product> &products,
                                       const Formats &formats, QWidget *parent)
    : QDialog(parent)
{
    auto *column = new DialogColumn(this, tr("Which product?"));
    //: %1 is a barcode
    auto *words = new TextLabel(tr("Several products have the barcode %1.").arg(formats.isolate(barcode)));
    words->setWordWrap(true);
    column->addWidget(words);
    for (const Product &product : products) {
        QString text = factLine({product.name, formats.isolate(product.code), product.shelfPlace});
        auto *choice = new QPushButton(text.replace(u'&', QStringLiteral("&&")));
        connect(choice, &QPushButton::clicked, this, [this, id = product.id] {
            m_chosen = id;
            accept();
        });
        column->addWidget(choice);
    }
    column->addLayout(new DialogFoot(this));
    // Enter, which a scanner presses, must not choose.
    const auto buttons = findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        button->setAutoDefault(false);
        button->setDefault(false);
    }
}

void WhichProductDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        auto *choice = qobject_cast<QPushButton *>(focusWidget());
        if (const QString typed = std::exchange(m_typed, {}); !typed.isEmpty())
            Q_EMIT scanned(typed);
        else if (choice)
            choice->click();
        return;
    }
    if (!event->text().isEmpty() && event->text().front().isPrint())
        m_typed += event->text();
    else
        QDialog::keyPressEvent(event);
}

ProductId WhichProductDialog::asked()
{
    return exec() == Accepted ? m_chosen : ProductId();
}

} // namespace tefter
