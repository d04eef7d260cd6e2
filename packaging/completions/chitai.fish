# SPDX-FileCopyrightText: 2026 The Chitai authors
# SPDX-License-Identifier: GPL-3.0-or-later
complete -c chitai -f
complete -c chitai -s h -l help -d 'Tell the options'
complete -c chitai -s v -l version -d 'Tell the version'
complete -c chitai -l headless -d 'Serve the tablet pages without any window'
complete -c chitai -l data-dir -x -a '(__fish_complete_directories)' -d 'Keep the data in this folder'
complete -c chitai -l port -x -d 'Listen on this port'
complete -c chitai -l listen -x -d 'Listen on this address alone'
complete -c chitai -l access -x -a 'paired local open' -d 'Who may connect'
complete -c chitai -l language -x -a 'ru de en' -d 'Language of the interface'
complete -c chitai -l screen -x -d 'The screen of the child'
complete -c chitai -l log-level -x -a 'error warning info debug' -d 'What to tell'
complete -c chitai -l import -r -F -d 'Add the texts of a file'
complete -c chitai -l export -r -F -d 'Write the library into a file'
complete -c chitai -l backup -r -F -d 'Write all data into a file'
complete -c chitai -l restore -r -F -d 'Put a backup in the place of what is there'
complete -c chitai -l syllabify -x -a 'ru de en' -d 'Split words from standard input'
