# SPDX-FileCopyrightText: The Tefter developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Brings the catalogues tefter_*.ts in the folder INTO (this one unless told) up to date with the sources:
#   cmake [-DLUPDATE=program] [-DINTO=folder] [-DLANGUAGE=el] -P translations/Update.cmake
# With LANGUAGE only that one, so that translators who work side by side do not touch each other's files.
# The files carry no line numbers and no sentences that are gone, so that they change only when a text does.

get_filename_component(root ${CMAKE_CURRENT_LIST_DIR} DIRECTORY)
if(NOT INTO)
  set(INTO ${CMAKE_CURRENT_LIST_DIR})
endif()
if(NOT LUPDATE)
  find_program(LUPDATE NAMES lupdate-qt6 lupdate6 lupdate
    HINTS /usr/lib/qt6/bin /usr/lib64/qt6/bin /usr/local/lib/qt6/bin REQUIRED)
endif()

set(rooms "")
foreach(room IN ITEMS core ui app)
  if(EXISTS ${root}/${room})
    list(APPEND rooms ${room})
  endif()
endforeach()

set(options -silent -I ${root} -locations none -no-obsolete -disable-heuristic similartext -source-language en
    -extensions cpp,h,ui)

function(update)
  execute_process(COMMAND ${LUPDATE} ${options} ${ARGN}
    WORKING_DIRECTORY ${root} RESULT_VARIABLE status ERROR_VARIABLE complaints OUTPUT_VARIABLE said)
  # A complaint of lupdate (a class without Q_OBJECT, say) means a sentence that is never translated.
  if(NOT status EQUAL 0 OR complaints)
    message(FATAL_ERROR "lupdate: ${said}${complaints}")
  endif()
endfunction()

set(catalogues "")
foreach(language IN ITEMS el hu pl ru fa)
  if(NOT LANGUAGE OR LANGUAGE STREQUAL language)
    list(APPEND catalogues ${INTO}/tefter_${language}.ts)
  endif()
endforeach()
if(catalogues)
  update(${rooms} -ts ${catalogues})
endif()
if(NOT LANGUAGE OR LANGUAGE STREQUAL "en")
  update(-pluralonly ${rooms} -ts ${INTO}/tefter_en.ts)
endif()
