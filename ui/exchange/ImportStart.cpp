// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/ImportStart.h"

#include "ui/common/Card.h"
#include "ui/common/DocumentsFolder.h"
#include "ui/common/FileChoice.h"
#include "ui/common/Icons.h"
#include "ui/common/ListTable.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/TextLabel.h"
#include "ui/exchange/ImportModels.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tefter {

namespace {

QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.isEmpty() ? QString() : urls.first().toLocalFile();
}

} // namespace

ImportStart::ImportStart(const Formats &formats, QWidget *parent)
    : QWidget(parent)
    , m_model(new ImportBatchModel(formats, this))
    , m_list(new ListTable(tr("Earlier imports")))
    , m_paste(new QPlainTextEdit)
    , m_choose(new QPushButton(icon(QStringLiteral("folder"), IconInk::OnAccent), tr("Choose a file…")))
    , m_goOn(new QPushButton(tr("Go on with this table")))
    , m_undo(new QPushButton(tr("Undo this import")))
    , m_batches(nullptr)
{
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(sourceCard());
    m_batches = batchCard();
    layout->addWidget(m_batches);
    layout->addStretch(1);
    setBatches({});
}

Card *ImportStart::sourceCard()
{
    auto *card = new Card;
    card->body()->addWidget(
        sectionTitle(tr("Bring in sales, customers, products, stock, suppliers or orders")));
    auto *words = new TextLabel(tr("From a table (CSV, text, Excel), or from the cards of an address book "
                                   "(vCard). Drop the file on the window, or choose it."),
                                TextSize::Body, TextLabel::Ink::Secondary);
    words->setWordWrap(true);
    card->body()->addWidget(words);
    setButtonTone(m_choose, ButtonTone::Primary);
    card->body()->addWidget(m_choose, 0, Qt::AlignLeft);
    card->body()->addSpacing(space::s);
    auto *label = new TextLabel(tr("Or paste a table that you copied from a spreadsheet:"), TextSize::Body,
                                TextLabel::Ink::Secondary);
    label->setBuddy(m_paste);
    card->body()->addWidget(label);
    m_paste->setAccessibleName(tr("Pasted table"));
    m_paste->setTabChangesFocus(true);
    m_paste->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_paste->setFixedHeight(110);
    card->body()->addWidget(m_paste);
    m_goOn->setEnabled(false);
    card->body()->addWidget(m_goOn, 0, Qt::AlignLeft);
    connect(m_choose, &QPushButton::clicked, this, &ImportStart::browse);
    connect(m_paste, &QPlainTextEdit::textChanged, this,
            [this] { m_goOn->setEnabled(!m_paste->toPlainText().trimmed().isEmpty()); });
    connect(m_goOn, &QPushButton::clicked, this, [this] { Q_EMIT tablePasted(m_paste->toPlainText()); });
    return card;
}

Card *ImportStart::batchCard()
{
    auto *card = new Card;
    card->body()->addWidget(sectionTitle(tr("Earlier imports")));
    m_list->setListModel(m_model);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setAsHighAsRows();
    card->setSizePolicy(card->sizePolicy().horizontalPolicy(), QSizePolicy::Maximum);
    card->body()->addWidget(m_list);
    card->body()->addWidget(m_undo, 0, Qt::AlignLeft);
    connect(m_list, &ListTable::currentIdChanged, this, &ImportStart::showUndo);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (const qint64 id = m_list->currentId(); id != 0)
            Q_EMIT undoRequested(BatchId{id});
    });
    return card;
}

void ImportStart::setBatches(const QList<ImportBatch> &batches)
{
    m_model->setRows(batches);
    m_batches->setVisible(!batches.isEmpty());
    showUndo();
}

void ImportStart::showUndo()
{
    const qint64 id = m_list->currentId();
    bool canUndo = false;
    for (const ImportBatch &batch : m_model->rows())
        canUndo |= batch.id.value == id && batch.state != u"undone";
    if (!canUndo && m_undo->hasFocus())
        m_list->setFocus(Qt::OtherFocusReason);
    m_undo->setEnabled(canUndo);
}

QString ImportStart::pasted() const
{
    return m_paste->toPlainText();
}

void ImportStart::setPasted(const QString &table)
{
    m_paste->setPlainText(table);
}

QWidget *ImportStart::firstFocus() const
{
    return m_choose;
}

void ImportStart::browse()
{
    const QString path = fileChoice::toOpen(
        this, tr("File to import"), documentsFolder(),
        tr("Tables and cards (*.csv *.txt *.tsv *.tab *.xlsx *.xlsm *.vcf *.vcard);;All files (*)"));
    if (!path.isEmpty())
        Q_EMIT fileChosen(path);
}

void ImportStart::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportStart::dropEvent(QDropEvent *event)
{
    Q_EMIT fileChosen(droppedFile(event->mimeData()));
}

} // namespace tefter
