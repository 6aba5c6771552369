# shellcheck shell=bash disable=SC2154 # what it needs to know is assigned above

# Sets plain to the text that the word $1 of the command line stands for, and quote to the quote still open at its end.
_painlog_unquote() {
    local rest=$1 letter
    plain=
    quote=
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
# at the cursor, and prefix to what of that one readline leaves alone.
_painlog_words() {
    local rest=$COMP_LINE piece bare i
    typed=()
    for ((i = 0; i <= COMP_CWORD; i++)); do
        piece=${COMP_WORDS[i]}
        bare=${rest#"${rest%%[![:space:]]*}"}
        if [[ ${#typed[@]} -eq 0 || $bare != "$rest" ]]; then
            typed+=('')
        fi
        prefix=${typed[${#typed[@]} - 1]}
        typed[${#typed[@]} - 1]+=$piece
        rest=${bare#"$piece"}
    done
    if [[ -n $piece && -z ${piece//[$COMP_WORDBREAKS]/} && $piece != [\"\']* ]]; then
        prefix+=$piece
    fi
    prefix=${prefix%@} # at an @ it takes the word apart, and yet completes it with the @
}

# Sets word to what stands for it on the command line, after the quote that $1 begins with, or without one. A journal
# may hold any word, one that another person made up included: none of it may ever be run or expanded.
_painlog_quote() {
    case $1 in
        \"*)
            [[ $word != *!* ]] || return # a history reference can't be quoted there
            word=${word//\\/\\\\}
            word=${word//\"/\\\"}
            word=${word//\$/\\\$}
            word=${word//\`/\\\`}
            ;;
        \'*) word=${word//\'/\'\\\'\'} ;;
        *)
            if [[ $word == *[!a-zA-Z0-9_.,:=@+/%-]* ]]; then
                printf -v word %q "$word"
            fi
            ;;
    esac
}

_painlog() {
    local typed prefix plain quote cursor word before=() answer
    COMPREPLY=()
    _painlog_words
    for word in "${typed[@]:1}"; do
        _painlog_unquote "$word"
        before+=("$plain")
    done
    cursor=$plain
    unset "before[${#before[@]} - 1]"
    local quoted=${typed[${#typed[@]} - 1]#"$prefix"}
    _painlog_unquote "$quoted"
    if [[ -n $quote && $quoted != "$quote"* || -z $quote && $quoted == [\"\']* ]]; then
        return # a word that is quoted in part
    fi
    _painlog_unquote "$prefix"
    prefix=$plain
    while IFS= read -r answer; do
        word=${answer%%$'\t'*}
        case $word in
            :files) type compopt >/dev/null 2>&1 && compopt -o default ;;
            :folders) type compopt >/dev/null 2>&1 && compopt -o dirnames ;;
            *)
                word=${word:${#prefix}}
                _painlog_quote "$quoted" || continue
                [[ -n $word ]] && COMPREPLY+=("$word")
                ;;
        esac
    done < <(printf '%s\n' "$_painlog_table" |
        sh -c "$_painlog_complete" painlog "$_painlog_grammar" "$cursor" "${before[@]}")
    if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *= ]]; then
        type compopt >/dev/null 2>&1 && compopt -o nospace
    fi
}

complete -F _painlog painlog
