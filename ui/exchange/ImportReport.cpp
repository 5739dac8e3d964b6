// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/ImportReport.h"

#include "core/base/Formats.h"
#include "ui/common/Callout.h"
#include "ui/common/Card.h"
#include "ui/common/ListTable.h"
#include "ui/common/StatTile.h"
#include "ui/common/TextLabel.h"
#include "ui/exchange/ImportModels.h"
#include "ui/exchange/ImportSentences.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tefter {

namespace {

/// More are in the saved file.
constexpr qsizetype rejectedShown = 1000;
const QStringList kinds{
    QStringLiteral("documents"), QStringLiteral("lines"),      QStringLiteral("orders"),
    QStringLiteral("receipts"),  QStringLiteral("customers"),  QStringLiteral("suppliers"),
    QStringLiteral("products"),  QStringLiteral("categories"), QStringLiteral("moves")};

} // namespace

ImportReport::ImportReport(const Formats &formats, QWidget *parent)
    : QWidget(parent)
    , m_formats(formats)
    , m_warning(new Callout(Tone::Warning))
    , m_title(new TextLabel({}, TextSize::Section, TextLabel::Ink::Text, true))
    , m_summary(new TextLabel)
    , m_tiles(new QWidget)
    , m_notes(new TextLabel({}, TextSize::Body, TextLabel::Ink::Secondary))
    , m_rejected(new Card)
    , m_rejectedTitle(sectionTitle({}))
    , m_list(new ListTable(tr("Rows that were not taken")))
    , m_model(new RejectedRowModel(formats, this))
    , m_save(new QPushButton(tr("Save these rows…")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    auto *row = new QHBoxLayout(m_tiles);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    m_summary->setWordWrap(true);
    m_notes->setWordWrap(true);
    for (QWidget *part : {static_cast<QWidget *>(m_warning), static_cast<QWidget *>(m_title),
                          static_cast<QWidget *>(m_summary), m_tiles, static_cast<QWidget *>(m_notes)})
        layout->addWidget(part);
    layout->addWidget(m_rejected, 1);
    m_rejected->body()->addWidget(m_rejectedTitle);
    m_list->setListModel(m_model);
    m_list->setAsHighAsRows();
    m_rejected->body()->addWidget(m_list, 1);
    m_rejected->body()->addWidget(m_save, 0, Qt::AlignLeft);
    m_rejected->setSizePolicy(m_rejected->sizePolicy().horizontalPolicy(), QSizePolicy::Maximum);
    layout->addStretch(0);
    m_warning->hide();
    connect(m_save, &QPushButton::clicked, this, &ImportReport::saveRejectedRequested);
}

void ImportReport::warn(const QString &lead, const QString &sentence)
{
    m_warning->setText(lead, sentence);
    m_warning->setVisible(!lead.isEmpty());
}

void ImportReport::show(const ImportOutcome &outcome, const QString &title)
{
    m_title->setText(title);
    m_summary->setText(importSummary(outcome));
    showTiles(outcome);
    QStringList notes;
    for (const ImportNote &note : outcome.notes)
        notes << importNote(note);
    if (!outcome.notTaken.isEmpty())
        notes << columnsNotTaken(outcome.notTaken);
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    m_model->setRows(outcome.rejectedRows.first(qMin(rejectedShown, outcome.rejectedRows.size())));
    m_rejectedTitle->setText(tr("%Ln row(s) not taken", nullptr, int(outcome.rejected)));
    m_rejected->setVisible(outcome.rejected > 0);
}

void ImportReport::showTiles(const ImportOutcome &outcome)
{
    qDeleteAll(m_tiles->findChildren<StatTile *>(Qt::FindDirectChildrenOnly));
    while (QLayoutItem *item = m_tiles->layout()->takeAt(0))
        delete item;
    auto *row = static_cast<QHBoxLayout *>(m_tiles->layout());
    for (const QString &kind : kinds) {
        const RecordCount count = outcome.records.value(kind);
        if (count.created > 0)
            row->addWidget(new StatTile(recordsCaption(kind, true), m_formats.number(count.created)));
        if (count.updated > 0)
            row->addWidget(new StatTile(recordsCaption(kind, false), m_formats.number(count.updated)));
    }
    m_tiles->setVisible(row->count() > 0);
    row->addStretch(1);
}

} // namespace tefter
