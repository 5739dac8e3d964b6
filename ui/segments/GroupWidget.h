// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/segments/SegmentPart.h"

class QHBoxLayout;
class QVBoxLayout;

namespace tefter {

class PillCombo;

/// A group of conditions: all, any or none of them. The outermost one says for whom the segment is.
class GroupWidget : public SegmentPart
{
    Q_OBJECT
public:
    enum class Place { Outermost, Inside };

    GroupWidget(const Workplace &workplace, const SegmentNode &group, Place place, QWidget *parent = nullptr);

    std::optional<SegmentNode> node() const override;
    void takeCounts(QList<qint64> &counts) override;
    void clearCounts() override;
    void markWrong(const QString &said, const QString &why) override;
    /// A new condition at the end, with the keyboard in it.
    void addCondition();
    /// Puts a widget at the end of the line of buttons.
    void addAtEnd(QWidget *widget);
    int partCount() const { return int(m_parts.size()); }

private:
    void addKinds(SegmentNode::Kind kind);
    void add(const SegmentNode &node);
    void take(SegmentPart *part);

    const Workplace &m_workplace;
    Place m_place;
    PillCombo *m_kind;
    TextLabel *m_count;
    QVBoxLayout *m_rows;
    QHBoxLayout *m_buttons;
    QList<SegmentPart *> m_parts;
};

} // namespace tefter
