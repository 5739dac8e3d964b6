// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ErrorSentences.h"

#include "tests/support/Catch.h"

using namespace tefter;

TEST_CASE("every cause has its sentence, with everything it was told", "[ui][errors]")
{
    QStringList seen;
    for (int i = 0; i <= int(Cause::Internal); ++i) {
        const Error error{static_cast<Cause>(i),
                          {QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third")},
                          {}};
        const QString text = sentence(error);
        INFO(i << ": " << text.toStdString());
        CHECK_FALSE(text.isEmpty());
        CHECK_FALSE(text.contains(QLatin1Char('%')));
        CHECK_FALSE(whatToDo(error).contains(QLatin1Char('%')));
        seen.append(text);
    }
    seen.removeDuplicates();
    CHECK(seen.size() == int(Cause::Internal) + 1);
}

TEST_CASE("a failure with nothing to add still reads well", "[ui][errors]")
{
    CHECK(sentence({Cause::WrongUse, {}, {}}) == QStringLiteral("That is not possible."));
    CHECK(whatToDo({Cause::Cancelled, {}, {}}).isEmpty());
}
