// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Language.h"
#include "core/shop/ShopSettings.h"

#include <QDateTime>
#include <QWidget>

class QStackedWidget;

namespace tefter {

class InlineMessage;
class NewShopForm;

/// One shop file that was open before.
struct RecentShop
{
    QString path;
    QString name;
};

/// What is seen while no shop is open: a new one, one of the last, another file, the sample shop, and the
/// language of the program. Opens nothing itself.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    WelcomePage(Language language, const QList<RecentShop> &recent, QWidget *parent = nullptr);

    /// Says in place what went wrong with the last wish.
    void say(const QString &sentence);
    /// Whether the form for a new shop is shown, kept over a language switch.
    QVariantMap state() const;
    void restore(const QVariantMap &state);

Q_SIGNALS:
    void createRequested(const tefter::NewShop &shop, const QString &path);
    void openRequested(const QString &path);
    void browseRequested();
    void sampleRequested();
    void languageChosen(tefter::Language language);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *startPart(const QList<RecentShop> &recent);
    QWidget *languagePart(Language current);

    QStackedWidget *m_parts;
    NewShopForm *m_form;
    InlineMessage *m_message;
};

} // namespace tefter
