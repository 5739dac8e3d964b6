// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suppliers/ReorderDialog.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/DialogColumn.h"
#include "ui/common/DialogFoot.h"
#include "ui/common/KeysText.h"
#include "ui/common/ListTable.h"
#include "ui/common/MoneyEdit.h"
#include "ui/common/Navigator.h"
#include "ui/common/QuantityEdit.h"
#include "ui/common/TabOrder.h"
#include "ui/common/TableStyleDelegate.h"
#include "ui/common/TextLabel.h"
#include "ui/common/WriteOrSay.h"
#include "ui/suppliers/ReorderModel.h"

#include <QHBoxLayout>
#include <QItemEditorFactory>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize reorderSize(1300, 600);
constexpr int cashWidth = 140;

constexpr int markWidth = TableStyleDelegate::firstPadding + 24;

} // namespace

ReorderDialog::ReorderDialog(const Workplace &workplace, QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_model(new ReorderModel(workplace.formats, workplace.services.shop.settings().currency, this))
    , m_cash(new MoneyEdit(workplace.formats, workplace.services.shop.settings().currency))
    , m_list(new ListTable(tr("What to order")))
    , m_facts(new TextLabel({}, TextSize::Body, TextLabel::Ink::Text))
    , m_sums(new TextLabel({}, TextSize::Body, TextLabel::Ink::Secondary))
    , m_draft(new QPushButton(tr("Draft the orders")))
    , m_fault(new InlineMessage)
{
    auto *column = new DialogColumn(this, tr("What to order"));
    auto *limit = new QHBoxLayout;
    //: how much money may be spent on orders
    auto *caption = new QLabel(tr("To spend at most"));
    caption->setBuddy(m_cash);
    m_cash->setAccessibleName(caption->text());
    m_cash->setFixedWidth(cashWidth);
    limit->addWidget(caption);
    limit->addWidget(m_cash);
    limit->addStretch(1);
    column->addLayout(limit);
    m_list->setListModel(m_model, u"reorder"_s);
    m_list->setAccessibleDescription(
        //: %1 is a key
        tr("Space orders a product or leaves it out, %1 changes its quantity.").arg(keysText(Qt::Key_F2)));
    letTypeQuantities();
    column->addWidget(m_list, 1);
    column->addWidget(
        new TextLabel(m_list->accessibleDescription(), TextSize::Small, TextLabel::Ink::Secondary));
    m_facts->setWordWrap(true);
    column->addWidget(m_facts);
    m_sums->setWordWrap(true);
    column->addWidget(m_sums);
    column->addWidget(m_fault);
    column->addLayout(new DialogFoot(this, m_draft));
    resize(reorderSize.boundedTo(screen()->availableSize()));
    tabAsLaidOut(this);
    // Whatever stands in the field is to be read before anything is ordered.
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ReorderDialog::sayFacts);
    connect(m_cash, &QLineEdit::textEdited, this, &ReorderDialog::limitTyped);
    connect(m_cash, &QLineEdit::editingFinished, this, &ReorderDialog::read);
    connect(m_draft, &QPushButton::clicked, this, &ReorderDialog::draft);
    connect(m_model, &ReorderModel::edited, this, [this] {
        m_fault->clear();
        m_shown.lines = m_model->rows();
        m_shown.sum();
        sayFacts();
        sayTogether();
    });
    connect(m_model, &ReorderModel::refused, this,
            [this] { m_fault->say(tr("How many? Type a number above zero, or leave the product out.")); });
    read();
}

/// The editor of a quantity is a line for numbers as the language writes them.
void ReorderDialog::letTypeQuantities()
{
    class Creator : public QItemEditorCreatorBase
    {
    public:
        explicit Creator(const Formats &formats)
            : m_formats(formats)
        {
        }
        QWidget *createWidget(QWidget *parent) const override
        {
            auto *edit = new QuantityEdit(m_formats, parent);
            edit->setAccessibleName(ReorderDialog::tr("Quantity"));
            return edit;
        }
        QByteArray valuePropertyName() const override { return QByteArrayLiteral("text"); }

    private:
        const Formats &m_formats;
    };
    m_editors = std::make_unique<QItemEditorFactory>();
    m_editors->registerEditor(QMetaType::QString, new Creator(m_workplace.formats));
    static_cast<QStyledItemDelegate *>(m_list->itemDelegate())->setItemEditorFactory(m_editors.get());
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
}

/// A field that is taken away while it has the keyboard says so once more.
ReorderDialog::~ReorderDialog()
{
    m_cash->disconnect(this);
    m_model->disconnect(this);
}

