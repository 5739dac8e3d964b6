// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

namespace tefter {

/// What a colour says: nothing, good and ours, look here, something is wrong.
enum class Tone { Neutral, Accent, Warning, Bad };

/// The palette of the program; one set for light, one for dark.
struct Colors
{
    QColor ground, panel;
    QColor text, secondary;
    QColor faint;     ///< for lines of icons and for what is off; not for words that must be read
    QColor faintText; ///< the quietest colour in which words still have a contrast of 4.5 : 1
    QColor line;
    QColor accent, accentGround, onAccent;
    QColor warning, warningGround;
    QColor bad, badGround, onBad;
    QColor rail, railText, railStrong, railChosen, railLine;
    QColor hover; ///< laid over a ground when the pointer is on it

    /// The colour of words in this tone, and the ground that belongs to it.
    QColor ink(Tone tone) const;
    QColor groundOf(Tone tone) const;

    static const Colors &light();
    static const Colors &dark();
};

/// The steps of the 4 px grid, and the sizes that everything shares.
namespace space {
constexpr int xs = 4;
constexpr int s = 8;
constexpr int m = 12;
constexpr int l = 16;
constexpr int xl = 20;
constexpr int xxl = 32;
constexpr int controlRadius = 6;
constexpr int cardRadius = 9;
constexpr int controlHeight = 30;
constexpr int rowHeight = 34;
} // namespace space

/// The type scale, in pixels of the screen's own scale.
enum class TextSize { Caption, Small, Body, Section, Figure, Title, Display };

/// Light or dark, the fonts and the palette of the running program. One per application.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Scheme { System, Light, Dark };

    static Theme &instance();

    /// Sets style, fonts and palette of the application; call once after QApplication exists.
    void install(Scheme scheme = Scheme::System);
    void setScheme(Scheme scheme);
    /// Chooses the order of the fonts for the language of the window; call after setLayoutDirection().
    void setFonts();
    Scheme scheme() const { return m_scheme; }
    bool isDark() const { return m_dark; }
    const Colors &colors() const { return m_dark ? Colors::dark() : Colors::light(); }

    /// The interface font in a size of the scale; `heavy` is for titles and figures.
    static QFont font(TextSize size, bool heavy = false);
    /// The same font with digits of one width, where the font offers them.
    static QFont figures(const QFont &font);

Q_SIGNALS:
    /// Palette and icons have changed; widgets that keep colours take them anew.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Theme() = default;
    bool systemIsDark() const;
    void apply();
    QPalette palette() const;

    QFont m_systemFont;
    Scheme m_scheme = Scheme::System;
    bool m_dark = false;
    bool m_systemPaletteIsDark = false;
    bool m_applying = false;
};

/// Shorthand for Theme::instance().colors().
inline const Colors &colors()
{
    return Theme::instance().colors();
}

} // namespace tefter
