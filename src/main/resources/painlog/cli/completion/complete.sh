# Says what fits at the cursor of a painlog command line: a candidate a line, and after a tab what it is.
# :files and :folders ask for those of the shell.
#
#   $1 the awk program that knows the grammar   $2 the word at the cursor   the others: the words before it
#   standard input: the commands, options and words there are
#
# The words of a journal are kept in a folder of one's own, so that Java starts only after the journal changed.
# shellcheck shell=sh disable=SC3013 # -nt: POSIX since 2024, and in every sh long before

grammar=$1 current=$2
shift 2

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
        --journal=* | -j=*) journal=${word#*=} ;;
        -j?*) journal=${word#-j} ;;
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

# Sets file and settings: which journal the words in $1 are of, and the settings that named it.
read_head() {
    { read -r _ file && read -r _ settings; } <"$1"
}

is_fresh() {
    [ -r "$kept" ] && read_head "$kept" || return
    same "$file" "$kept.journal" || return
    [ -n "$journal$no_config" ] || same "$settings" "$kept.config"
}

# Keeps the time of the file $1, if there is one, as that of $2.
stamp() {
    rm -f "$2"
    [ -e "$1" ] && touch -r "$1" "$2"
}

# Takes away what is kept of journals that are no more.
tidy() {
    for old in "$folder"/*.journal; do
        old=${old%.journal}
        if [ -r "$old" ] && read_head "$old" && ! [ -e "$file" ]; then
            rm -f "$old" "$old.journal" "$old.config"
        fi
    done
}

# Has painlog tell the words: the one on PATH, never what lies in some folder, since nobody has pressed Enter yet. A
# journal it can't read is not asked again before it changes. The time that is kept is from before the words were told,
# so that what changes meanwhile is told anew.
refresh() {
    command -v painlog >/dev/null && mkdir -p "$folder" && [ -w "$folder" ] || return
    tidy
    file=$journal
    [ -n "$file" ] || { [ -r "$kept" ] && read_head "$kept"; }
    before=$file
    asked=$kept.$$
    : >"$asked.now"
    stamp "$before" "$asked.journal"
    set -- completion --words --no-input
    if [ -n "$journal" ]; then
        set -- "$@" --journal "$journal"
    fi
    painlog "$@" ${no_config:+"$no_config"} </dev/null >"$asked"
    if read_head "$asked"; then
        [ "$file" = "$before" ] || stamp "$file" "$asked.journal"
        stamp "$settings" "$kept.config"
        rm -f "$kept.journal"
        if [ "$file" = "$before" ] || ! [ "$file" -nt "$asked.now" ]; then
            [ -e "$asked.journal" ] && mv "$asked.journal" "$kept.journal"
        fi
        mv "$asked" "$kept"
    fi
    rm -f "$asked" "$asked.now" "$asked.journal"
    [ -r "$kept" ]
}

# Sets words to the file with the journal's words; without one, those that ship are in the table.
find_words() {
    words=/dev/null
    case ${XDG_CACHE_HOME:-} in
        /*) folder=$XDG_CACHE_HOME ;;
        *) folder=${HOME:+$HOME/.cache} ;; # a relative one is to be ignored
    esac
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
