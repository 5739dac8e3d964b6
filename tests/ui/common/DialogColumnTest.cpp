// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/DialogColumn.h"

#include "tests/support/Catch.h"
#include "ui/common/InlineMessage.h"

#include <QDialog>
#include <QLineEdit>
#include <QTest>

using namespace tefter;

TEST_CASE("a sentence that comes later takes nothing from the fields", "[ui][common]")
{
    QDialog dialog;
    auto *column = new DialogColumn(&dialog, QStringLiteral("New VAT rate"));
    QList<QLineEdit *> fields;
    for (int i = 0; i < 3; ++i) {
        fields << new QLineEdit;
        column->addWidget(fields.last());
    }
    auto *fault = new InlineMessage;
    column->addWidget(fault);
    dialog.show();
    const int height = fields.first()->height(), before = dialog.height();
    fault->say(QStringLiteral("There is a rate of 20% already. Choose another one, or change that one."));
    CHECK(QTest::qWaitFor([&] { return dialog.height() > before; }));
    for (const QLineEdit *field : fields)
        CHECK(field->height() == height);
}
