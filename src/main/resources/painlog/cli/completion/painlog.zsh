_painlog() {
    local line word cursor="${(Q)PREFIX}"
    local -a plain open options
    for line in "${(@f)$(print -r -- "$_painlog_table" |
        sh -c "$_painlog_complete" painlog "$_painlog_grammar" "$cursor" \
            "${(@Q)words[2,CURRENT-1]}")}"; do
        word=${line%%$'\t'*}
        case $word in
            '') ;;
            :files) compset -P '--*='; _files ;;
            :folders) compset -P '--*='; _files -/ ;;
            *)
                line=${${word//\\/\\\\}//:/\\:}:${line#*$'\t'}
                case $word in
                    *=) open+=("$line") ;;
                    -*) options+=("$line") ;;
                    *) plain+=("$line") ;;
                esac
                ;;
        esac
    done
    (( $#plain )) && _describe -t words painlog plain
    (( $#open )) && _describe -t measures painlog open -S ''
    (( $#options )) && _describe -o -t options painlog options
    return 0
}

if [ "$funcstack[1]" = _painlog ]; then
    _painlog "$@"
else
    compdef _painlog painlog
fi
