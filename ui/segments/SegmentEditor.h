// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/Condition.h"
#include "ui/common/Card.h"
#include "ui/common/Workplace.h"

#include <QTimer>

class QPlainTextEdit;

namespace tefter {

class Chip;
class GroupWidget;
class InlineMessage;

/// The conditions of a segment as sentences, and for the curious as text; both can be changed.
class SegmentEditor : public Card
{
    Q_OBJECT
public:
    explicit SegmentEditor(const Workplace &workplace, QWidget *parent = nullptr);

    /// Shows a segment by its text; a text that cannot be read stays as text alone.
    void setText(const QString &text);
    /// What stands there; nothing while something is missing or wrong.
    std::optional<SegmentNode> node() const;
    /// The same as text; of something unfinished the last whole one.
    QString text() const { return m_text; }
    void setCounts(QList<qint64> perNode);
    void clearCounts();
    /// Says what is wrong with the segment; an empty sentence takes it away.
    void say(const QString &sentence);
    /// The same, and marks the field that an error is about.
    void tell(const Error &error);
    /// Adds a condition and puts the keyboard into it.
    void addCondition();
    bool isEmpty() const;

Q_SIGNALS:
    /// Something was changed by the person.
    void edited();

private:
    void setNode(const SegmentNode &node);
    void rowsEdited();
    void textEdited();
    void showTextPart(bool visible);

    const Workplace &m_workplace;
    QWidget *m_place;
    GroupWidget *m_root = nullptr;
    Chip *m_showText;
    QPlainTextEdit *m_textEdit;
    InlineMessage *m_message;
    QTimer m_textSettles{this};
    QString m_text;
    bool m_isReadable = true;
};

} // namespace tefter
