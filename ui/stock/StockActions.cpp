// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/StockActions.h"

#include "core/registry/Services.h"
#include "ui/common/CountWords.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/Navigator.h"
#include "ui/common/OpenDialog.h"
#include "ui/stock/CountDialog.h"
#include "ui/stock/CountListDialog.h"
#include "ui/stock/NewCountDialog.h"
#include "ui/stock/RequestDialog.h"
#include "ui/stock/RequestListDialog.h"
#include "ui/stock/StockEntryDialog.h"
#include "ui/stock/StockSetupDialog.h"

#include <QWidget>

namespace tefter {

StockActions::StockActions(const Workplace &workplace, QWidget *parent)
    : QObject(parent)
    , m_workplace(workplace)
{
}

QWidget *StockActions::window() const
{
    return static_cast<QWidget *>(parent());
}

void StockActions::setUp()
{
    openAndForget(new StockSetupDialog(m_workplace, m_settings, window()));
}

void StockActions::enter(StockMoveKind kind, ProductId product, const QString &name)
{
    if (!m_settings.since.isValid())
        return setUp();
    openAndForget(new StockEntryDialog(m_workplace, kind, product, name, window()));
}

void StockActions::showCounts()
{
    if (!m_settings.since.isValid())
        return setUp();
    openAndForget(new CountListDialog(m_workplace, window()));
}

void StockActions::count(const QList<ProductId> &products)
{
    if (!m_settings.since.isValid())
        return setUp();
    auto *dialog = new NewCountDialog(m_workplace, products, window());
    connect(dialog, &NewCountDialog::begun, this,
            [this](StockCountId id) { openAndForget(new CountDialog(m_workplace, id, window())); });
    openAndForget(dialog);
}

void StockActions::showRequests()
{
    openAndForget(new RequestListDialog(m_workplace, window()));
}

void StockActions::ask(ProductId product, const QString &name)
{
    openAndForget(new RequestDialog(m_workplace, product, name, window()));
}

void StockActions::remove(StockMoveId move)
{
    StockService *stock = &m_workplace.services.stock;
    m_workplace.services.shop.jobs().write(
        this, [stock, move] { return stock->remove(move); },
        [this](const Result<QList<CountShift>> &done) {
            if (!done)
                return MessageDialog::tell(done.error(), window());
            m_workplace.navigator.announce(tr("The stock was changed"), true);
            CountWords::tell(*done, m_workplace.formats, window());
        });
}

} // namespace tefter
