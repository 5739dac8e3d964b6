// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Icons.h"

#include "tests/support/Catch.h"

#include <QDir>
#include <QGuiApplication>
#include <QIcon>
#include <QImage>

using namespace tefter;

namespace {

QImage drawn(const QString &name, qreal ratio = 1.0)
{
    return iconPixmap(name, 24, QColor(200, 10, 20), ratio).toImage();
}

/// The strongest colour in the picture.
QColor ink(const QImage &image)
{
    QColor strongest(0, 0, 0, 0);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).alpha() > strongest.alpha())
                strongest = image.pixelColor(x, y);
    return strongest;
}

} // namespace

TEST_CASE("every icon is drawn, in the colour that is asked for", "[look]")
{
    const QStringList names = QDir(QStringLiteral(":/tefter/icons")).entryList();
    REQUIRE(names.size() > 50);
    for (const QString &file : names) {
        const QString name = file.chopped(4);
        INFO(name.toStdString());
        CHECK(hasIcon(name));
        const QColor color = ink(drawn(name));
        CHECK(color.alpha() > 200);
        if (name != QStringLiteral("tefter")) {
            CHECK(std::abs(color.red() - 200) <= 3);
            CHECK(std::abs(color.green() - 10) <= 3);
        }
    }
    CHECK_FALSE(hasIcon(QStringLiteral("no-such-icon")));
}

TEST_CASE("icons have the dots of the screen", "[look]")
{
    CHECK(drawn(QStringLiteral("search"), 3.0).width() == 72);
    const QPixmap two = icon(QStringLiteral("search")).pixmap(QSize(16, 16), 2.0);
    CHECK(two.width() == 32);
    CHECK(two.devicePixelRatio() == 2.0);
}

TEST_CASE("arrows turn round where one reads from right to left", "[look]")
{
    // The tip of a chevron is in the middle row.
    const auto tip = [] {
        const QImage image = drawn(QStringLiteral("chevron-end"));
        int strongest = 0;
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, 12).alpha() > image.pixelColor(strongest, 12).alpha())
                strongest = x;
        return strongest;
    };
    CHECK(tip() > 13);
    const QImage clock = drawn(QStringLiteral("clock"));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    CHECK(tip() < 10);
    CHECK(drawn(QStringLiteral("clock")) == clock);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}
