// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/ValueEditor.h"

#include "core/base/Formats.h"
#include "core/base/SearchKey.h"
#include "core/registry/Services.h"
#include "core/segments/InSegmentCriterion.h"
#include "ui/common/DayEdit.h"
#include "ui/common/MoneyEdit.h"
#include "ui/common/NumberEdit.h"
#include "ui/common/SegmentName.h"
#include "ui/segments/PillCombo.h"
#include "ui/segments/SegmentSentences.h"
#include "ui/segments/SuggestingEdit.h"

#include <QHBoxLayout>

namespace tefter {

/// How the control at hand is read and set.
struct ValueEditor::Part
{
    std::function<std::optional<Literal>()> read;
    std::function<void(const Literal &)> write;
};

ValueEditor::ValueEditor(const Workplace &workplace, const Criterion &criterion, int index, ValueType type,
                         QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_criterion(criterion.id())
    , m_label(segmentSentences::word(criterion.label()))
    , m_index(index)
    , m_type(type)
    , m_layout(new QHBoxLayout(this))
    , m_part(std::make_unique<Part>())
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    switch (type) {
    case ValueType::Text:
        makeLine();
        break;
    case ValueType::WholeNumber:
    case ValueType::Percent:
        makeNumber();
        break;
    case ValueType::Money:
        makeMoney();
        break;
    case ValueType::Day:
        makeDay();
        break;
    case ValueType::Word:
        makeChoice(criterion.choices(index));
        break;
    case ValueType::Number:
        makeDecimal();
        break;
    case ValueType::Record:
    case ValueType::Suggested:
    case ValueType::OfSubject:
        makeSuggestions();
        break;
    }
}

ValueEditor::~ValueEditor() = default;

std::optional<Literal> ValueEditor::literal() const
{
    return m_part->read();
}

void ValueEditor::setLiteral(const Literal &literal)
{
    m_part->write(literal);
}

void ValueEditor::markWrong(const QString &said, const QString &why)
{
    auto *edit = findChild<SuggestingEdit *>();
    const auto named = edit ? edit->literal() : std::nullopt;
    if (edit)
        markInvalid(edit, named && named->text == said ? why : QString());
}

void ValueEditor::put(QWidget *control, int width)
{
    control->setAccessibleName(m_label);
    if (width > 0)
        control->setFixedWidth(width);
    m_layout->addWidget(control);
    setFocusProxy(control);
}

void ValueEditor::makeLine()
{
    constexpr int width = 150;
    auto *line = new QLineEdit;
    put(line, width);
    connect(line, &QLineEdit::textEdited, this, &ValueEditor::edited);
    m_part->read = [line]() -> std::optional<Literal> {
        return line->text().trimmed().isEmpty() ? std::nullopt
                                                : std::optional(Literal::quoted(line->text().trimmed()));
    };
    m_part->write = [line](const Literal &literal) { line->setText(literal.text); };
}

void ValueEditor::makeNumber()
{
    constexpr int width = 76;
    auto *edit = new NumberEdit(m_workplace.formats);
    if (m_type == ValueType::Percent)
        edit->setSuffix(QStringLiteral("%"));
    put(edit, width);
    connect(edit, &QLineEdit::textEdited, this, &ValueEditor::edited);
    m_part->read = [edit]() -> std::optional<Literal> {
        const auto number = edit->value();
        return number ? std::optional(Literal::number(*number)) : std::nullopt;
    };
    m_part->write = [edit](const Literal &literal) {
        bool isNumber = false;
        const qint64 number = literal.text.toLongLong(&isNumber);
        edit->setValue(isNumber ? std::optional(number) : std::nullopt);
    };
}

void ValueEditor::makeDecimal()
{
    constexpr int width = 90;
    constexpr int scale = 3;
    auto *edit = new NumberEdit(m_workplace.formats, scale);
    put(edit, width);
    connect(edit, &QLineEdit::textEdited, this, &ValueEditor::edited);
    m_part->read = [edit]() -> std::optional<Literal> {
        const auto number = edit->value();
        return number ? std::optional(Literal::decimal(decimalText(*number, scale))) : std::nullopt;
    };
    m_part->write = [edit](const Literal &literal) { edit->setValue(parseDecimal(literal.text, scale)); };
}

void ValueEditor::makeMoney()
{
    constexpr int width = 120;
    const Currency currency = m_workplace.services.shop.settings().currency;
    auto *edit = new MoneyEdit(m_workplace.formats, currency);
    put(edit, width);
    connect(edit, &QLineEdit::textEdited, this, &ValueEditor::edited);
    m_part->read = [edit, currency]() -> std::optional<Literal> {
        const auto money = edit->money();
        return money ? std::optional(Literal::decimal(decimalText(money->minor, currency.decimals)))
                     : std::nullopt;
    };
    m_part->write = [edit, currency](const Literal &literal) {
        const auto minor = Formats(Language::English).parseDecimal(literal.text, currency.decimals);
        edit->setMoney(minor ? std::optional(Money{*minor}) : std::nullopt);
    };
}

void ValueEditor::makeDay()
{
    constexpr int width = 130;
    auto *edit = new DayEdit(m_workplace.formats, m_workplace.services.shop.clock().today());
    put(edit, width);
    connect(edit, &TypedEdit::valueEdited, this, &ValueEditor::edited);
    m_part->read = [edit]() -> std::optional<Literal> {
        return edit->day().isValid() ? std::optional(Literal::day(edit->day())) : std::nullopt;
    };
    m_part->write = [edit](const Literal &literal) { edit->setDay(Day::fromIso(literal.text)); };
}

void ValueEditor::makeChoice(const QList<Choice> &choices)
{
    auto *combo = new PillCombo;
    for (const Choice &choice : choices)
        combo->addItem(segmentSentences::word(choice.label), choice.word);
    put(combo, 0);
    connect(combo, &QComboBox::activated, this, &ValueEditor::edited);
    m_part->read = [combo]() -> std::optional<Literal> {
        return combo->currentIndex() < 0 ? std::nullopt
                                         : std::optional(Literal::word(combo->currentData().toString()));
    };
    m_part->write = [combo](const Literal &literal) {
        combo->setCurrentIndex(combo->findData(literal.text));
    };
}

/// The ready-made segments to offer, which are known here under their names in the language of the window.
QList<Literal> ValueEditor::readyMadeLike(const QString &typed) const
{
    QList<Literal> found;
    if (m_criterion != InSegmentCriterion().id())
        return found;
    const QString key = foldedKey(typed);
    for (const Segment &segment : m_workplace.services.segments.readyMade()) {
        if (foldedKey(segmentName(segment)).contains(key))
            found << Literal::word(segment.readyMade);
    }
    return found;
}

void ValueEditor::makeSuggestions()
{
    constexpr int width = 170;
    auto *edit = new SuggestingEdit;
    edit->setNaming([this](const Literal &literal) {
        if (m_type == ValueType::OfSubject)
            return segmentSentences::ofSubject(literal, m_workplace.formats);
        return literal.type == Literal::Type::Word ? segmentSentences::readyMadeName(literal) : literal.text;
    });
    Services &services = m_workplace.services;
    edit->setAsk([this, &services, edit](const QString &typed) {
        services.shop.jobs().read(
            edit, edit->latest(),
            [&services, criterion = m_criterion, index = m_index, typed, before = m_before()] {
                return services.segments.suggestions(criterion, index, typed, before);
            },
            [edit, ready = readyMadeLike(typed)](const Result<QList<Literal>> &found) {
                if (found)
                    edit->suggest(ready + *found);
            });
    });
    put(edit, width);
    connect(edit, &SuggestingEdit::edited, this, &ValueEditor::edited);
    m_part->read = [edit] { return edit->literal(); };
    m_part->write = [edit](const Literal &literal) { edit->setLiteral(literal); };
}

} // namespace tefter
