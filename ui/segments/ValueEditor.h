// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/SegmentService.h"
#include "ui/common/Workplace.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;

namespace tefter {

/// The editor of one value of a condition: a line, or a choice, after the kind of the value.
class ValueEditor : public QWidget
{
    Q_OBJECT
public:
    /// `index`: which value of the condition it is.
    ValueEditor(const Workplace &workplace, const Criterion &criterion, int index, ValueType type,
                QWidget *parent = nullptr);
    ~ValueEditor() override;

    /// What stands in it; nothing while it is empty or not understood.
    std::optional<Literal> literal() const;
    void setLiteral(const Literal &literal);
    /// What stands in the values before it, for what is offered here.
    void setBefore(std::function<QList<Literal>()> before) { m_before = std::move(before); }
    /// Where it names a record of the shop in these words, they are wrong; else they are not.
    void markWrong(const QString &said, const QString &why);

Q_SIGNALS:
    void edited();

private:
    struct Part;

    void makeLine();
    void makeNumber();
    void makeDecimal();
    void makeDay();
    void makeMoney();
    void makeChoice(const QList<Choice> &choices);
    void makeSuggestions();
    QList<Literal> readyMadeLike(const QString &typed) const;
    void put(QWidget *control, int width);

    const Workplace &m_workplace;
    QString m_criterion;
    QString m_label;
    int m_index;
    ValueType m_type;
    QHBoxLayout *m_layout;
    std::unique_ptr<Part> m_part;
    std::function<QList<Literal>()> m_before = [] { return QList<Literal>(); };
};

} // namespace tefter
