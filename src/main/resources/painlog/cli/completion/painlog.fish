function __painlog
    set -l before (commandline -opc)
    set -e before[1]
    set -l cursor (commandline -ct)
    set -l text (string unescape -- $cursor 2>/dev/null; or string trim --left --chars '"\'' -- $cursor)
    for line in (printf '%s\n' $__painlog_table | sh -c $__painlog_complete painlog $__painlog_grammar "$text" $before)
        switch $line
            case ':files*'
                set -l option (string match --regex -- '^--[^=]*=' $text)
                printf "$option%s\n" (__fish_complete_path (string replace -- "$option" '' $text))
            case ':folders*'
                __fish_complete_directories $text
            case '*'
                printf '%s\n' $line
        end
    end
end

complete -c painlog -e
complete -c painlog -f -a '(__painlog)'
