// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/shop/own/OwnField.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;

namespace tefter {

class Formats;

/// The editor of one own field, as its kind wants it: a line, a number, a day, a choice.
class OwnValueEdit : public QWidget
{
    Q_OBJECT
public:
    OwnValueEdit(const OwnField &field, const Formats &formats, Day today, QWidget *parent = nullptr);

    const OwnField &field() const { return m_field; }
    /// As it is kept; empty where nothing is known.
    QString value() const { return m_read(); }
    void setValue(const QString &value) { m_write(value); }
    /// What is wrong, as a sentence; empty where nothing is.
    QString fault() const;

private:
    void makeLine();
    void makeNumber(const Formats &formats);
    void makeDay(const Formats &formats, Day today);
    void makeChoice(const QList<std::pair<QString, QString>> &choices);
    void put(QWidget *control);

    const OwnField m_field;
    QHBoxLayout *m_layout;
    std::function<QString()> m_read;
    std::function<void(const QString &)> m_write;
    std::function<bool()> m_isUnderstood = [] { return true; };
};

} // namespace tefter
