// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/LabelsDialog.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/catalogue/LabelPreview.h"
#include "ui/catalogue/ProductLabels.h"
#include "ui/common/DialogColumn.h"
#include "ui/common/DialogFoot.h"
#include "ui/common/DocumentsFolder.h"
#include "ui/common/FactLine.h"
#include "ui/common/FileChoice.h"
#include "ui/common/FileName.h"
#include "ui/common/FormLayout.h"
#include "ui/common/InlineMessage.h"
#include "ui/common/NumberEdit.h"
#include "ui/common/TextLabel.h"
#include "ui/print/Paper.h"

#include <QComboBox>
#include <QDir>
#include <QPushButton>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostLabelCopies = 500;
constexpr int labelsDialogWidth = 460;
} // namespace

LabelsDialog::LabelsDialog(const Workplace &workplace, const QList<ProductId> &products, QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_layout(new QComboBox)
    , m_copies(new NumberEdit(workplace.formats))
    , m_first(new NumberEdit(workplace.formats))
    , m_preview(new LabelPreview)
    , m_count(new TextLabel({}, TextSize::Body, TextLabel::Ink::Secondary))
    , m_fault(new InlineMessage)
    , m_pdf(new QPushButton(tr("PDF…")))
    , m_print(new QPushButton(tr("Print…")))
{
    build();
    connect(m_layout, &QComboBox::currentIndexChanged, this, &LabelsDialog::showSheet);
    for (const NumberEdit *edit : {m_copies, m_first})
        connect(edit, &QLineEdit::textChanged, this, &LabelsDialog::showSheet);
    connect(m_preview, &LabelPreview::placeChosen, this, [this](int place) { m_first->setValue(place + 1); });
    connect(m_print, &QPushButton::clicked, this, &LabelsDialog::print);
    connect(m_pdf, &QPushButton::clicked, this, &LabelsDialog::savePdf);
    read(products);
}

QString LabelsDialog::nameOf(const LabelLayout &layout, const Formats &formats)
{
    const auto millimetres = [&](qreal length) { return formats.decimal(qRound64(length * 10), 1); };
    const QString width = millimetres(layout.label.width());
    const QString height = millimetres(layout.label.height());
    if (layout.isRoll())
        //: labels: %1 and %2 are their width and height in millimetres
        return tr("Roll, %1 × %2 mm").arg(width, height);
    //: labels: %Ln is how many there are on a sheet, %1 and %2 their width and height in millimetres
    return tr("A4 sheet of %Ln, %1 × %2 mm", nullptr, layout.perPage()).arg(width, height);
}

void LabelsDialog::build()
{
    //: what stands on the shelf or sticks on the goods, with the price
    auto *column = new DialogColumn(this, tr("Labels"), labelsDialogWidth);
    for (const LabelLayout &one : labelLayouts())
        m_layout->addItem(nameOf(one, m_workplace.formats), one.id);
    m_copies->setRange(1, mostLabelCopies);
    m_copies->setValue(1);
    m_first->setRange(1, labelLayouts().first().perPage());
    m_first->setValue(1);
    auto *form = new FormLayout;
    //: how labels stand on paper
    form->addRow(tr("Paper"), m_layout);
    form->addRow(tr("Of each"), m_copies);
    //: the first place on a sheet of labels that is still free
    form->addRow(tr("First free place"), m_first);
    column->addLayout(form);
    column->addWidget(m_preview, 1);
    column->addWidget(m_count);
    column->addWidget(m_fault);
    auto *foot = new DialogFoot(this, m_print);
    foot->addBeforeMain(m_pdf);
    m_pdf->setAutoDefault(false);
    column->addLayout(foot);
}

void LabelsDialog::read(const QList<ProductId> &products)
{
    m_workplace.services.shop.jobs().read(
        this,
        [services = &m_workplace.services, products, &formats = m_workplace.formats] {
            return productLabels(*services, products, formats);
        },
        [this](const Result<QList<Label>> &labels) {
            if (!labels)
                return m_fault->say(labels.error());
            m_labels = *labels;
            showSheet();
        });
    showSheet();
}

LabelLayout LabelsDialog::layout() const
{
    return labelLayout(m_layout->currentData().toString()).value_or(labelLayouts().first());
}

LabelSheet LabelsDialog::sheet() const
{
    const auto copies = static_cast<int>(m_copies->value().value_or(1));
    const auto first = static_cast<int>(m_first->value().value_or(1));
    return LabelSheet(m_labels, layout(), copies, first - 1);
}

void LabelsDialog::showSheet()
{
    const LabelLayout chosen = layout();
    m_first->setRange(1, chosen.perPage());
    m_first->setEnabled(!chosen.isRoll());
    const LabelSheet now = sheet();
    m_preview->setSheet(now, chosen);
    const qint64 labels = m_labels.size() * m_copies->value().value_or(1);
    //: labels to be printed
    const QString count = tr("%Ln labels", nullptr, static_cast<int>(labels));
    //: sheets of paper
    m_count->setText(chosen.isRoll() ? count : factLine({count, tr("%Ln sheets", nullptr, now.pageCount())}));
    const bool isReady = !m_labels.isEmpty() && m_copies->isAcceptable() && m_first->isAcceptable();
    m_pdf->setEnabled(isReady);
    m_print->setEnabled(isReady);
}

bool LabelsDialog::paint(QPagedPaintDevice &device) const
{
    return paper::paintPages(device, [this](QSizeF) { return sheet(); });
}

void LabelsDialog::print()
{
    if (paper::print(
            tr("Labels"), this, [this](QPagedPaintDevice &device) { return paint(device); },
            layout().pageLayout()))
        accept();
}

void LabelsDialog::savePdf()
{
    const QString title = tr("Labels");
    const QString path =
        fileChoice::toSave(this, tr("Where to write the file"),
                           QDir(documentsFolder()).filePath(fileNameOf(title) + u".pdf"_s), u"PDF (*.pdf)"_s);
    if (path.isEmpty())
        return;
    const auto saved = paper::savePdf(
        path, title, [this](QPagedPaintDevice &device) { return paint(device); }, layout().pageLayout());
    if (!saved)
        return m_fault->say(saved.error());
    accept();
}

} // namespace tefter
