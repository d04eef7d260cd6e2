# SPDX-FileCopyrightText: 2026 The Chitai authors
# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion for chitai(1)

_chitai() {
    local word=${COMP_WORDS[COMP_CWORD]} option=${COMP_WORDS[COMP_CWORD - 1]}
    # bash takes "--access=local" apart at the equals sign.
    if [ "$word" = = ]; then
        word=
    elif [ "$option" = = ]; then
        option=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    case $option in
        --language | --syllabify) mapfile -t COMPREPLY < <(compgen -W 'ru de en' -- "$word") ;;
        --access) mapfile -t COMPREPLY < <(compgen -W 'paired local open' -- "$word") ;;
        --log-level) mapfile -t COMPREPLY < <(compgen -W 'error warning info debug' -- "$word") ;;
        --data-dir)
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -d -- "$word")
            ;;
        --import | --export | --backup | --restore | --database | --copy-database)
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -f -- "$word")
            ;;
        --port | --listen | --screen | --forget-device) COMPREPLY=() ;;
        *)
            mapfile -t COMPREPLY < <(compgen -W '--access --backup --copy-database --data-dir --database --devices --export
                --forget-device --headless --help --import --language --listen --log-level --port --restore --save-password --school-roles --screen --syllabify --version' -- "$word")
            ;;
    esac
}
complete -F _chitai chitai
