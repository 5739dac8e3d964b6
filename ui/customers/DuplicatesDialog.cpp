// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/DuplicatesDialog.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/DialogColumn.h"
#include "ui/common/EmptyState.h"
#include "ui/common/ErrorSentences.h"
#include "ui/common/InlineMessage.h"
#include "ui/common/ListTable.h"
#include "ui/common/Navigator.h"
#include "ui/common/OpenDialog.h"
#include "ui/common/ProgressPanel.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/TextLabel.h"
#include "ui/common/WriteOrSay.h"
#include "ui/customers/DuplicateModel.h"
#include "ui/customers/MergeDialog.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize sizeOfDuplicates(960, 560);
constexpr int lookAtSearchEvery = 150;

enum DuplicatePlace { SearchingPlace, PairsPlace, NobodyPlace };

} // namespace

DuplicatesDialog::DuplicatesDialog(const Workplace &workplace, QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_places(new QStackedWidget)
    , m_progressPanel(new ProgressPanel)
    , m_table(new ListTable(tr("Likely duplicates")))
    , m_model(new DuplicateModel(workplace.formats, this))
    , m_empty(new EmptyState(u"merge"_s, {}))
    , m_fault(new InlineMessage)
    , m_distinct(new QPushButton(tr("These are two people")))
    , m_compare(new QPushButton(tr("Compare and merge…")))
{
    auto *layout = new DialogColumn(this, tr("Entered twice?"));
    auto *sentence = new TextLabel(
        tr("Nobody is merged by itself. Whatever you decide can be taken back, also much later."),
        TextSize::Body, TextLabel::Ink::Secondary);
    sentence->setWordWrap(true);
    layout->addWidget(sentence);
    buildPlaces();
    layout->addWidget(m_places, 1);
    layout->addWidget(m_fault);
    auto *buttons = new QHBoxLayout;
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    setButtonTone(m_compare, ButtonTone::Primary);
    m_compare->setDefault(true);
    m_distinct->setAutoDefault(false);
    buttons->addWidget(m_distinct);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_compare);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_compare, &QPushButton::clicked, this, &DuplicatesDialog::compare);
    connect(m_distinct, &QPushButton::clicked, this, &DuplicatesDialog::setDistinct);
    connect(m_table, &ListTable::opened, this, &DuplicatesDialog::compare);
    connect(m_table, &ListTable::currentIdChanged, this, &DuplicatesDialog::showButtons);
    m_look.setSingleShot(true);
    m_look.setInterval(lookAtSearchEvery);
    connect(&m_look, &QTimer::timeout, this, &DuplicatesDialog::showProgress);
    resize(sizeOfDuplicates);
    look();
}

DuplicatesDialog::~DuplicatesDialog()
{
    if (m_progress)
        m_progress->cancel();
}

void DuplicatesDialog::buildPlaces()
{
    auto *searching = new QWidget;
    auto *column = new QVBoxLayout(searching);
    column->addStretch(1);
    column->addWidget(m_progressPanel);
    column->addStretch(2);
    connect(m_progressPanel, &ProgressPanel::cancelRequested, this, [this] {
        if (m_progress)
            m_progress->cancel();
    });
    m_table->setListModel(m_model, u"duplicates"_s);
    m_places->insertWidget(SearchingPlace, searching);
    m_places->insertWidget(PairsPlace, m_table);
    m_places->insertWidget(NobodyPlace, m_empty);
}

void DuplicatesDialog::look()
{
    m_progress = std::make_shared<WatchedProgress>();
    m_progressPanel->begin(tr("Comparing everybody with those who are alike…"));
    m_places->setCurrentIndex(SearchingPlace);
    showButtons();
    m_look.start();
    m_workplace.services.shop.jobs().read(
        this,
        [&duplicates = m_workplace.services.duplicates, progress = m_progress] {
            return duplicates.find(*progress);
        },
        [this](const Result<QList<DuplicatePair>> &pairs) { showPairs(pairs); });
}

void DuplicatesDialog::showProgress()
{
    m_progressPanel->setProgress(m_progress->done(), m_progress->total());
    m_look.start();
}

void DuplicatesDialog::showPairs(const Result<QList<DuplicatePair>> &pairs)
{
    m_look.stop();
    m_progressPanel->finish();
    if (!pairs && pairs.error().cause == Cause::Cancelled)
        m_empty->setTexts(tr("Stopped"), tr("Open this once more to look again."));
    else if (!pairs)
        m_empty->setTexts(sentence(pairs.error()), whatToDo(pairs.error()));
    else
        m_empty->setTexts(tr("Nobody seems to be here twice"),
                          tr("Phones, e-mails, tax numbers and names were compared, also across scripts."));
    m_model->setRows(pairs.value_or(QList<DuplicatePair>()));
    m_places->setCurrentIndex(m_model->rowCount() > 0 ? PairsPlace : NobodyPlace);
    if (m_model->rowCount() > 0)
        m_table->selectId(m_model->index(0, 0).data(RowId).toLongLong());
    m_table->setFocus();
    showButtons();
}

const DuplicatePair *DuplicatesDialog::chosen() const
{
    return m_model->pair(m_table->currentId());
}

void DuplicatesDialog::showButtons()
{
    for (QPushButton *button : {m_distinct, m_compare})
        button->setEnabled(chosen());
}

void DuplicatesDialog::compare()
{
    const DuplicatePair *pair = chosen();
    if (!pair)
        return;
    auto *dialog = new MergeDialog(m_workplace, pair->first.id, pair->second.id, this);
    connect(dialog, &MergeDialog::merged, this, [this](CustomerId kept, CustomerId other) {
        settle(other);
        Q_EMIT merged(kept);
    });
    connect(dialog, &MergeDialog::saidDistinct, this,
            [this, a = pair->first.id, b = pair->second.id] { settle(a, b); });
    openAndForget(dialog);
}

void DuplicatesDialog::setDistinct()
{
    const DuplicatePair *pair = chosen();
    if (!pair)
        return;
    writeOrSay(
        m_workplace.services.shop.jobs(), m_fault,
        [&duplicates = m_workplace.services.duplicates, a = pair->first.id, b = pair->second.id] {
            return duplicates.setDistinct(a, b, true);
        },
        [this, a = pair->first.id, b = pair->second.id] {
            m_workplace.navigator.announce(tr("Remembered: these are two people"), true);
            settle(a, b);
        },
        m_distinct);
}

void DuplicatesDialog::settle(CustomerId gone, CustomerId with)
{
    const int row = m_table->currentIndex().row();
    QList<DuplicatePair> left = m_model->rows();
    left.removeIf([&](const DuplicatePair &pair) {
        const bool names = pair.first.id == gone || pair.second.id == gone;
        return names && (!with.isValid() || pair.first.id == with || pair.second.id == with);
    });
    m_model->setRows(left);
    if (left.isEmpty()) {
        m_empty->setTexts(tr("That was all"), tr("Nobody else seems to be here twice."));
        m_places->setCurrentIndex(NobodyPlace);
    } else {
        const int next = qBound(0, row, m_model->rowCount() - 1);
        m_table->selectId(m_model->index(next, 0).data(RowId).toLongLong());
    }
    showButtons();
}

} // namespace tefter
