// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace tefter {

class FlowLayout;

/// Tags as chips that can be taken away, and a small field that adds one.
class TagEditor : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QStringList tags READ tags USER true)
public:
    explicit TagEditor(QWidget *parent = nullptr);

    void setTags(const QStringList &tags);
    /// With what is still in the field.
    QStringList tags() const;
    /// The tags of the shop, to choose from while typing.
    void setKnownTags(const QStringList &known);
    /// Badges that stand before the tags and cannot be taken away: "birthday in 3 days".
    void setNotices(const QStringList &notices);

Q_SIGNALS:
    void added(const QString &tag);
    void removed(const QString &tag);

private:
    void build();
    void addTyped();
    void take(const QString &tag);

    FlowLayout *m_flow;
    QLineEdit *m_field;
    QStringListModel *m_known;
    QStringList m_tags;
    QStringList m_notices;
};

} // namespace tefter
