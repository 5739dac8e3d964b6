// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "ui/common/Workplace.h"
#include "ui/print/LabelSheet.h"

#include <QDialog>

class QComboBox;
class QPagedPaintDevice;
class QPushButton;

namespace tefter {

class InlineMessage;
class LabelPreview;
class NumberEdit;
class TextLabel;

/// Labels of products: on which sheets, how many, from which place on; to a printer or a PDF.
class LabelsDialog : public QDialog
{
    Q_OBJECT
public:
    LabelsDialog(const Workplace &workplace, const QList<ProductId> &products, QWidget *parent);

    /// "Sheet A4, 24 labels 70 × 36 mm"
    static QString nameOf(const LabelLayout &layout, const Formats &formats);

private:
    void build();
    void read(const QList<ProductId> &products);
    void showSheet();
    LabelLayout layout() const;
    LabelSheet sheet() const;
    bool paint(QPagedPaintDevice &device) const;
    void print();
    void savePdf();

    Workplace m_workplace;
    QList<Label> m_labels;
    QComboBox *m_layout;
    NumberEdit *m_copies;
    NumberEdit *m_first;
    LabelPreview *m_preview;
    TextLabel *m_count;
    InlineMessage *m_fault;
    QPushButton *m_pdf;
    QPushButton *m_print;
};

} // namespace tefter
