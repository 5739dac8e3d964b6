// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/LetterModel.h"

#include "core/exchange/csv/Encoding.h"

#include <QStringView>

#include <unicode/uchar.h>

#include <array>
#include <cmath>
#include <unordered_map>
#include <vector>

namespace tefter {

namespace {

struct LetterWeight
{
    char16_t letter;
    float weight;
};

/// How often a language uses its letters other than a-z (only their proportions matter).
struct Language
{
    bool isLatin; ///< then such letters stand among a-z; otherwise they stand among themselves
    std::vector<LetterWeight> letters;
};

const std::vector<Language> &languages()
{
    static const std::vector<Language> list{
        // Greek
        {false, {{u'α', 90}, {u'ο', 75}, {u'ι', 70}, {u'τ', 75}, {u'ε', 65}, {u'ν', 65}, {u'σ', 50},
                 {u'ς', 35}, {u'ρ', 45}, {u'κ', 40}, {u'η', 40}, {u'π', 40}, {u'μ', 33}, {u'υ', 35},
                 {u'λ', 32}, {u'ί', 25}, {u'ά', 20}, {u'ό', 20}, {u'έ', 20}, {u'ή', 15}, {u'ύ', 10},
                 {u'ώ', 10}, {u'γ', 18}, {u'δ', 18}, {u'χ', 12}, {u'θ', 13}, {u'φ', 9},  {u'β', 8},
                 {u'ω', 18}, {u'ξ', 5},  {u'ζ', 5},  {u'ψ', 2},  {u'ϊ', 1},  {u'ϋ', .5}, {u'ΐ', .5}}},
        // Russian
        {false, {{u'о', 110}, {u'е', 85}, {u'а', 85}, {u'и', 74}, {u'н', 67}, {u'т', 63}, {u'с', 55},
                 {u'р', 47},  {u'в', 45}, {u'л', 44}, {u'к', 35}, {u'м', 32}, {u'д', 30}, {u'п', 28},
                 {u'у', 26},  {u'я', 20}, {u'ы', 19}, {u'ь', 17}, {u'г', 17}, {u'з', 16}, {u'б', 16},
                 {u'ч', 14},  {u'й', 12}, {u'х', 10}, {u'ж', 9},  {u'ш', 7},  {u'ю', 6},  {u'ц', 5},
                 {u'щ', 4},   {u'э', 3},  {u'ф', 4},  {u'ё', 1},  {u'ъ', .4}, {u'і', 1}}},
        // Persian (windows-1256 has the Arabic yeh and kaf, and a joiner)
        {false, {{u'ا', 140},    {u'ي', 90}, {u'ی', 30}, {u'ر', 75}, {u'ن', 70}, {u'د', 65}, {u'ه', 60},
                 {u'م', 60},     {u'و', 55}, {u'ت', 45}, {u'ب', 40}, {u'س', 35}, {u'ل', 35}, {u'ش', 30},
                 {u'ک', 28},     {u'ك', 20}, {u'ز', 25}, {u'ف', 15}, {u'خ', 14}, {u'ع', 14}, {u'ق', 14},
                 {u'گ', 12},     {u'ح', 11}, {u'پ', 10}, {u'ج', 10}, {u'آ', 10}, {u'چ', 5},  {u'ص', 8},
                 {u'ط', 8},      {u'غ', 6},  {u'ذ', 4},  {u'ض', 4},  {u'ظ', 3},  {u'ث', 2},  {u'ژ', 2},
                 {u'\u200C', 8}, {u'ى', 4},  {u'ئ', 3},  {u'ة', 3},  {u'أ', 3},  {u'ء', 1},  {u'ؤ', 1}}},
        // Hungarian
        {true,
         {{u'á', 300},
          {u'é', 320},
          {u'í', 60},
          {u'ó', 90},
          {u'ö', 90},
          {u'ő', 80},
          {u'ú', 30},
          {u'ü', 50},
          {u'ű', 20}}},
        // Polish
        {true,
         {{u'ł', 220},
          {u'ó', 120},
          {u'ą', 120},
          {u'ę', 120},
          {u'ż', 110},
          {u'ś', 90},
          {u'ć', 50},
          {u'ń', 40},
          {u'ź', 10}}},
        // Czech and Slovak
        {true,
         {{u'á', 180},
          {u'í', 200},
          {u'é', 100},
          {u'ě', 110},
          {u'š', 70},
          {u'č', 80},
          {u'ř', 90},
          {u'ž', 80},
          {u'ý', 80},
          {u'ů', 40},
          {u'ú', 10},
          {u'ň', 5},
          {u'ť', 4},
          {u'ď', 4},
          {u'ó', 4},
          {u'ľ', 8},
          {u'ô', 6},
          {u'ä', 3}}},
        // German, French, Spanish, Italian and the north
        {true, {{u'é', 220}, {u'è', 50}, {u'ê', 25}, {u'à', 60}, {u'ç', 40},  {u'â', 15}, {u'î', 10},
                {u'ô', 15},  {u'û', 8},  {u'ë', 10}, {u'ï', 5},  {u'ü', 120}, {u'ö', 90}, {u'ä', 120},
                {u'ß', 60},  {u'á', 60}, {u'í', 50}, {u'ó', 70}, {u'ñ', 50},  {u'ú', 25}, {u'ã', 30},
                {u'õ', 8},   {u'å', 40}, {u'ø', 20}, {u'æ', 15}, {u'ù', 8},   {u'ò', 10}, {u'ì', 8}}},
    };
    return list;
}

constexpr float unlikelyLetter = -7.0F; ///< a letter of the script that the language does not use
constexpr float ordinarySign = -5.5F;   ///< a no-break space, a quotation mark, a currency sign
constexpr float signInsideWord = -8.5F;
constexpr float strangeSign = -9.0F;    ///< a frame of a table, a control character
constexpr float caseTurns = -3.0F;      ///< a capital after a small letter
constexpr float scriptsMix = -4.0F;     ///< Greek, Cyrillic or Arabic letter beside a Latin one
constexpr float latinMarksMeet = -2.5F; ///< two accented letters in a row

constexpr float surelyMore = 6.0F;        ///< by which another reading must be likelier in all
constexpr float gainOfScript = 1.5F;      ///< and for each letter, where the script is another one
constexpr float gainWithinScripts = 0.4F; ///< and between two of which neither is Latin

struct Model
{
    bool isLatin = false;
    std::unordered_map<char16_t, float> likelihood;
};

const std::vector<Model> &models()
{
    static const std::vector<Model> list = [] {
        std::vector<Model> built;
        for (const Language &language : languages()) {
            float sum = 0;
            for (const LetterWeight &entry : language.letters)
                sum += entry.weight;
            Model model;
            model.isLatin = language.isLatin;
            for (const LetterWeight &entry : language.letters)
                model.likelihood[entry.letter] = std::log(entry.weight / sum);
            built.push_back(std::move(model));
        }
        return built;
    }();
    return list;
}

struct Candidate
{
    const char16_t *name;
    float prior; ///< of two encodings that read alike, the one that is met more often
};

constexpr std::array candidates{
    Candidate{u"windows-1253", 0}, Candidate{u"windows-1251", 0},  Candidate{u"windows-1250", 0},
    Candidate{u"windows-1256", 0}, Candidate{u"windows-1252", -1}, Candidate{u"IBM852", -1},
    Candidate{u"IBM866", -1},      Candidate{u"ISO-8859-7", -2},   Candidate{u"ISO-8859-2", -2},
    Candidate{u"ISO-8859-5", -3},  Candidate{u"KOI8-R", -3},       Candidate{u"IBM737", -2},
    Candidate{u"ISO-8859-1", -3},
};

bool isOrdinarySign(char16_t c)
{
    return QStringView(u"\u00A0«»“”„’‘–—…€£°№§©®™½¼²³•·¿¡\u200E\u200F،؛؟").contains(QChar(c));
}

struct Neighbour
{
    bool isLetter = false;
    bool isSmall = false;
    bool isHigh = false; ///< stands for a byte beyond ASCII
};

Neighbour neighbourOf(char16_t c)
{
    return {u_isalpha(c) != 0 || c == 0x200C, u_islower(c) != 0, c >= 0x80};
}

/// The logarithm of how likely this text is in this language, as far as it is not ASCII.
float likelihood(QStringView text, const Model &model)
{
    float sum = 0;
    Neighbour before;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const Neighbour here = neighbourOf(c);
        if (here.isLetter && before.isLetter) {
            if (before.isSmall && u_isupper(c) && (here.isHigh || before.isHigh))
                sum += caseTurns;
            if (model.isLatin && here.isHigh && before.isHigh)
                sum += latinMarksMeet;
            if (!model.isLatin && here.isHigh != before.isHigh)
                sum += scriptsMix;
        }
        if (here.isHigh) {
            const auto found = model.likelihood.find(static_cast<char16_t>(u_tolower(c)));
            if (found != model.likelihood.end()) {
                sum += found->second;
            } else if (here.isLetter) {
                sum += unlikelyLetter;
            } else if (isOrdinarySign(c)) {
                const bool letterFollows = i + 1 < text.size() && neighbourOf(text[i + 1].unicode()).isLetter;
                const bool misplaced = letterFollows && before.isLetter != (c == u'’');
                sum += misplaced ? signInsideWord : ordinarySign;
            } else {
                sum += strangeSign;
            }
        }
        before = here;
    }
    return sum;
}

struct Reading
{
    QString name;
    QString text;
    float score = 0;
};

Reading readingOf(QByteArrayView sample, const QString &encoding)
{
    const auto utf8 = decodeToUtf8(sample, encoding);
    if (!utf8)
        return {};
    Reading reading{encoding, QString::fromUtf8(*utf8), -1e30F};
    for (const Model &model : models())
        reading.score = qMax(reading.score, likelihood(reading.text, model));
    return reading;
}

/// What a reading holds besides letters of words.
struct Signs
{
    qsizetype letters = 0; ///< beyond ASCII
    qsizetype latin = 0;   ///< of them
    qsizetype inWords = 0; ///< signs with a letter on both sides, or before a small one
    qsizetype meaningless = 0;
};

Signs signsOf(const QString &text)
{
    Signs signs;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c < 0x80)
            continue;
        const char16_t after = i + 1 < text.size() ? text[i + 1].unicode() : u' ';
        if (c == 0xFFFD || c < 0xA0) {
            ++signs.meaningless;
        } else if (u_isalpha(c) || c == 0x200C) {
            ++signs.letters;
            signs.latin += c < 0x250;
        } else if (c != u'’' && c != 0x00A0) {
            signs.inWords +=
                u_isalpha(after) && (u_islower(after) || (i > 0 && u_isalpha(text[i - 1].unicode())));
        }
    }
    return signs;
}

