# SPDX-FileCopyrightText: The Jalon authors
# SPDX-License-Identifier: GPL-3.0-only
# What a desktop needs for a double-click: entry, icons, type of document.
install(FILES desktop/org.jalon.Jalon.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES desktop/org.jalon.Jalon.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES desktop/org.jalon.Jalon.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
install(FILES icons/jalon.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps
        RENAME org.jalon.Jalon.svg)
foreach(size 16 32 48 64 128 256)
  install(FILES icons/jalon-${size}.png DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps
          RENAME org.jalon.Jalon.png)
endforeach()

# A package does this in its triggers; an install into the running system does it here, where the tools are there.
install(CODE [[
  if(NOT DEFINED ENV{DESTDIR} OR "$ENV{DESTDIR}" STREQUAL "")
    set(data "${CMAKE_INSTALL_PREFIX}/share")
    foreach(command "update-mime-database;${data}/mime" "update-desktop-database;${data}/applications"
                    "gtk-update-icon-cache;-q;-t;-f;${data}/icons/hicolor")
      list(GET command 0 tool)
      find_program(found_${tool} ${tool})
      if(found_${tool})
        execute_process(COMMAND ${command})
      endif()
    endforeach()
  endif()
]])
