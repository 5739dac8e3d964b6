// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ChangesDialog.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/DialogColumn.h"
#include "ui/common/EmptyState.h"
#include "ui/common/ErrorSentences.h"
#include "ui/common/ListTable.h"
#include "ui/common/StaffChoice.h"
#include "ui/common/StepSentence.h"
#include "ui/common/TableModelOf.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize sizeOfSteps(720, 520), sizeOfFields(940, 480);

enum Place { LinesPlace, EmptyPlace };
enum ChangeColumn { DoneWhen, DoneBy, DoneWhat, ChangedField, ValueBefore, ValueAfter };

} // namespace

class ChangeModel : public TableModelOf<ChangeLine>
{
public:
    ChangeModel(const Formats &formats, QList<TableColumn> columns, QObject *parent)
        : TableModelOf(std::move(columns), parent)
        , m_formats(formats)
    {
    }

protected:
    QVariant cell(const ChangeLine &line, int column, int role) const override
    {
        if (role == RowId)
            return line.row;
        if (role == CellSort && column == DoneWhen)
            return line.step.at;
        if (role == CellTone && line.undone)
            return static_cast<int>(Tone::Neutral);
        return role == Qt::DisplayRole ? text(line, column) : QVariant();
    }

private:
    QString text(const ChangeLine &line, int column) const
    {
        switch (column) {
        case DoneWhen:
            return m_formats.dateTime(line.step.at.toLocalTime());
        case DoneBy:
            return StaffChoice::nameOrOwner(line.step.staff);
        case DoneWhat: {
            const QString what = stepSentence(line.step.label, m_formats);
            //: %1 is what was done
            return line.undone ? ChangesDialog::tr("Taken back: %1").arg(what) : what;
        }
        case ChangedField:
            return line.field;
        case ValueBefore:
            return line.before;
        case ValueAfter:
            return line.after;
        default:
            return {};
        }
    }

    const Formats &m_formats;
};

ChangesDialog::ChangesDialog(const Workplace &workplace, const QString &title, Detail detail, QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_places(new QStackedWidget)
    , m_empty(new EmptyState(u"clock"_s, tr("Nothing was changed by hand so far.")))
{
    QList<TableColumn> columns{{u"when"_s, tr("When"), 150, false, true},
                               //: who made a change
                               {u"who"_s, tr("Who"), 100, false, true},
                               //: what was done
                               {u"what"_s, tr("What"), 210}};
    if (detail == Detail::FieldByField)
        columns << TableColumn{u"field"_s, tr("Field"), 120}              //: the value before a change
                << TableColumn{u"before"_s, tr("From"), 120, false, true} //: the value after a change
                << TableColumn{u"after"_s, tr("To"), 130};
    m_model = new ChangeModel(workplace.formats, columns, this);
    auto *layout = new DialogColumn(this, title);
    auto *table = new ListTable(title);
    table->setListModel(m_model, detail == Detail::FieldByField ? u"customer-changes"_s : u"diary"_s);
    m_places->insertWidget(LinesPlace, table);
    m_places->insertWidget(EmptyPlace, m_empty);
    layout->addWidget(m_places, 1);
    auto *buttons = new QHBoxLayout;
    auto *close = new QPushButton(tr("Close"));
    close->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(detail == Detail::FieldByField ? sizeOfFields : sizeOfSteps);
}

Jobs &ChangesDialog::jobs() const
{
    return m_workplace.services.shop.jobs();
}

void ChangesDialog::showLines(QList<ChangeLine> lines)
{
    qint64 row = 0;
    for (ChangeLine &line : lines)
        line.row = ++row;
    m_model->setRows(lines);
    m_places->setCurrentIndex(lines.isEmpty() ? EmptyPlace : LinesPlace);
}

void ChangesDialog::showFault(const Error &error)
{
    m_empty->setTexts(sentence(error), whatToDo(error));
    m_places->setCurrentIndex(EmptyPlace);
}

} // namespace tefter
