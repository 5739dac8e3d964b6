// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/RequestListDialog.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/DialogColumn.h"
#include "ui/common/DialogFoot.h"
#include "ui/common/ListTable.h"
#include "ui/common/Navigator.h"
#include "ui/common/OpenDialog.h"
#include "ui/common/TableModelOf.h"
#include "ui/common/WriteOrSay.h"
#include "ui/stock/RequestDialog.h"

#include <QPushButton>

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize requestListSize(940, 460);

enum RequestColumn { WantedAt, WantedQuantity, WantedBy, WantedPhone, WantedSince, WantedState };

Result<QList<RequestCall>> readCalls(Services &services, Language language)
{
    const auto rows = services.stockRequests.list();
    if (!rows)
        return failure(rows.error());
    QList<RequestCall> calls;
    for (const StockRequestRow &row : *rows) {
        RequestCall call{row, {}, {}, false};
        if (row.request.customer.isValid()) {
            const auto customer = services.customers.find(row.request.customer);
            if (!customer && customer.error().cause != Cause::NotFound)
                return failure(customer.error());
            if (customer) {
                call.customer = customer->label(language);
                call.phone = customer->phones.isEmpty() ? QString() : customer->phones.first().number;
                call.isGone = customer->binned;
            }
        }
        calls.append(call);
    }
    return calls;
}

} // namespace

class RequestListModel : public TableModelOf<RequestCall>
{
public:
    RequestListModel(const Formats &formats, QObject *parent)
        : TableModelOf(
              {//: what somebody asked for
               {u"what"_s, RequestListDialog::tr("What"), 230, false, false, false, true, true},
               {u"quantity"_s, RequestListDialog::tr("Quantity"), 84, true},
               {u"customer"_s, RequestListDialog::tr("Customer"), 170},
               {u"phone"_s, RequestListDialog::tr("Phone"), 130, false, true},
               //: since when something is waited for
               {u"since"_s, RequestListDialog::tr("Asked on"), 110, false, true},
               {u"state"_s, {}, 140}},
              parent)
        , m_formats(formats)
    {
    }

protected:
    QVariant cell(const RequestCall &call, int column, int role) const override
    {
        const StockRequest &request = call.row.request;
        const bool isAside = request.state == StockRequestState::SetAside;
        if (role == RowId)
            return request.id.value;
        if (role == CellBadge && column == WantedState && !state(call).isEmpty())
            return int(isBinned(call) ? Tone::Bad : isAside ? Tone::Neutral : Tone::Accent);
        if (role != Qt::DisplayRole)
            return {};
        switch (column) {
        case WantedAt:
            return call.row.productName.isEmpty() ? request.wanted : call.row.productName;
        case WantedQuantity:
            return m_formats.quantity(request.quantity);
        case WantedBy:
            return call.customer;
        case WantedPhone:
            return m_formats.isolate(call.phone);
        case WantedSince:
            return m_formats.day(request.askedOn);
        default:
            break;
        }
        return state(call);
    }

private:
    static bool isBinned(const RequestCall &call) { return call.row.isBinned || call.isGone; }

    static QString state(const RequestCall &call)
    {
        if (call.row.isBinned)
            return RequestListDialog::tr("product in the bin");
        if (call.isGone)
            return RequestListDialog::tr("customer in the bin");
        if (call.row.request.state == StockRequestState::SetAside)
            //: of goods that lie ready for who asked for them
            return RequestListDialog::tr("set aside");
        //: of goods that were asked for
        return call.row.hasCome() ? RequestListDialog::tr("has come") : QString();
    }

    const Formats &m_formats;
};

RequestListDialog::RequestListDialog(const Workplace &workplace, QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_model(new RequestListModel(workplace.formats, this))
    , m_list(new ListTable(tr("Asked for, not in stock")))
    , m_setAside(new QPushButton(tr("Set aside")))
    //: the customer has got it
    , m_done(new QPushButton(tr("Handed over")))
    , m_drop(new QPushButton(tr("No longer wanted")))
    , m_new(new QPushButton(tr("New…")))
    , m_change(new QPushButton(tr("Change…")))
    , m_fault(new InlineMessage)
{
    auto *column = new DialogColumn(this, tr("Asked for, not in stock"));
    m_list->setListModel(m_model, u"requests"_s);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    column->addWidget(m_list, 1);
    column->addWidget(m_fault);
    auto *foot = new DialogFoot(this, m_new, DialogFoot::Leaves::Everything);
    for (QPushButton *button : {m_change, m_drop, m_done, m_setAside})
        foot->addFirst(button);
    column->addLayout(foot);
    resize(requestListSize);
    connect(m_list, &ListTable::currentIdChanged, this, &RequestListDialog::showButtons);
    connect(m_list, &ListTable::opened, this, [this] {
        const CustomerId customer = current().row.request.customer;
        if (!customer.isValid())
            return;
        accept();
        m_workplace.navigator.open(customer);
    });
    connect(m_setAside, &QPushButton::clicked, this, [this] { setState(StockRequestState::SetAside); });
    connect(m_done, &QPushButton::clicked, this, [this] { setState(StockRequestState::Done); });
    connect(m_drop, &QPushButton::clicked, this, [this] { setState(StockRequestState::Dropped); });
    connect(m_new, &QPushButton::clicked, this,
            [this] { openAndForget(new RequestDialog(m_workplace, {}, {}, this)); });
    connect(m_change, &QPushButton::clicked, this, &RequestListDialog::change);
    connect(&m_workplace.services.shop, &Shop::changed, this, &RequestListDialog::read);
    read();
    showButtons();
}

void RequestListDialog::read()
{
    Services *services = &m_workplace.services;
    services->shop.jobs().read(
        this, m_latest,
        [services, language = m_workplace.formats.language()] { return readCalls(*services, language); },
        [this](const Result<QList<RequestCall>> &calls) {
            if (!calls)
                return m_fault->say(calls.error());
            const qint64 before = m_list->currentId();
            m_model->setRows(*calls);
            if (!m_list->selectId(before) && !calls->isEmpty())
                m_list->selectId(calls->first().row.request.id.value);
            showButtons();
        });
}

RequestCall RequestListDialog::current() const
{
    const QList<RequestCall> &all = m_model->rows();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const RequestCall &call) {
        return call.row.request.id.value == m_list->currentId();
    });
    return found == all.cend() ? RequestCall() : *found;
}

void RequestListDialog::showButtons()
{
    const StockRequestRow row = current().row;
    const bool any = row.request.id.isValid();
    m_setAside->setEnabled(any && row.hasCome());
    m_done->setEnabled(any);
    m_drop->setEnabled(any);
    m_change->setEnabled(any);
}

void RequestListDialog::change()
{
    const RequestCall call = current();
    if (call.row.request.id.isValid())
        openAndForget(
            new RequestDialog(m_workplace, call.row.request, call.row.productName, call.customer, this));
}

void RequestListDialog::setState(StockRequestState state)
{
    writeOrSay(
        m_workplace.services.shop.jobs(), m_fault,
        [requests = &m_workplace.services.stockRequests, id = current().row.request.id, state] {
            return requests->setState(id, state);
        },
        [] {});
}

} // namespace tefter
