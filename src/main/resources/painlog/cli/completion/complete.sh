# Says what fits at the cursor of a painlog command line: a candidate a line, and after a tab what it is.
# :files and :folders ask for those of the shell.
#
#   $1 the awk program that knows the grammar   $2 painlog, as typed   $3 the word at the cursor
#   the others: the words before it             standard input: the commands, options and words there are
#
# The words of a journal are kept in a folder of one's own, so that Java starts only after the journal changed.
# shellcheck shell=sh disable=SC3013 # -nt: POSIX since 2024, and in every sh long before

grammar=$1 painlog=$2 current=$3
shift 3

journal=${PAINLOG_JOURNAL:-} # empty: the one of the settings
no_config=
take=
for word; do
    if [ -n "$take" ]; then
        journal=$word
        take=
        continue
    fi
    case $word in
        -j | --journal) take=yes ;;
        --journal=*) journal=${word#*=} ;;
        --no-config) no_config=$word ;;
    esac
done
case $journal in
    '' | /*) ;;
    \~/*) journal=$HOME${journal#\~} ;;
    *) journal=$PWD/$journal ;;
esac

# Whether the file $1 is as it was when $2 was set to its time, or still not there.
same() {
    if [ -e "$1" ]; then
        [ -e "$2" ] && ! [ "$1" -nt "$2" ] && ! [ "$2" -nt "$1" ]
    else
        ! [ -e "$2" ]
    fi
}

# Sets latest to the file that changes when the journal $1 does.
look_at() {
    latest=$1
    if [ "$1-wal" -nt "$1" ]; then
        latest=$1-wal
    fi
}

# Sets file and settings: which journal the words in $1 are of, and the settings that named it.
read_head() {
    { read -r _ file && read -r _ settings; } <"$1"
}

is_fresh() {
    [ -r "$kept" ] && read_head "$kept" || return
    look_at "$file"
    same "$latest" "$kept.journal" || return
    [ -n "$journal$no_config" ] || same "$settings" "$kept.config"
}

# Has painlog tell the words. A journal it can't read is not asked again before it changes.
refresh() {
    mkdir -p "$folder" && [ -w "$folder" ] || return
    if command -v painlog >/dev/null; then
        painlog=painlog # not what lies in some folder, before Enter was pressed
    fi
    set -- completion --words --no-input
    if [ -n "$journal" ]; then
        set -- "$@" --journal "$journal"
    fi
    if ! "$painlog" "$@" ${no_config:+"$no_config"} </dev/null >"$kept.$$"; then
        if [ -z "$journal" ]; then
            rm -f "$kept.$$"
            return 1
        fi
        printf 'journal\t%s\nconfig\t\n' "$journal" >"$kept.$$"
    fi
    read_head "$kept.$$"
    look_at "$file"
    rm -f "$kept.journal" "$kept.config"
    [ -e "$latest" ] && touch -r "$latest" "$kept.journal"
    [ -e "$settings" ] && touch -r "$settings" "$kept.config"
    mv "$kept.$$" "$kept"
}

# Sets words to the file with the journal's words; without one, those that ship are in the table.
find_words() {
    words=/dev/null
    folder=${XDG_CACHE_HOME:-${HOME:+$HOME/.cache}}
    [ -n "$folder" ] || return
    umask 077
    folder=$folder/painlog/words
    place=$no_config:${PAINLOG_CONFIG:-}:${XDG_CONFIG_HOME:-}:${XDG_DATA_HOME:-}:${HOME:-}
    key=$(printf '%s' "${journal:-$place}" | cksum)
    kept=$folder/${key%% *}-${key##* }
    if [ -n "$journal" ] && ! [ -e "$journal" ]; then
        [ -e "$kept" ] && rm -f "$kept" "$kept.journal" "$kept.config"
        return
    fi
    if is_fresh || refresh; then
        words=$kept
    fi
}

find_words 2>/dev/null
exec awk -- "$grammar" "$words" - "$current" "$@"
