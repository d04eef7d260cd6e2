# SPDX-FileCopyrightText: 2026 The Chitai authors
# SPDX-License-Identifier: GPL-3.0-or-later
# qmllint ends with 0 after mere warnings, so its words are looked at.
execute_process(COMMAND ${QMLLINT} -I ${IMPORT_PATH} ${FILES}
    OUTPUT_VARIABLE output ERROR_VARIABLE output RESULT_VARIABLE status)
if(NOT status EQUAL 0 OR output MATCHES "Warning:|Error:")
    message(FATAL_ERROR "${output}")
endif()
