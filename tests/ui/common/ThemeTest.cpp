// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Theme.h"

#include "tests/support/Catch.h"

#include <QApplication>
#include <QFontMetricsF>
#include <cmath>

using namespace tefter;

namespace {

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

TEST_CASE("words can be read on every ground, in light and in dark", "[look]")
{
    for (const Colors *c : {&Colors::light(), &Colors::dark()}) {
        for (const QColor &ground : {c->ground, c->panel}) {
            for (const QColor &ink : {c->text, c->secondary, c->faintText, c->accent, c->warning, c->bad}) {
                INFO(ink.name().toStdString() << " on " << ground.name().toStdString());
                CHECK(contrast(ink, ground) >= 4.5);
            }
        }
        for (const Tone tone : {Tone::Accent, Tone::Warning, Tone::Bad}) {
            INFO(c->ink(tone).name().toStdString() << " on its ground");
            CHECK(contrast(c->ink(tone), c->groundOf(tone)) >= 4.5);
            CHECK(contrast(c->text, c->groundOf(tone)) >= 4.5);
        }
        CHECK(contrast(c->secondary, c->accentGround) >= 4.5);
        CHECK(contrast(c->onAccent, c->accent) >= 4.5);
        CHECK(contrast(c->onBad, c->bad) >= 4.5);
        CHECK(contrast(c->railText, c->rail) >= 4.5);
        CHECK(contrast(c->railStrong, c->railChosen) >= 4.5);
        CHECK(contrast(Colors::dark().accent, c->rail) >= 4.5);
    }
}

TEST_CASE("light and dark are switched in the running program", "[look]")
{
    Theme &theme = Theme::instance();
    theme.install(Theme::Scheme::Light);
    int changes = 0;
    QObject context;
    QObject::connect(&theme, &Theme::changed, &context, [&changes] { ++changes; });
    CHECK(QApplication::palette().color(QPalette::Base) == Colors::light().panel);
    theme.setScheme(Theme::Scheme::Dark);
    CHECK(theme.isDark());
    CHECK(changes == 1);
    CHECK(QApplication::palette().color(QPalette::Base) == Colors::dark().panel);
    theme.setScheme(Theme::Scheme::Light);
}

TEST_CASE("numbers stand under each other", "[look]")
{
    Theme::instance().install(Theme::Scheme::Light);
    for (const char32_t zero : {U'0', U'۰'}) {
        QGuiApplication::setLayoutDirection(zero == U'0' ? Qt::LeftToRight : Qt::RightToLeft);
        Theme::instance().setFonts();
        const QFontMetricsF metrics(Theme::figures(Theme::font(TextSize::Body)));
        const qreal width = metrics.horizontalAdvance(QString::fromUcs4(&zero, 1));
        for (char32_t digit = zero; digit < zero + 10; ++digit)
            CHECK(metrics.horizontalAdvance(QString::fromUcs4(&digit, 1)) == Approx(width));
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    Theme::instance().setFonts();
}
