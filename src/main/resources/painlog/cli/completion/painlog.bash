# shellcheck shell=bash disable=SC2154 # what it needs to know is assigned above

# Sets plain to the text that the word $1 of the command line stands for.
_painlog_plain() {
    local rest=$1 quote='' letter
    plain=
    while [[ -n $rest ]]; do
        letter=${rest:0:1}
        rest=${rest:1}
        if [[ $letter == "$quote" ]]; then
            quote=
        elif [[ -z $quote && ($letter == \' || $letter == \") ]]; then
            quote=$letter
        elif [[ $letter == \\ && $quote != \' ]]; then
            plain+=${rest:0:1}
            rest=${rest:1}
        else
            plain+=$letter
        fi
    done
}

# Readline takes a word apart at = : and @; sets typed to the words as they were typed, the last one the one
# at the cursor, and held to what of that one readline leaves alone.
_painlog_words() {
    local rest=$COMP_LINE piece bare i
    typed=()
    for ((i = 0; i <= COMP_CWORD; i++)); do
        piece=${COMP_WORDS[i]}
        bare=${rest#"${rest%%[![:space:]]*}"}
        if [[ ${#typed[@]} -eq 0 || $bare != "$rest" ]]; then
            typed+=('')
        fi
        held=${typed[${#typed[@]} - 1]}
        typed[${#typed[@]} - 1]+=$piece
        rest=${bare#"$piece"}
    done
    if [[ -n $piece && -z ${piece//[$COMP_WORDBREAKS]/} && $piece != [\"\']* ]]; then
        held+=$piece
    fi
    held=${held%@} # at an @ it takes the word apart, and yet completes it with the @
}

_painlog() {
    local typed held plain cursor program word before=() answer
    COMPREPLY=()
    _painlog_words
    program=${typed[0]}
    for word in "${typed[@]:1}"; do
        _painlog_plain "$word"
        before+=("$plain")
    done
    cursor=$plain
    unset "before[${#before[@]} - 1]"
    local quoted=${typed[${#typed[@]} - 1]#"$held"}
    _painlog_plain "$held"
    held=$plain
    while IFS= read -r answer; do
        word=${answer%%$'\t'*}
        case $word in
            :files) type compopt >/dev/null 2>&1 && compopt -o default ;;
            :folders) type compopt >/dev/null 2>&1 && compopt -o dirnames ;;
            *)
                word=${word:${#held}}
                if [[ $quoted != [\"\']* && $word == *[\ \"\'\\\$\`\&\;\(\)\<\>\|\*\?\[\]\#\~\!\{\}]* ]]; then
                    printf -v word %q "$word"
                fi
                [[ -n $word ]] && COMPREPLY+=("$word")
                ;;
        esac
    done < <(printf '%s\n' "$_painlog_table" |
        sh -c "$_painlog_complete" painlog "$_painlog_grammar" "$program" "$cursor" "${before[@]}")
    if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *= ]]; then
        type compopt >/dev/null 2>&1 && compopt -o nospace
    fi
}

complete -F _painlog painlog
