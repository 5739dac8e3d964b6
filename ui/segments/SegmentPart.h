// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/Condition.h"
#include "ui/common/Workplace.h"

#include <QWidget>

class QToolButton;

namespace tefter {

class TextLabel;

/// One line of a segment: what it holds for so many people, how to take it away. Base of conditions and
/// groups.
class SegmentPart : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// What stands in it; nothing while something is missing.
    virtual std::optional<SegmentNode> node() const = 0;
    /// Takes the counts of itself and what is in it from the front of the list.
    virtual void takeCounts(QList<qint64> &counts) = 0;
    virtual void clearCounts() = 0;
    /// Marks the fields that say this with what is wrong about it, and no others.
    virtual void markWrong(const QString &said, const QString &why) = 0;

Q_SIGNALS:
    void edited();
    void removeRequested();

protected:
    /// "612 people"; empty for no count.
    static QString countText(qint64 people);
    /// The small cross at the end of a line.
    QToolButton *makeRemoveButton(const QString &accessibleName);
};

} // namespace tefter
