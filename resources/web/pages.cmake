# SPDX-FileCopyrightText: 2026 The Chitai authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Embeds the pages, as they are, and beside them controller/assets.js and display/assets.js: what each
# page needs while the laptop is away, under a version made of the contents (service workers read them).

file(GLOB_RECURSE pages CONFIGURE_DEPENDS
    ${CMAKE_CURRENT_LIST_DIR}/*.html
    ${CMAKE_CURRENT_LIST_DIR}/*.css
    ${CMAKE_CURRENT_LIST_DIR}/*.js
    ${CMAKE_CURRENT_LIST_DIR}/*.svg
    ${CMAKE_CURRENT_LIST_DIR}/*.png
    ${CMAKE_CURRENT_LIST_DIR}/*.woff2
    ${CMAKE_CURRENT_LIST_DIR}/*.mp4
    ${CMAKE_CURRENT_LIST_DIR}/*.webmanifest)
qt_add_resources(chitai_server chitai_web
    PREFIX /chitai/web
    BASE ${CMAKE_CURRENT_LIST_DIR}
    FILES ${pages})

foreach(page controller display)
    set(assets "")
    set(contents "")
    foreach(file IN LISTS pages)
        file(RELATIVE_PATH path ${CMAKE_CURRENT_LIST_DIR} ${file})
        if(path MATCHES "^(shared|${page})/" AND NOT path MATCHES "/(icons/|worker\\.js$|still\\.mp4$)")
            file(SHA256 ${file} hash)
            string(APPEND contents "${path} ${hash}\n")
            string(APPEND assets "\n    \"../${path}\",")
            set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
        endif()
    endforeach()
    string(SHA256 version "${contents}")
    string(SUBSTRING ${version} 0 16 version)
    set(made ${CMAKE_CURRENT_BINARY_DIR}/web/${page}/assets.js)
    file(CONFIGURE OUTPUT ${made} CONTENT "self.version = \"${version}\";\nself.assets = [${assets}\n];\n")
    set_source_files_properties(${made} PROPERTIES QT_RESOURCE_ALIAS ${page}/assets.js)
    list(APPEND lists ${made})
endforeach()
qt_add_resources(chitai_server chitai_web_assets
    PREFIX /chitai/web
    FILES ${lists})
