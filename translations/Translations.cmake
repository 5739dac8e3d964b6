# SPDX-FileCopyrightText: The Tefter developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The languages of the program: catalogues in, resources out (":/tefter/i18n/*.qm").
#
#   tefter_xx.ts         every sentence of core, ui and app in the language xx. The source is English;
#                        tefter_en.ts holds plurals only ("1 customer", "2 customers").
#   qtbase_el.ts         Qt's own dialogs in Greek, which Qt does not ship.
#   qtbase_extra_xx.ts   what Qt's own catalogue of the language xx lacks.
#   glossary_xx.md       the words and the tone of the language. Read it before translating.
#
# How to translate:
#   1. cmake --build build/dev --target update-translations
#      brings new sentences of the sources into every .ts and drops those that are gone;
#      with nothing configured, or for one language alone: cmake [-DLANGUAGE=xx] -P translations/Update.cmake
#   2. python3 translations/missing.py xx > missing.json
#      prints what has no translation yet: {context: {"source" or "source|comment": translation}};
#      a plural has a list with one text per form of the language. Notes for the translator go to stderr.
#   3. Fill in the texts, then: python3 translations/fill.py xx missing.json
#      Only unfinished entries are filled; --replace corrects finished ones, too.
#   4. ctest --test-dir build/dev -R translations: nothing missing or stale, and the rules every text must keep.
#   Qt Linguist works on the same files. Write plurals with %Ln: it prints the digits of the language.
#
# A new language: add it here, in Update.cmake, catalogue.py and core/base/Language, write its glossary and
# the table row in tests/translations/Rules.cpp.

set(TEFTER_LANGUAGES en el hu pl ru fa)
set(TEFTER_CATALOGUES "")
foreach(language IN LISTS TEFTER_LANGUAGES)
  list(APPEND TEFTER_CATALOGUES tefter_${language})
endforeach()
list(APPEND TEFTER_CATALOGUES qtbase_el qtbase_extra_hu qtbase_extra_pl qtbase_extra_ru qtbase_extra_fa)

# The plain commands instead of qt_add_translations(): its arguments differ between Qt 6.4 and 6.8.
set(TEFTER_QM_FOLDER ${CMAKE_BINARY_DIR}/translations)
file(MAKE_DIRECTORY ${TEFTER_QM_FOLDER})
set(TEFTER_QM_FILES "")
foreach(catalogue IN LISTS TEFTER_CATALOGUES)
  set(ts ${CMAKE_SOURCE_DIR}/translations/${catalogue}.ts)
  set(qm ${TEFTER_QM_FOLDER}/${catalogue}.qm)
  add_custom_command(OUTPUT ${qm}
    COMMAND Qt6::lrelease -silent ${ts} -qm ${qm}
    DEPENDS ${ts}
    COMMENT "Translation ${catalogue}"
    VERBATIM)
  list(APPEND TEFTER_QM_FILES ${qm})
endforeach()
qt_add_resources(tefter_ui tefter_translations PREFIX /tefter/i18n BASE ${TEFTER_QM_FOLDER} FILES ${TEFTER_QM_FILES})

add_custom_target(update-translations
  COMMAND ${CMAKE_COMMAND} -DLUPDATE=$<TARGET_FILE:Qt6::lupdate> -P ${CMAKE_SOURCE_DIR}/translations/Update.cmake
  COMMENT "Bringing the catalogues up to date with the sources"
  VERBATIM)
