// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace tefter {

class Formats;

/// A line for numbers and days as the language writes them: digits appear in the language's own, the dot of
/// the keypad types its decimal sign, and what cannot be understood is marked when the keyboard leaves.
class TypedEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit TypedEdit(const Formats &formats, QWidget *parent = nullptr);

    /// A word in grey at the end of the line: a currency, a unit.
    void setSuffix(const QString &suffix);
    bool isEmpty() const { return text().trimmed().isEmpty(); }
    /// Empty, or understood.
    bool isAcceptable() const { return isEmpty() || understands(text()); }
    /// What is wrong with what stands there; empty where nothing is.
    QString fault() const { return isAcceptable() ? QString() : complaint(); }

Q_SIGNALS:
    /// The person has entered something else (after Enter, or when the keyboard leaves).
    void valueEdited();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

    const Formats &formats() const { return m_formats; }
    virtual bool understands(const QString &typed) const = 0;
    /// The way the language writes what was understood; the same text where it was not.
    virtual QString written(const QString &typed) const = 0;
    virtual QString complaint() const = 0;
    /// Shows a value that was not typed.
    void showText(const QString &text);

private:
    void toLocalDigits();
    void settle();

    const Formats &m_formats;
    QString m_suffix;
    QString m_settled;
};

} // namespace tefter
