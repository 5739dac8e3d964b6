// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/OwnValueEdit.h"

#include "core/base/Formats.h"
#include "core/base/Money.h"
#include "ui/common/DayEdit.h"
#include "ui/common/NumberEdit.h"
#include "ui/common/OwnValueText.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace tefter {

OwnValueEdit::OwnValueEdit(const OwnField &field, const Formats &formats, Day today, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    switch (field.kind) {
    case OwnFieldKind::Text:
        makeLine();
        break;
    case OwnFieldKind::Number:
        makeNumber(formats);
        break;
    case OwnFieldKind::Date:
        makeDay(formats, today);
        break;
    case OwnFieldKind::Choice: {
        QList<std::pair<QString, QString>> choices;
        for (const QString &choice : field.choices)
            choices.append({choice, choice});
        makeChoice(choices);
        break;
    }
    case OwnFieldKind::YesNo:
        makeChoice({{QStringLiteral("yes"), ownValueText(field.kind, QStringLiteral("yes"), formats)},
                    {QStringLiteral("no"), ownValueText(field.kind, QStringLiteral("no"), formats)}});
        break;
    }
}

QString OwnValueEdit::fault() const
{
    //: %1 is the name of a field that the shop has made
    return m_isUnderstood() ? QString() : tr("What stands in “%1” is not understood.").arg(m_field.name);
}

void OwnValueEdit::put(QWidget *control)
{
    control->setAccessibleName(m_field.name);
    m_layout->addWidget(control);
    setFocusProxy(control);
}

void OwnValueEdit::makeLine()
{
    auto *line = new QLineEdit;
    put(line);
    m_read = [line] { return line->text().trimmed(); };
    m_write = [line](const QString &value) { line->setText(value); };
}

void OwnValueEdit::makeNumber(const Formats &formats)
{
    auto *number = new NumberEdit(formats, ownNumberScale);
    put(number);
    m_read = [number] {
        const auto thousandths = number->value();
        return thousandths ? decimalText(*thousandths, ownNumberScale) : QString();
    };
    m_write = [number](const QString &value) { number->setValue(parseDecimal(value, ownNumberScale)); };
    m_isUnderstood = [number] { return number->isAcceptable(); };
}

void OwnValueEdit::makeDay(const Formats &formats, Day today)
{
    auto *day = new DayEdit(formats, today);
    put(day);
    m_read = [day] { return day->day().iso(); };
    m_write = [day](const QString &value) { day->setDay(Day::fromIso(value)); };
    m_isUnderstood = [day] { return day->isAcceptable(); };
}

void OwnValueEdit::makeChoice(const QList<std::pair<QString, QString>> &choices)
{
    auto *combo = new QComboBox;
    combo->addItem(tr("Not known"), QString());
    for (const auto &[value, text] : choices)
        combo->addItem(text, value);
    put(combo);
    m_read = [combo] { return combo->currentData().toString(); };
    m_write = [combo](const QString &value) {
        // One that the field no longer has stays with whoever has it.
        if (combo->findData(value) < 0)
            combo->addItem(value, value);
        combo->setCurrentIndex(combo->findData(value));
    };
}

} // namespace tefter
