// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

namespace tefter {

/// The window. Its inside is a WelcomePage or a ShopView and is exchanged as a whole: at another shop,
/// another language.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow();

    /// Takes ownership; what was inside before is deleted.
    void setInside(QWidget *inside);
    /// "Customers – Maria's shop – Tefter"
    void setTitle(const QString &page, const QString &shop);

Q_SIGNALS:
    /// Files dropped on the window.
    void filesDropped(const QStringList &paths);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
};

} // namespace tefter
