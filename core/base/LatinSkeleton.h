// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QStringView>

namespace tefter {

/// The sounds of one folded word in few Latin letters, so that the ways in which people write a Greek,
/// Russian or Latin name meet: o for u, ou, ω; i for y, j, η, ει; v for f, w, β, φ; t for th; h for ch, kh,
/// χ, ч; s for sh, ss. What comes out of the beginning of a word begins what comes out of the word.
/// Where a spelling can be heard in several ways, all of them, the likeliest first. Empty for other scripts.

/// For a text that is searched in.
QByteArrayList skeletonsOfEntry(QStringView foldedWord);
/// For a word of a question, which may break off in the middle of a sound.
QByteArrayList skeletonsOfQuestion(QStringView foldedWord);

} // namespace tefter
