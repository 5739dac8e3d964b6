// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/DialogFoot.h"

#include "tests/support/Catch.h"
#include "ui/common/TefterStyle.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace tefter;
using namespace Qt::StringLiterals;

TEST_CASE("Cancel closes a dialog, Enter does what it is for", "[ui][common]")
{
    QDialog dialog;
    auto *line = new QLineEdit;
    auto *save = new QPushButton(u"Save"_s);
    auto *other = new QPushButton(u"Other"_s);
    auto *column = new QVBoxLayout(&dialog);
    column->addWidget(line);
    auto *foot = new DialogFoot(&dialog, save);
    foot->addBeforeMain(other);
    column->addLayout(foot);
    CHECK(buttonTone(save) == ButtonTone::Primary);
    CHECK(foot->itemAt(foot->count() - 1)->widget() == save);
    CHECK(foot->itemAt(foot->count() - 2)->widget() == other);
    QSignalSpy saved(save, &QPushButton::clicked);
    QSignalSpy rejected(&dialog, &QDialog::rejected);
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(saved.count() == 1);
    QTest::keyClick(line, Qt::Key_Return, Qt::ControlModifier);
    CHECK(saved.count() == 2);
    save->setEnabled(false);
    QTest::keyClick(line, Qt::Key_Return, Qt::ControlModifier);
    CHECK(saved.count() == 2);
    CHECK(rejected.count() == 0);
    qobject_cast<QPushButton *>(foot->itemAt(1)->widget())->click();
    CHECK(rejected.count() == 1);
}

TEST_CASE("in a dialog with Cancel alone Enter closes nothing", "[ui][common]")
{
    QDialog dialog;
    auto *line = new QLineEdit;
    auto *column = new QVBoxLayout(&dialog);
    column->addWidget(line);
    column->addLayout(new DialogFoot(&dialog));
    QSignalSpy rejected(&dialog, &QDialog::rejected);
    dialog.show();
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(rejected.count() == 0);
}
