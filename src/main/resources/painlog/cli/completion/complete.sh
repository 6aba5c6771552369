# Prints what fits at the cursor of a painlog command line: a candidate a line, and after a tab what it is.
# :files and :folders ask for those of the shell.
#
#   $1 the awk program that knows the grammar   $2 the word at the cursor   the others: the words before it
#   standard input: the commands, options and words there are
#
# The words of a journal are cached in a folder of one's own, so that Java starts only after the journal changed.
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
    [ -r "$cache" ] && read_head "$cache" || return
    same "$file" "$cache.journal" || return
    [ -n "$journal$no_config" ] || same "$settings" "$cache.config"
}

# Gives $2 the time of the file $1, if there is one.
stamp() {
    rm -f "$2"
    [ -e "$1" ] && touch -r "$1" "$2"
}

# Removes the caches of journals that are no more.
remove_stale() {
    for old in "$folder"/*.journal; do
        old=${old%.journal}
        if [ -r "$old" ] && read_head "$old" && ! [ -e "$file" ]; then
            rm -f "$old" "$old.journal" "$old.config"
        fi
    done
}

# Has painlog list the words: the one on PATH, never what lies in some folder, since nobody has pressed Enter yet. A
# journal it can't read is not listed again before it changes. The time in the cache is from before the words were
# listed, so that what changes meanwhile is listed anew.
refresh() {
    command -v painlog >/dev/null && mkdir -p "$folder" && [ -w "$folder" ] || return
    remove_stale
    file=$journal
    [ -n "$file" ] || { [ -r "$cache" ] && read_head "$cache"; }
    before=$file
    listing=$cache.$$
    : >"$listing.now"
    stamp "$before" "$listing.journal"
    set -- completion --words --no-input
    if [ -n "$journal" ]; then
        set -- "$@" --journal "$journal"
    fi
    painlog "$@" ${no_config:+"$no_config"} </dev/null >"$listing"
    if read_head "$listing"; then
        [ "$file" = "$before" ] || stamp "$file" "$listing.journal"
        stamp "$settings" "$cache.config"
        rm -f "$cache.journal"
        if [ "$file" = "$before" ] || ! [ "$file" -nt "$listing.now" ]; then
            [ -e "$listing.journal" ] && mv "$listing.journal" "$cache.journal"
        fi
        mv "$listing" "$cache"
    fi
    rm -f "$listing" "$listing.now" "$listing.journal"
    [ -r "$cache" ]
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
    cache=$folder/${key%% *}-${key##* }
    if [ -n "$journal" ] && ! [ -e "$journal" ]; then
        [ -e "$cache" ] && rm -f "$cache" "$cache.journal" "$cache.config"
        return
    fi
    if is_fresh || refresh; then
        words=$cache
    fi
}

find_words 2>/dev/null
exec awk -- "$grammar" "$words" - "$current" "$@"
