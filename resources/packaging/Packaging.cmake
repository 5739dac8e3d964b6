# SPDX-FileCopyrightText: The Tefter developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What makes a program of the executable on each system: on Linux its place in menus, its icon and .tefter files as
# its own; on macOS a bundle that opens them; on Windows its version, its icon and a twin for the command line.

set(here ${CMAKE_CURRENT_LIST_DIR})

# The icon for Windows, drawn from the SVG. Elsewhere nobody needs it, but `ninja windows_icon` tries it out.
set(TEFTER_ICO ${CMAKE_BINARY_DIR}/packaging/tefter.ico)
set(drawing ${CMAKE_SOURCE_DIR}/resources/icons/tefter.svg)
add_executable(make_ico EXCLUDE_FROM_ALL ${here}/MakeIco.cpp)
target_link_libraries(make_ico PRIVATE tefter_rules Qt6::Gui Qt6::Svg)
file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/packaging)
add_custom_command(OUTPUT ${TEFTER_ICO}
  COMMAND make_ico ${drawing} ${TEFTER_ICO}
  DEPENDS ${drawing}
  COMMENT "Icon for Windows"
  VERBATIM)
add_custom_target(windows_icon DEPENDS ${TEFTER_ICO})

if(WIN32)
  add_dependencies(tefter windows_icon)
  configure_file(${here}/tefter.rc.in ${CMAKE_BINARY_DIR}/packaging/tefter.rc @ONLY)
  target_sources(tefter PRIVATE ${CMAKE_BINARY_DIR}/packaging/tefter.rc ${here}/tefter.manifest)
  set_target_properties(tefter PROPERTIES WIN32_EXECUTABLE ON)
  # A program with windows has no console there: its twin answers the command line. `tefter` finds .com before .exe.
  qt_add_executable(tefter_console ${APP_FILES} ${CMAKE_BINARY_DIR}/packaging/tefter.rc ${here}/tefter.manifest)
  target_link_libraries(tefter_console PRIVATE tefter_ui)
  add_dependencies(tefter_console windows_icon)
  # Of one name but for its ending, and so with debugging symbols of another name.
  set_target_properties(tefter_console PROPERTIES WIN32_EXECUTABLE OFF OUTPUT_NAME tefter SUFFIX .com
    PDB_NAME tefter_console)
  install(TARGETS tefter tefter_console RUNTIME DESTINATION .)
elseif(APPLE)
  set_target_properties(tefter PROPERTIES MACOSX_BUNDLE ON MACOSX_BUNDLE_INFO_PLIST ${here}/Info.plist.in)
  install(TARGETS tefter BUNDLE DESTINATION .)
else()
  include(GNUInstallDirs)
  set(id org.tefter.Tefter)
  install(TARGETS tefter RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  install(FILES ${here}/${id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
  install(FILES ${here}/${id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
  install(FILES ${here}/${id}.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
  install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/tefter.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME ${id}.svg)
endif()
