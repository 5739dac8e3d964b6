// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Theme.h"

#include "ui/common/TefterStyle.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QHash>
#include <QPixmapCache>
#include <QScreen>
#include <QSettings>
#include <QStyleHints>
#include <QToolTip>
#include <QWidget>
#include <cmath>

namespace tefter {

namespace {

bool looksDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

qreal pixels(TextSize size)
{
    switch (size) {
    case TextSize::Caption:
        return 11.5;
    case TextSize::Small:
        return 12;
    case TextSize::Body:
        return 13;
    case TextSize::Section:
        return 15;
    case TextSize::Figure:
        return 17;
    case TextSize::Title:
        return 19;
    case TextSize::Display:
        return 30;
    }
    return 13;
}

/// Whether the ten Persian digits are equally wide, as Latin ones are in every font used here.
bool hasEvenDigits(const QFont &font)
{
    static QHash<QString, bool> known;
    const QString key = font.key();
    if (const auto found = known.constFind(key); found != known.constEnd())
        return *found;
    const QFontMetricsF metrics(font);
    constexpr char16_t zero = u'\u06f0';
    const qreal width = metrics.horizontalAdvance(QChar(zero));
    bool even = true;
    for (char16_t digit = zero; digit < zero + 10; ++digit)
        even = even && qAbs(metrics.horizontalAdvance(QChar(digit)) - width) < 0.01;
    known.insert(key, even);
    return even;
}

/// Sizes are pixels of the screen's own scale, halves included, whatever the desktop says of its dots per
/// inch.
void setPixels(QFont &font, qreal size)
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    if (size == std::floor(size) || !screen)
        font.setPixelSize(qRound(size));
    else
        font.setPointSizeF(size * 72.0 / screen->logicalDotsPerInchY());
}

} // namespace

QColor Colors::ink(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return secondary;
    case Tone::Accent:
        return accent;
    case Tone::Warning:
        return warning;
    case Tone::Bad:
        return bad;
    }
    return text;
}

QColor Colors::groundOf(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return line;
    case Tone::Accent:
        return accentGround;
    case Tone::Warning:
        return warningGround;
    case Tone::Bad:
        return badGround;
    }
    return ground;
}

const Colors &Colors::light()
{
    static const Colors colors = [] {
        Colors c;
        c.ground = QColor(0xf6f5f2);
        c.panel = QColor(0xffffff);
        c.text = QColor(0x1f2a2e);
        c.secondary = QColor(0x576569);
        c.faint = QColor(0x93a0a4);
        c.faintText = QColor(0x647176);
        c.line = QColor(0xe4e2dc);
        c.accent = QColor(0x0f766e);
        c.accentGround = QColor(0xe2f1ef);
        c.onAccent = QColor(0xffffff);
        c.warning = QColor(0xae4f08);
        c.warningGround = QColor(0xfdf0dd);
        c.bad = QColor(0xb42318);
        c.badGround = QColor(0xfbe7e5);
        c.onBad = QColor(0xffffff);
        c.rail = QColor(0x1e2b2f);
        c.railText = QColor(0xcfd9db);
        c.railStrong = QColor(0xffffff);
        c.railChosen = QColor(0x364347);
        c.railLine = QColor(0x3a474b);
        c.hover = QColor(0x1f, 0x2a, 0x2e, 13);
        return c;
    }();
    return colors;
}

const Colors &Colors::dark()
{
    static const Colors colors = [] {
        Colors c;
        c.ground = QColor(0x14191b);
        c.panel = QColor(0x1b2225);
        c.text = QColor(0xe6ecee);
        c.secondary = QColor(0x9fb0b5);
        c.faint = QColor(0x6d7d82);
        c.faintText = QColor(0x84949a);
        c.line = QColor(0x2b3438);
        c.accent = QColor(0x3fb8ac);
        c.accentGround = QColor(0x173532);
        c.onAccent = QColor(0x0b1a19);
        c.warning = QColor(0xf0a94b);
        c.warningGround = QColor(0x382a16);
        c.bad = QColor(0xf0776c);
        c.badGround = QColor(0x3a1f1d);
        c.onBad = QColor(0x1f0a08);
        c.rail = QColor(0x0e1315);
        c.railText = QColor(0xa9b8bc);
        c.railStrong = QColor(0xffffff);
        c.railChosen = QColor(0x252b2d);
        c.railLine = QColor(0x252d30);
        c.hover = QColor(0xe6, 0xec, 0xee, 16);
        return c;
    }();
    return colors;
}

