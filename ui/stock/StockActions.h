// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stock/StockMove.h"
#include "core/stock/StockSettings.h"
#include "ui/common/Workplace.h"

#include <QObject>

class QWidget;

namespace tefter {

/// What can be done with the stock, from the list and from the panel.
class StockActions : public QObject
{
    Q_OBJECT
public:
    StockActions(const Workplace &workplace, QWidget *parent);

    void setSettings(const StockSettings &settings) { m_settings = settings; }
    const StockSettings &settings() const { return m_settings; }

    void setUp();
    /// Receipt, Opening, Loss or Transfer; of a product that is chosen already, or of one to be chosen.
    void enter(StockMoveKind kind, ProductId product = {}, const QString &name = {});
    void showCounts();
    /// Begins a count of these alone, and opens it.
    void count(const QList<ProductId> &products);
    void showRequests();
    void ask(ProductId product, const QString &name);
    /// Takes a move away that was entered by itself.
    void remove(StockMoveId move);

private:
    QWidget *window() const;

    Workplace m_workplace;
    StockSettings m_settings;
};

} // namespace tefter
