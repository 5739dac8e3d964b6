// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

namespace tefter {

/// The different texts of a column, each kept once and numbered in the order of their first coming. Number 0
/// is the empty text. A file of half a million lines names a few thousand products.
class Texts
{
public:
    Texts() { m_numbers.emplace(m_texts.emplace_back(), 0); }

    quint32 number(std::string_view text)
    {
        if (text == m_lastText)
            return m_lastNumber;
        const auto found = m_numbers.find(text);
        if (found != m_numbers.end()) {
            m_lastText = found->first;
            m_lastNumber = found->second;
            return m_lastNumber;
        }
        m_lastNumber = static_cast<quint32>(m_texts.size());
        m_lastText = m_texts.emplace_back(text);
        m_numbers.emplace(m_lastText, m_lastNumber);
        return m_lastNumber;
    }
    /// The number of a text that is there already, or -1.
    qint64 find(std::string_view text) const
    {
        const auto found = m_numbers.find(text);
        return found == m_numbers.end() ? -1 : static_cast<qint64>(found->second);
    }
    std::string_view operator[](quint32 number) const { return m_texts[number]; }
    QByteArrayView bytes(quint32 number) const
    {
        const std::string &text = m_texts[number];
        return QByteArrayView(text.data(), static_cast<qsizetype>(text.size()));
    }
    quint32 size() const { return static_cast<quint32>(m_texts.size()); }

private:
    std::deque<std::string> m_texts; // a deque keeps them in place: the views below stay good
    std::unordered_map<std::string_view, quint32> m_numbers;
    std::string_view m_lastText;
    quint32 m_lastNumber = 0;
};

} // namespace tefter