Theme &Theme::instance()
{
    static Theme theme;
    return theme;
}

void Theme::install(Scheme scheme)
{
    m_systemPaletteIsDark = looksDark(QGuiApplication::palette());
    QApplication::setStyle(new TefterStyle);
    m_systemFont = QApplication::font();
    setFonts();
    qApp->installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] { apply(); });
#endif
    setScheme(scheme);
}

void Theme::setFonts()
{
    const QString arabic = QStringLiteral("Noto Sans Arabic");
    QStringList families{m_systemFont.family(), QStringLiteral("Noto Sans"), arabic,
                         QStringLiteral("DejaVu Sans")};
    const QStringList known = QFontDatabase::families();
    families.removeIf([&known](const QString &family) { return !known.contains(family); });
    // Without a desktop the platform names a font that is nobody's choice: ours goes first there.
    if (families.size() > 1 && (QGuiApplication::platformName() == QStringLiteral("offscreen") ||
                                families.first() == QStringLiteral("DejaVu Sans")))
        families.move(0, families.size() - 1);
    families.removeDuplicates();
    // The first font gives the height of the lines; letters of a font behind it would stand too high.
    const bool rightToLeft = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    if (rightToLeft && families.contains(arabic) &&
        !QFontDatabase::writingSystems(families.first()).contains(QFontDatabase::Arabic))
        families.move(families.indexOf(arabic), 0);
    QFont body = m_systemFont;
    if (!families.isEmpty())
        body.setFamilies(families);
    setPixels(body, pixels(TextSize::Body));
    body.setHintingPreference(QFont::PreferNoHinting);
    QApplication::setFont(body);
}

void Theme::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    apply();
}

bool Theme::systemIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme said = QGuiApplication::styleHints()->colorScheme();
    if (said != Qt::ColorScheme::Unknown)
        return said == Qt::ColorScheme::Dark;
#elif defined(Q_OS_WIN)
    const QSettings registry(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\"
                       "Themes\\Personalize"),
        QSettings::NativeFormat);
    if (registry.contains(QStringLiteral("AppsUseLightTheme")))
        return registry.value(QStringLiteral("AppsUseLightTheme")).toInt() == 0;
#endif
    return m_systemPaletteIsDark;
}

void Theme::apply()
{
    if (m_applying)
        return;
    m_applying = true;
    m_dark = m_scheme == Scheme::Dark || (m_scheme == Scheme::System && systemIsDark());
    const QPalette ours = palette();
    QApplication::setPalette(ours);
    QToolTip::setPalette(ours);
    QPixmapCache::clear();
    m_applying = false;
    Q_EMIT changed();
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets)
        widget->update();
}

QPalette Theme::palette() const
{
    const Colors &c = colors();
    QPalette p(c.text, c.panel, c.line, c.line, c.line, c.text, c.text, c.panel, c.ground);
    p.setColor(QPalette::Button, c.panel);
    p.setColor(QPalette::AlternateBase, c.ground);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.onAccent);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::ToolTipBase, c.rail);
    p.setColor(QPalette::ToolTipText, c.railStrong);
    p.setColor(QPalette::PlaceholderText, c.faintText);
    p.setColor(QPalette::Mid, c.line);
    p.setColor(QPalette::Shadow, c.line);
    for (const QPalette::ColorRole role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, c.faint);
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.line);
    return p;
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // The desktop's own palette passes by only when it changes.
    if (event->type() == QEvent::ThemeChange && m_scheme == Scheme::System && !m_applying)
        apply();
    return QObject::eventFilter(watched, event);
}

QFont Theme::font(TextSize size, bool heavy)
{
    QFont font = QApplication::font();
    setPixels(font, pixels(size));
    if (heavy)
        font.setWeight(size == TextSize::Section ? QFont::DemiBold : QFont::Bold);
    return font;
}

QFont Theme::figures(const QFont &font)
{
    QFont even = font;
    even.setHintingPreference(QFont::PreferNoHinting);
    even.setKerning(false);
    if (QGuiApplication::layoutDirection() == Qt::LeftToRight || hasEvenDigits(even))
        return even;
    // The Persian digits of Noto Sans Arabic differ in width, those of DejaVu Sans do not.
    QStringList families = font.families();
    for (const QString &family : font.families()) {
        families.move(families.indexOf(family), 0);
        even.setFamilies(families);
        if (hasEvenDigits(even))
            return even;
    }
    return font;
}

} // namespace tefter
