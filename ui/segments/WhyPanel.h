// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/SegmentService.h"
#include "core/shop/Jobs.h"
#include "ui/common/Card.h"
#include "ui/common/Workplace.h"

class QStandardItemModel;

namespace tefter {

class InlineMessage;
class SuggestingEdit;
class TextLabel;

/// "Why is she in it, why is he not": any person, and each condition with the person's own figures.
class WhyPanel : public Card
{
    Q_OBJECT
public:
    explicit WhyPanel(const Workplace &workplace, QWidget *parent = nullptr);

    /// The segment asked about; nothing while it cannot be counted.
    void setSegment(const std::optional<SegmentNode> &node);
    void showPerson(CustomerId person);
    CustomerId person() const { return m_person; }
    QWidget *searchField() const;

private:
    void search(const QString &typed);
    void choose();
    void ask();
    void show(const Explanation &why);
    void addLine(const Explanation &part, int depth);
    void clearLines();

    const Workplace &m_workplace;
    SuggestingEdit *m_search;
    TextLabel *m_answer;
    QWidget *m_lines = nullptr;
    InlineMessage *m_message;
    std::optional<SegmentNode> m_node;
    CustomerId m_person;
    QString m_name;
    QString m_figures; ///< what the line above says of the person
    Latest m_latest;
};

} // namespace tefter
