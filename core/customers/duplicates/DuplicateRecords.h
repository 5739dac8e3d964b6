// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Progress.h"
#include "core/customers/duplicates/NameWords.h"
#include "core/db/Connection.h"

#include <vector>

namespace tefter {

/// Texts as numbers, and how many people have each.
class TextNumbers
{
public:
    /// The number of a text, one person more having it; -1 for an empty one.
    int add(const QString &text);
    int people(int number) const { return m_people[static_cast<size_t>(number)]; }
    int size() const { return static_cast<int>(m_people.size()); }
    const QString &text(int number) const { return m_texts[static_cast<size_t>(number)]; }

private:
    QHash<QString, int> m_numbers;
    std::vector<QString> m_texts;
    std::vector<int> m_people;
};

/// What two people are compared by: everything as numbers.
struct DuplicateRecord
{
    enum class Part { Given, Family, Whole };
    struct NameWord
    {
        int word = 0;
        Part part = Part::Whole;
    };

    qint64 id = 0;
    bool firm = false;
    std::vector<NameWord> name;
    PartialDay birthday;
    int taxNumber = -1;
    int city = -1;
    int street = -1;
    std::vector<int> phones;
    std::vector<int> emails;
};

/// Everybody who is not in the bin, read once.
struct DuplicateRecords
{
    explicit DuplicateRecords(FullForms forms)
        : words(std::move(forms))
    {
    }

    /// False where it was cancelled. `report` is told how many of how many people have been read.
    bool read(Connection &connection, Progress &progress, const Progress::Listener &report);
    int size() const { return static_cast<int>(people.size()); }

    std::vector<DuplicateRecord> people; ///< by id
    NameWords words;
    TextNumbers phones, emails, taxNumbers, cities, streets;
};

/// The words of a name with the part that they stand in, each once.
std::vector<DuplicateRecord::NameWord> nameWordsOf(NameWords &words, const QString &given,
                                                   const QString &family, const QString &whole);

} // namespace tefter
