// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QCommandLineParser;

namespace tefter {

/// One option of a verb: what the help says of it, what it takes, and with which others it makes sense. A
/// verb runs only where each of its options was given in a way that means something.
class Option
{
public:
    /// `value` stands for the value in the help; a switch has none.
    Option(QString name, QString help, QString value = {});

    /// Takes a value for which `fits` holds; `what` ends the sentence "--seed wants …".
    Option wanting(QString what, std::function<bool(const QString &)> fits) const;
    /// Takes one of these words.
    Option oneOf(const QStringList &words) const;
    /// Takes a day, as YYYY-MM-DD.
    Option aDay() const;
    /// Takes a whole number from 1.
    Option aCount() const;
    /// May be given several times.
    Option repeatable() const;
    /// Means something only together with the other one.
    Option onlyWith(QString other) const;
    /// Means something only without the other one.
    Option notWith(QString other) const;

    const QString &name() const { return m_name; }
    QCommandLineOption forParser() const { return {m_name, m_help, m_value}; }
    /// What is wrong with how it was given, as a sentence.
    std::optional<QString> fault(const QCommandLineParser &given) const;

private:
    QString m_name;
    QString m_help;
    QString m_value;
    QString m_wanted;
    std::function<bool(const QString &)> m_fits;
    bool m_repeatable = false;
    QString m_onlyWith;
    QStringList m_notWith;
};

/// The ids of what a registry lists.
template <class List>
QStringList idsOf(const List &list)
{
    QStringList ids;
    for (const auto &one : list)
        ids << one->id();
    return ids;
}

} // namespace tefter
