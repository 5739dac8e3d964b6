// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Chip.h"

#include "tests/support/Catch.h"
#include "ui/common/FlowLayout.h"

#include <QSignalSpy>
#include <QTest>

using namespace tefter;

TEST_CASE("a chip is switched with mouse and keys", "[ui]")
{
    Chip chip(QStringLiteral("Regulars"));
    chip.show();
    CHECK(chip.accessibleName() == QStringLiteral("Regulars"));
    QTest::mouseClick(&chip, Qt::LeftButton);
    CHECK(chip.isChecked());
    QTest::keyClick(&chip, Qt::Key_Space);
    CHECK_FALSE(chip.isChecked());
    QTest::keyClick(&chip, Qt::Key_Return);
    CHECK(chip.isChecked());
}

TEST_CASE("the cross of a chip takes it away", "[ui]")
{
    Chip chip(QStringLiteral("Tea"));
    chip.setRemovable(true);
    chip.resize(chip.sizeHint());
    chip.show();
    QSignalSpy removed(&chip, &Chip::removeRequested);
    QTest::mouseClick(&chip, Qt::LeftButton, Qt::NoModifier, QPoint(chip.width() - 13, chip.height() / 2));
    CHECK(removed.count() == 1);
    CHECK_FALSE(chip.isChecked());
    QTest::keyClick(&chip, Qt::Key_Delete);
    CHECK(removed.count() == 2);
}

TEST_CASE("words flow into the next line where the width ends", "[ui]")
{
    QWidget place;
    auto *flow = new FlowLayout(&place, 6, 6);
    for (int i = 0; i < 3; ++i) {
        auto *word = new QWidget;
        word->setFixedSize(100, 20);
        flow->addWidget(word);
    }
    CHECK(flow->heightForWidth(320) == 20);
    CHECK(flow->heightForWidth(250) == 46);
    CHECK(flow->heightForWidth(120) == 72);
    place.setLayoutDirection(Qt::RightToLeft);
    place.resize(320, 20);
    flow->setGeometry(QRect(0, 0, 320, 20));
    CHECK(flow->itemAt(0)->geometry().right() == 319);
}
