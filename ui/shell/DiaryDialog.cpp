// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DiaryDialog.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/InlineMessage.h"
#include "ui/common/ListTable.h"
#include "ui/common/StepSentence.h"
#include "ui/common/TableModelOf.h"
#include "ui/common/TextLabel.h"

#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace tefter {

namespace {

constexpr QSize diarySize(720, 520);
constexpr int stepsShown = 500;

enum DiaryColumn { DoneWhen, DoneBy, DoneWhat };

class DiaryModel : public TableModelOf<PastStep>
{
public:
    DiaryModel(const Formats &formats, QObject *parent)
        : TableModelOf({{QStringLiteral("when"), DiaryDialog::tr("When"), 170, false, true},
                        //: who made a change
                        {QStringLiteral("who"), DiaryDialog::tr("Who"), 130},
                        //: what was done
                        {QStringLiteral("what"), DiaryDialog::tr("What"), 360}},
                       parent)
        , m_formats(formats)
    {
    }

protected:
    QVariant cell(const PastStep &past, int column, int role) const override
    {
        if (role == RowId)
            return past.step.id.value;
        if (role == CellSort && column == DoneWhen)
            return past.step.at;
        if (role == CellTone && past.undone)
            return int(Tone::Neutral);
        if (role != Qt::DisplayRole)
            return {};
        if (column == DoneWhen)
            return m_formats.dateTime(past.step.at.toLocalTime());
        if (column == DoneBy)
            return past.step.staff;
        const QString what = stepSentence(past.step.label);
        //: %1 is what was done
        return past.undone ? DiaryDialog::tr("Taken back: %1").arg(what) : what;
    }

private:
    const Formats &m_formats;
};

} // namespace

DiaryDialog::DiaryDialog(const Workplace &workplace, QWidget *parent)
    : QDialog(parent)
{
    const QString title = tr("Who did what");
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(space::m);
    layout->addWidget(new TextLabel(title, TextSize::Title, TextLabel::Ink::Text, true));
    auto *model = new DiaryModel(workplace.formats, this);
    auto *table = new ListTable(title);
    table->setListModel(model, QStringLiteral("diary"));
    table->horizontalHeader()->setStretchLastSection(true);
    layout->addWidget(table, 1);
    auto *fault = new InlineMessage;
    layout->addWidget(fault);
    auto *buttons = new QHBoxLayout;
    auto *close = new QPushButton(tr("Close"));
    close->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(diarySize);

    Shop *shop = &workplace.services.shop;
    shop->jobs().read(
        this, [shop] { return shop->pastSteps(stepsShown); },
        [model, fault](const Result<QList<PastStep>> &steps) {
            if (!steps)
                return fault->say(steps.error());
            model->setRows(*steps);
            if (steps->isEmpty())
                fault->say(tr("Nothing was changed by hand so far."), Tone::Accent);
        });
}

} // namespace tefter