float voiceFor(const QString &name, const EncodingGuess &voice)
{
    const auto known = canonicalEncoding(voice.name);
    return known && *known == name ? static_cast<float>(voice.confidence) * 0.03F : 0.0F;
}

} // namespace

EncodingGuess guessByLetters(QByteArrayView sample, const EncodingGuess &voice)
{
    std::vector<Reading> readings;
    for (const Candidate &candidate : candidates) {
        Reading reading = readingOf(sample, QString::fromUtf16(candidate.name));
        if (reading.name.isEmpty())
            continue;
        reading.score += candidate.prior + voiceFor(reading.name, voice);
        readings.push_back(std::move(reading));
    }
    const auto best = std::max_element(readings.cbegin(), readings.cend(),
                                       [](const Reading &a, const Reading &b) { return a.score < b.score; });
    if (best == readings.cend())
        return {QStringLiteral("windows-1252"), 0};
    float margin = 100;
    for (const Reading &other : readings) {
        if (other.text != best->text)
            margin = qMin(margin, best->score - other.score);
    }
    return {best->name, qBound(10, 40 + static_cast<int>(margin * 3), 98)};
}

QString encodingInsteadOf(QByteArrayView sample, const QString &said)
{
    const Reading asSaid = readingOf(sample, said);
    const Signs signsAsSaid = signsOf(asSaid.text);
    const bool isKnown = std::any_of(candidates.begin(), candidates.end(), [&](const Candidate &candidate) {
        return QStringView(candidate.name) == said;
    });
    if (asSaid.name.isEmpty() || !isKnown)
        return {};
    const QString likeliest = guessByLetters(sample, {}).name;
    const Reading other = readingOf(sample, likeliest);
    const Signs signs = signsOf(other.text);
    if (other.text == asSaid.text || signs.meaningless > 0)
        return {};
    if (signsAsSaid.meaningless > 0)
        return likeliest;
    const float gain = other.score - asSaid.score;
    const float perLetter = gain / static_cast<float>(qMax<qsizetype>(1, signs.letters));
    const bool isLatin = signs.latin * 2 > signs.letters;
    const bool wasLatin = signsAsSaid.latin * 2 > signsAsSaid.letters;
    if (isLatin && wasLatin)
        return signsAsSaid.inWords * 10 > signs.letters && signs.inWords == 0 ? likeliest : QString();
    const float needed = !isLatin && !wasLatin ? gainWithinScripts : gainOfScript;
    return gain > surelyMore && perLetter > needed ? likeliest : QString();
}

} // namespace tefter
