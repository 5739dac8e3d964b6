// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/ImportFixed.h"

#include "ui/common/ButtonTone.h"
#include "ui/common/Icons.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/TextLabel.h"
#include "ui/exchange/ImportSentences.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tefter {

namespace {

constexpr int fixedTextWidth = 220;

} // namespace

ImportFixed::ImportFixed(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
    , m_add(new QPushButton(icon(QStringLiteral("plus"), IconInk::Secondary),
                            tr("Say something for all lines")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    m_rows->setSpacing(space::s);
    layout->addLayout(m_rows);
    setButtonTone(m_add, ButtonTone::Quiet);
    m_add->setToolTip(tr("A country or a tag, for instance, that the file itself does not say."));
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addLine({}, {});
        m_lines.last().field->setFocus(Qt::OtherFocusReason);
    });
}

void ImportFixed::show(const QList<ImportField> &known, const QHash<QString, QString> &fixed)
{
    m_fields = known;
    clearLines();
    QStringList fields = fixed.keys();
    std::sort(fields.begin(), fields.end());
    for (const QString &field : std::as_const(fields))
        addLine(field, fixed.value(field));
}

void ImportFixed::clearLines()
{
    for (const Line &line : std::as_const(m_lines)) {
        QWidget *row = line.field->parentWidget();
        row->hide();
        row->deleteLater();
    }
    m_lines.clear();
}

void ImportFixed::addLine(const QString &field, const QString &text)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    Line line{new QComboBox, new QLineEdit(text)};
    for (const ImportField &one : std::as_const(m_fields))
        line.field->addItem(importLabel(one), one.id);
    // Countries and tags are what is asked for most.
    const QString wanted = field.isEmpty() ? QStringLiteral("country") : field;
    line.field->setCurrentIndex(qMax(0, line.field->findData(wanted)));
    line.field->setAccessibleName(tr("What is said for all lines"));
    line.text->setAccessibleName(tr("What all lines hold that say nothing"));
    line.text->setFixedWidth(fixedTextWidth);
    //: the start of "For all lines: Country = Greece"
    auto *label = new TextLabel(tr("For all lines"), TextSize::Body, TextLabel::Ink::Secondary);
    label->setBuddy(line.field);
    layout->addWidget(label);
    layout->addWidget(line.field);
    layout->addWidget(line.text);
    layout->addStretch(1);
    m_rows->addWidget(row);
    m_lines.append(line);
    connect(line.field, &QComboBox::currentIndexChanged, this, &ImportFixed::changed);
    connect(line.text, &QLineEdit::textChanged, this, &ImportFixed::changed);
}

QHash<QString, QString> ImportFixed::values() const
{
    QHash<QString, QString> values;
    for (const Line &line : m_lines) {
        if (const QString text = line.text->text().trimmed(); !text.isEmpty())
            values.insert(line.field->currentData().toString(), text);
    }
    return values;
}

} // namespace tefter
