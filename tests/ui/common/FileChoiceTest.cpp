// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FileChoice.h"

#include "core/registry/KeptTables.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

/// Waits for the dialog, lets it look at the folder, and accepts or leaves it.
void answer(const QString &name)
{
    QTimer::singleShot(0, qApp, [name] {
        QFileDialog *dialog = nullptr;
        REQUIRE(QTest::qWaitFor([&] {
            dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            return dialog != nullptr;
        }));
        QTest::qWait(400);
        if (name.isEmpty())
            return dialog->reject();
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(name);
        static_cast<QDialog *>(dialog)->accept();
    });
}

#ifdef Q_OS_LINUX
int locksHeld()
{
    QFile locks(u"/proc/locks"_s);
    REQUIRE(locks.open(QIODevice::ReadOnly));
    const QByteArray own = ' ' + QByteArray::number(QCoreApplication::applicationPid()) + ' ';
    int held = 0;
    const QList<QByteArray> lines = locks.readAll().split('\n');
    for (const QByteArray &line : lines)
        held += line.contains(own);
    return held;
}
#endif

} // namespace

TEST_CASE("a file is chosen, or none", "[ui]")
{
    test::ShopFile file{keptTables()};
    const QString folder = QFileInfo(file.path()).absolutePath();
    answer({});
    CHECK(fileChoice::toOpen(nullptr, u"Open"_s, folder).isEmpty());
    answer(QFileInfo(file.path()).fileName());
    CHECK(fileChoice::toOpen(nullptr, u"Open"_s, folder, u"Shops (*.tefter)"_s) == file.path());
    QString kind = u"B (*.b)"_s;
    answer(u"list.b"_s);
    CHECK(fileChoice::toSave(nullptr, u"Save"_s, folder + u"/x"_s, u"A (*.a);;B (*.b)"_s, &kind) ==
          folder + u"/list.b"_s);
    CHECK(kind == u"B (*.b)"_s);
}

#ifdef Q_OS_LINUX
TEST_CASE("choosing a file beside the open shop leaves it locked", "[ui]")
{
    test::ShopFile file{keptTables()};
    REQUIRE(file->read([](Connection &c) { return c.number(u"SELECT count(*) FROM customer"_s); }));
    const int before = locksHeld();
    REQUIRE(before > 0);
    const QString folder = QFileInfo(file.path()).absolutePath();
    answer({});
    (void)fileChoice::toOpenSeveral(nullptr, u"Open"_s, folder);
    CHECK(locksHeld() == before);
    answer({});
    (void)fileChoice::toSave(nullptr, u"Save"_s, folder + u"/out.xlsx"_s);
    CHECK(locksHeld() == before);
}
#endif
