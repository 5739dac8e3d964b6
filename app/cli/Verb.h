// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Option.h"
#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/shop/Shop.h"

#include <QJsonValue>
#include <QList>
#include <QStringList>

#include <memory>
#include <vector>

class QCommandLineParser;

namespace tefter {

struct Services;

/// An open shop with its services, for one verb.
class OpenShop
{
public:
    explicit OpenShop(std::unique_ptr<Shop> shop);
    ~OpenShop();
    OpenShop(OpenShop &&) noexcept;

    Shop &shop() { return *m_shop; }
    Services &services() { return *m_services; }

private:
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<Services> m_services;
};

/// What a verb was given, and where its results go.
class Call
{
public:
    Call(const QCommandLineParser &parser, QStringList arguments);

    /// Positional arguments after the verb.
    const QStringList &arguments() const { return m_arguments; }
    bool has(const char *option) const;
    QString value(const char *option) const;
    QStringList values(const char *option) const;
    bool wantsJson() const { return has("json"); }
    /// The day that counts as today: `--on`, else today.
    std::shared_ptr<const Clock> clock() const;
    /// A day given with an option; invalid where it is not given.
    Day day(const char *option) const;
    int number(const char *option, int otherwise) const;

    /// Refuses to write a result where there is no folder, over a shop, or over a file that is read.
    static Result<void> checkTarget(const QString &path, const QStringList &read = {});
    /// Opens the shop named first.
    Result<OpenShop> openShop() const;

    /// A line on standard output.
    void print(const QString &line) const;
    void print(const QJsonValue &json) const;
    /// A line on standard error.
    void say(const QString &line) const;

private:
    const QCommandLineParser &m_parser;
    QStringList m_arguments;
};

/// `--on`, which every verb and the window know.
Option dayOption();
/// "1 line", "2 lines".
QString counted(qint64 count, QLatin1StringView one, QLatin1StringView many);

/// One verb of the command line.
struct Verb
{
    QString name;
    QString arguments; ///< "FILE DATA.csv"
    QString summary;   ///< one line, English
    int least = 1;     ///< how many arguments
    int most = 1;
    QList<Option> options;
    Result<void> (*run)(const Call &call); ///< the options have been looked at
    QString (*more)() = nullptr;           ///< further help
    bool paints = false;                   ///< needs the offscreen platform
};

/// Every verb, in the order of the help.
const std::vector<Verb> &allVerbs();

} // namespace tefter