bool ReorderDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int row = m_list->currentIndex().row();
        if (row >= 0 && key == Qt::Key_Space) {
            m_model->toggle(row);
            return true;
        }
        if (row >= 0 && key == Qt::Key_F2) {
            const QModelIndex place = m_model->index(row, ReorderModel::quantityColumn());
            m_list->scrollTo(place);
            m_list->edit(place);
            return true;
        }
    }
    if (watched == m_list->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const QPoint at = static_cast<QMouseEvent *>(event)->position().toPoint();
        const QModelIndex index = m_list->indexAt(at);
        const QRect place = m_list->visualRect(index);
        const int inside = isRightToLeft() ? place.right() - at.x() : at.x() - place.left();
        if (index.isValid() && index.column() == ReorderModel::markColumn && inside < markWidth) {
            m_model->toggle(index.row());
            return true; // else the list would turn it back
        }
    }
    return QDialog::eventFilter(watched, event);
}

/// The list belongs to another limit now.
void ReorderDialog::limitTyped()
{
    m_isCurrent = false;
    m_fault->clear();
}

void ReorderDialog::read()
{
    ReorderOptions options;
    if (const QString fault = m_cash->fault(); !fault.isEmpty()) {
        m_isCurrent = false;
        return m_fault->say(fault);
    }
    options.cash = m_cash->money();
    if (options.cash && options.cash->minor < 0) {
        m_isCurrent = false;
        return m_fault->say(tr("There is nothing to spend below zero."));
    }
    if (m_isCurrent && options.cash == m_limit)
        return; // what was chosen and typed in the list stays
    m_limit = options.cash;
    m_isCurrent = false;
    m_draft->setEnabled(false);
    m_workplace.services.shop.jobs().read(
        this, m_latest, [reorder = &m_workplace.services.reorder, options] { return reorder->list(options); },
        [this, limit = options.cash](const Result<ReorderList> &list) {
            m_fault->clear();
            if (!list)
                return m_fault->say(list.error());
            m_isCurrent = m_cash->isAcceptable() && m_cash->money() == limit;
            show(*list);
        });
}

void ReorderDialog::show(const ReorderList &list)
{
    m_shown = list;
    m_model->setRows(list.lines);
    if (!list.lines.isEmpty() && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0, 0));
    sayFacts();
    sayTogether();
}

void ReorderDialog::sayFacts()
{
    const int row = m_list->currentIndex().row();
    m_facts->setText(row < 0 ? QString() : m_model->facts(m_model->rowAt(row)));
}

void ReorderDialog::sayTogether()
{
    const Formats &formats = m_workplace.formats;
    const Currency currency = m_workplace.services.shop.settings().currency;
    QStringList sentences;
    if (m_shown.lines.isEmpty())
        sentences << tr("Nothing has to be ordered now.");
    else
        //: %1 is money
        sentences << tr("Together %1 without VAT.").arg(formats.money(m_shown.cost, currency));
    if (m_shown.inDrafts > 0)
        sentences << tr("%Ln products are on drafts already and not listed again.", nullptr,
                        int(m_shown.inDrafts));
    for (const ReorderSum &sum : std::as_const(m_shown.sums)) {
        if (sum.isBelowMinimum())
            //: %1 is a supplier, %2 and %3 are money
            sentences << tr("%1: %2, and the smallest order there is %3.")
                             .arg(sum.name, formats.money(sum.cost, currency),
                                  formats.money(*sum.minimum, currency));
        if (!sum.supplier.isValid())
            sentences << tr("%Ln products have no supplier; they are not on any order.", nullptr,
                            int(sum.lines));
    }
    if (std::any_of(m_shown.lines.cbegin(), m_shown.lines.cend(),
                    [](const ReorderLine &line) { return line.isPart(); }))
        sentences << tr("Of what is too dear for the rest, a part is ordered where it lasts until more can "
                        "come.");
    m_sums->setText(sentences.join(u'\n'));
    m_draft->setEnabled(
        std::any_of(m_shown.lines.cbegin(), m_shown.lines.cend(),
                    [](const ReorderLine &line) { return line.fits() && line.supplier.isValid(); }));
}

void ReorderDialog::draft()
{
    // A quantity that is being typed counts.
    if (m_list->viewport()->isAncestorOf(focusWidget())) {
        m_list->setFocus();
        if (m_fault->isVisible())
            return;
    }
    // Enter in the limit means the limit: what it leaves is to be seen before it is ordered.
    if (!m_isCurrent)
        return read();
    writeOrSay(
        m_workplace.services.shop.jobs(), m_fault,
        [reorder = &m_workplace.services.reorder, lines = m_model->rows()] { return reorder->draft(lines); },
        [this](const QList<PurchaseOrderId> &orders) {
            m_workplace.navigator.announce(tr("%Ln orders drafted", nullptr, int(orders.size())), true);
            Q_EMIT drafted(orders);
            accept();
        },
        m_draft);
}

} // namespace tefter
