// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TextLabel.h"

#include "tests/support/Catch.h"
#include "ui/common/Theme.h"

#include <QImage>
#include <QPixmap>

using namespace tefter;

TEST_CASE("a link stands as a link from right to left too", "[ui][common]")
{
    const QString text = QStringLiteral("۳۶ نفر: <a href=\"show\">نمایش</a>");
    TextLabel ours(text);
    ours.setTextFormat(Qt::RichText);
    QLabel plain(text);
    plain.setFont(ours.font());
    plain.setPalette(ours.palette());
    for (QLabel *label : {static_cast<QLabel *>(&ours), &plain}) {
        label->setLayoutDirection(Qt::RightToLeft);
        label->setWordWrap(true);
        label->resize(400, 40);
    }
    CHECK(ours.grab().toImage() == plain.grab().toImage());
}

TEST_CASE("a link changes its colour with the window", "[ui][common]")
{
    const auto linked = [] {
        auto label = std::make_unique<TextLabel>();
        label->setTextFormat(Qt::RichText);
        label->setText(QStringLiteral("<a href=\"show\">show them</a>"));
        label->resize(200, 30);
        return label;
    };
    Theme &theme = Theme::instance();
    theme.setScheme(Theme::Scheme::Light);
    const auto before = linked();
    const QImage light = before->grab().toImage();
    theme.setScheme(Theme::Scheme::Dark);
    const QImage dark = linked()->grab().toImage();
    CHECK(before->grab().toImage() == dark);
    CHECK(light != dark);
    theme.setScheme(Theme::Scheme::Light);
}
