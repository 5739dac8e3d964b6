// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/VariantsDialog.h"

#include "core/registry/Services.h"
#include "ui/common/DialogColumn.h"
#include "ui/common/DialogFoot.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Theme.h"
#include "ui/common/WriteOrSay.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace tefter {

namespace {
constexpr int axesOffered = 3;
constexpr int dialogWidth = 520;
} // namespace

VariantsDialog::VariantsDialog(const Workplace &workplace, const Product &product, QWidget *parent)
    : FormDialog(parent)
    , m_workplace(workplace)
    , m_product(product)
    , m_count(new TextLabel({}, TextSize::Body, TextLabel::Ink::Secondary))
    , m_fault(new InlineMessage)
    , m_save(new QPushButton(tr("Make the variants")))
{
    build();
    connect(m_save, &QPushButton::clicked, this, &VariantsDialog::save);
    showCount();
    m_rows.first().name->setFocus();
}

void VariantsDialog::build()
{
    auto *column = new DialogColumn(this, tr("Variants"), dialogWidth);
    auto *words = new TextLabel(tr("Each variant becomes a product of its own, like this one in all else. "
                                   "Those that are there already stay."),
                                TextSize::Body, TextLabel::Ink::Secondary);
    words->setWordWrap(true);
    column->addWidget(words);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::m);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < axesOffered; ++i) {
        AxisRow row{new QLineEdit(m_product.variantAxes.value(i)), new QLineEdit};
        //: an example of that in which variants differ
        row.name->setPlaceholderText(i == 0 ? tr("Size") : i == 1 ? tr("Colour") : QString());
        row.name->setAccessibleName(tr("What differs"));
        //: an example of values, with commas between them
        row.values->setPlaceholderText(i == 0 ? tr("S, M, L") : i == 1 ? tr("red, blue") : QString());
        row.values->setAccessibleName(tr("Values, with commas between them"));
        grid->addWidget(row.name, i, 0);
        grid->addWidget(row.values, i, 1);
        for (const QLineEdit *edit : {row.name, row.values})
            connect(edit, &QLineEdit::textChanged, this, &VariantsDialog::showCount);
        m_rows.append(row);
    }
    column->addLayout(grid);
    column->addWidget(m_count);
    column->addWidget(m_fault);
    column->addLayout(new DialogFoot(this, m_save));
}

QList<VariantAxis> VariantsDialog::axes() const
{
    static const QRegularExpression commas(QStringLiteral("[,;،؛\\n]"));
    QList<VariantAxis> result;
    for (const AxisRow &row : m_rows) {
        VariantAxis axis{row.name->text().simplified(), {}};
        const QStringList values = row.values->text().split(commas);
        for (const QString &value : values) {
            if (!value.trimmed().isEmpty() && !axis.values.contains(value.simplified()))
                axis.values << value.simplified();
        }
        if (!axis.values.isEmpty())
            result.append(axis);
    }
    return result;
}

void VariantsDialog::showCount()
{
    const auto count = static_cast<int>(variantCombinations(axes()).size());
    m_count->setText(tr("%Ln variants", nullptr, count));
    m_save->setEnabled(count > 0);
}

void VariantsDialog::save()
{
    const QList<VariantAxis> wanted = axes();
    for (const VariantAxis &axis : wanted) {
        if (axis.name.isEmpty())
            return m_fault->say(tr("Say in what they differ: size, colour."));
    }
    if (variantCombinations(wanted).size() > ProductVariants::most)
        return m_fault->say(
            tr("These are more than %Ln variants.", nullptr, static_cast<int>(ProductVariants::most)));
    writeOrSay(
        m_workplace.services.shop.jobs(), m_fault,
        [variants = &m_workplace.services.productVariants, product = m_product.id, wanted] {
            return variants->make(product, wanted);
        },
        [this](int count) {
            Q_EMIT made(count);
            accept();
        },
        m_save);
}

} // namespace tefter
