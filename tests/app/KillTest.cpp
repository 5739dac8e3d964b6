// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CustomerService.h"
#include "core/registry/KeptTables.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

#include <cstdio>

using namespace tefter;
using namespace Qt::StringLiterals;

// A process that is killed outright exists on systems with signals alone.
#ifdef Q_OS_UNIX

namespace {

constexpr int killsOfEdits = 130;
constexpr int killsOfImports = 70;
constexpr int documents = 400;
constexpr int linesADocument = 5;
constexpr quint32 seed = 20260315;
const char *const shopVariable = "TEFTER_TEST_SHOP";

ShopParts parts()
{
    return {std::make_shared<FixedClock>(Day(2026, 3, 15)), keptTables()};
}

std::unique_ptr<Shop> openShop(const QString &path)
{
    auto shop = Shop::open(path, parts());
    REQUIRE(shop);
    return std::move(*shop);
}

qint64 number(Shop &shop, const QString &sql, const Values &values = {})
{
    return shop.read([&](Connection &c) { return c.number(sql, values); }).value();
}

int statusOf(const QString &verb, const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(TEFTER_PROGRAM), QStringList{verb} + arguments);
    REQUIRE(process.waitForFinished(60'000));
    INFO(process.readAllStandardError().toStdString());
    CHECK(process.exitCode() == 0);
    return process.exitCode();
}

/// The sales of one import; no other import has its document numbers.
void writeSales(const QString &path)
{
    QByteArray csv("InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n");
    for (int d = 0; d < documents; ++d) {
        for (int l = 0; l < linesADocument; ++l)
            csv += QStringLiteral("D%1,P%2,Thing %2,%3,2025-%4-%5 10:15,2.50,C%6,Greece\n")
                       .arg(d)
                       .arg((d * 7 + l) % 150)
                       .arg(l + 1)
                       .arg(d % 12 + 1, 2, 10, QLatin1Char('0'))
                       .arg(d % 28 + 1, 2, 10, QLatin1Char('0'))
                       .arg(d % 90)
                       .toUtf8();
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(csv) == csv.size());
}

/// Edits until it is killed, and says of each edit when it is done.
class EditingProcess
{
public:
    EditingProcess(const QString &shop, int from)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QLatin1String(shopVariable), shop);
        environment.insert(u"TEFTER_TEST_FROM"_s, QString::number(from));
        // What a killed process leaves of its own goes with the folder of the shop.
        environment.insert(u"TMPDIR"_s, QFileInfo(shop).path());
        m_process.setProcessEnvironment(environment);
        m_process.start(QCoreApplication::applicationFilePath(), {u"edits until it is killed"_s});
        // It has opened the file when it says so of the first edit.
        REQUIRE(m_process.waitForReadyRead(60'000));
    }

    /// The last edit that was said to be done.
    int killAfter(int microseconds)
    {
        QThread::usleep(static_cast<unsigned long>(microseconds));
        m_process.kill();
        REQUIRE(m_process.waitForFinished(60'000));
        CHECK(m_process.exitStatus() == QProcess::CrashExit);
        const QByteArray said = m_process.readAllStandardOutput();
        const QByteArrayList lines = said.first(said.lastIndexOf('\n') + 1).split('\n');
        int last = -1;
        for (const QByteArray &line : lines) {
            if (line.startsWith("done "))
                last = line.mid(5).toInt();
        }
        return last;
    }

private:
    QProcess m_process;
};

} // namespace

// Not a test of its own: the process that is killed. It starts only when it is named.
TEST_CASE("edits until it is killed", "[.]")
{
    const QString path = qEnvironmentVariable(shopVariable);
    if (path.isEmpty())
        return;
    const auto shop = openShop(path);
    const CustomerService customers(*shop);
    // Each edit is a new person; the one before gets a phone in the same round, as an edit of a record.
    CustomerId before;
    for (int i = qEnvironmentVariableIntValue("TEFTER_TEST_FROM");; ++i) {
        Customer fresh;
        fresh.code = u"K%1"_s.arg(i);
        fresh.name = u"Person %1"_s.arg(i);
        const CustomerId id = customers.create(fresh).value();
        if (before.isValid()) {
            Customer former = customers.find(before).value();
            former.phones = {{0, u"+30 210 %1"_s.arg(1'000'000 + i), {}}};
            REQUIRE(customers.change(former));
        }
        before = id;
        std::printf("done %d\n", i);
        std::fflush(stdout);
    }
}

TEST_CASE("what was acknowledged outlives any kill in the middle of edits", "[kill]")
{
    test::ShopFile file(keptTables());
    file.close();
    QRandomGenerator random(seed);
    int next = 0;
    for (int kill = 0; kill < killsOfEdits; ++kill) {
        INFO("kill " << kill);
        const int first = next;
        const int last = EditingProcess(file.path(), first).killAfter(random.bounded(30'000));
        REQUIRE(last >= first);
        const auto shop = openShop(file.path());
        const qint64 people = number(*shop, u"SELECT count(*) FROM customer"_s);
        // The one that was being made may be there too.
        CHECK(people >= last + 1);
        CHECK(people <= last + 2);
        const qint64 phones = number(*shop,
                                     u"SELECT count(*) FROM customer_phone JOIN customer c ON c.id = "
                                     "customer_id WHERE CAST(substr(c.code, 2) AS BIGINT) BETWEEN ? "
                                     "AND ?"_s,
                                     {first, last - 1});
        CHECK(phones == last - first);
        next = static_cast<int>(people);
    }
    CHECK(statusOf(u"check"_s, {file.path()}) == 0);
}

TEST_CASE("a killed import leaves nothing, one that was not leaves everything", "[kill]")
{
    test::ShopFile file(keptTables());
    const QString csv = file.inFolder(u"sales.csv"_s);
    const QString copy = file.inFolder(u"copy.tefter"_s);
    writeSales(csv);
    file.close();
    const auto freshCopy = [&] {
        for (const char *ending : {"", "-wal", "-shm"})
            QFile::remove(copy + QLatin1String(ending));
        REQUIRE(QFile::copy(file.path(), copy));
    };
    freshCopy();
    QElapsedTimer timer;
    timer.start();
    REQUIRE(statusOf(u"import"_s, {copy, csv, u"--as"_s, u"sales"_s}) == 0);
    const int whole = qMax(20'000, static_cast<int>(timer.nsecsElapsed() / 1000));
    QRandomGenerator random(seed);
    int finished = 0;
    for (int kill = 0; kill < killsOfImports; ++kill) {
        INFO("kill " << kill);
        freshCopy();
        QProcess process;
        process.start(QStringLiteral(TEFTER_PROGRAM), {u"import"_s, copy, csv, u"--as"_s, u"sales"_s});
        REQUIRE(process.waitForStarted(60'000));
        QThread::usleep(static_cast<unsigned long>(random.bounded(whole)));
        process.kill();
        REQUIRE(process.waitForFinished(60'000));
        const bool acknowledged = !process.readAllStandardOutput().isEmpty();
        const auto shop = openShop(copy);
        const qint64 batches = number(*shop, u"SELECT count(*) FROM import_batch"_s);
        REQUIRE((batches == 0 || batches == 1));
        CHECK((batches == 1 || !acknowledged));
        CHECK(number(*shop, u"SELECT count(*) FROM sale"_s) == batches * documents);
        CHECK(number(*shop, u"SELECT count(*) FROM sale_line"_s) == batches * documents * linesADocument);
        CHECK(number(*shop, u"SELECT count(*) FROM customer"_s) == batches * 90);
        CHECK(shop->check().value() == QStringList());
        finished += static_cast<int>(batches);
        constexpr int everySo = 20;
        if (kill % everySo == 0)
            CHECK(statusOf(u"check"_s, {copy}) == 0);
    }
    // Kills that all come too late, or all before anything was done, would prove nothing.
    CHECK(finished < killsOfImports);
}

#endif
