// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include <functional>

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
    /// Is asked before the window closes.
    void setMayClose(std::function<bool()> mayClose) { m_mayClose = std::move(mayClose); }

Q_SIGNALS:
    /// Files dropped on the window.
    void filesDropped(const QStringList &paths);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    std::function<bool()> m_mayClose = [] { return true; };
};

} // namespace tefter
