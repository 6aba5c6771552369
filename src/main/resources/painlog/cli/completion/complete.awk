# The grammar of painlog's command line. Reads the journal's words, then the table:
#   set NAME                               options follow that several commands share
#   option NAMES VALUE MANY ABOUT          VALUE: - for none; MANY: it may be repeated
#   command NAME SETS WORDS ABOUT          WORDS: what stands where; a last * repeats it
#   group NAME ABOUT
#   word KIND WORD ABOUT                   of a journal; in the table those that ship
#   value KIND WORD                        of a list that is closed
#   alias WORD THERAPY
# A VALUE or one of WORDS is a kind of word, such as site; @site, +tag and measure= are how it is typed there;
# =a;b is a list; a comma before it makes it a comma list; | stands between what may stand in one place.
BEGIN {
    FS = "\t"
    current = ARGV[3]
    for (i = 4; i < ARGC; i++) typed[++typed_count] = ARGV[i]
    ARGC = 3
}

$1 == "table" { in_table = 1; has_own = own; next }
$1 == "set" { set = $2; next }
$1 == "option" { option[set, ++options[set]] = $0; next }
$1 == "command" { command_name[++commands] = $2; sets[$2] = $3; words[$2] = $4; about[$2] = $5; next }
$1 == "group" { about[$2] = $3; is_group[$2] = 1; next }
$1 == "alias" { alias[$2] = $3; next }
$1 == "word" && in_table && has_own { next }
$1 == "word" || $1 == "value" {
    own += $1 == "word"
    word[$2, ++count[$2]] = $3
    what[$2, count[$2]] = $4
    known[$2, $3] = 1
}

END {
    find_command()
    read_options()
    sort_words()
    if (awaited != "") offer(takes[awaited], "")
    else if (current ~ /^--[^=]*=/) offer_attached()
    else if (current ~ /^-/) offer_options()
    else {
        if (command == "" || command in is_group && !rest_count) offer_commands(command)
        if (command in sets) offer_words()
    }
}

# Takes the command's name out of the words; what is left is rest.
function find_command(    i, name) {
    rest_count = 0
    command = ""
    for (i = 1; i <= typed_count; i++) {
        name = (command == "" ? "" : command " ") typed[i]
        if (named || typed[i] ~ /^-/ && !is_score(typed[i])) {
            rest[++rest_count] = typed[i]
            if (!named && typed[i] ~ /^(-j|--journal|--color|--format)$/ && i < typed_count) rest[++rest_count] = typed[++i]
        } else if (command == "" && is_score(typed[i])) {
            command = "log"
            named = 1
            rest[++rest_count] = typed[i]
        } else if (command in is_group && !(name in sets)) {
            named = 1
            rest[++rest_count] = typed[i]
        } else {
            command = name
            named = !(name in is_group)
        }
    }
}

function is_score(text) {
    return text ~ /^-?[0-9]+(\.[0-9]+)?(\/10)?$/
}

function read_options(    i, j, n, m, name, fields, names) {
    n = split(command in sets ? sets[command] : sets[""], name, " ")
    for (i = 1; i <= n; i++) {
        for (j = 1; j <= options[name[i]]; j++) {
            split(option[name[i], j], fields, "\t")
            offered[++offered_count] = option[name[i], j]
            for (m = split(fields[2], names, " "); m > 0; m--) {
                takes[names[m]] = fields[3]
                first_name[names[m]] = names[1]
            }
        }
    }
}

# Sets used, awaited (the option whose value stands at the cursor) and place (the words that are no options).
function sort_words(    i, text, name) {
    for (i = 1; i <= rest_count; i++) {
        text = rest[i]
        if (awaited != "") {
            if (awaited == "--therapy") therapy = text
            awaited = ""
        } else if (text ~ /^-/ && !is_score(text)) {
            name = text
            sub(/=.*/, "", name)
            if (name in first_name) used[first_name[name]] = 1
            if (name == text && (name in takes) && takes[name] != "-") awaited = name
            if (name == "--therapy" && name != text) therapy = substr(text, length(name) + 2)
        } else {
            place[++places] = text
            if (text in alias || ("therapy", text) in known) therapy = text
        }
    }
    if (therapy in alias) therapy = alias[therapy]
}

function print_candidate(text, description) {
    if (tolower(substr(text, 1, length(current))) == tolower(current) && !((text, "") in printed)) {
        printed[text, ""] = 1
        print text "\t" description
    }
}

function offer_commands(group,    i, name, parts) {
    for (i = 1; i <= commands; i++) {
        name = command_name[i]
        split(name, parts, " ")
        if (group == "" && name != "") print_candidate(parts[1], about[parts[1]])
        else if (group != "" && parts[1] == group && parts[2] != "") print_candidate(parts[2], about[name])
    }
}

function offer_options(    i, j, n, fields, names) {
    for (i = 1; i <= offered_count; i++) {
        split(offered[i], fields, "\t")
        n = split(fields[2], names, " ")
        if ((names[1] in used) && !fields[4]) continue
        for (j = 1; j <= n; j++) print_candidate(names[j], fields[5])
    }
}

function offer_attached(    name) {
    name = current
    sub(/=.*/, "", name)
    if (name in takes) offer(takes[name], name "=")
}

function offer_words(    at, n, positions, kinds, i) {
    at = places + 1
    n = split(words[command], positions, " ")
    if (command == "edit" && at > 1) {
        n = split(words[edited(place[1])], positions, " ")
        at--
    }
    if (at > n && n > 0 && positions[n] ~ /\*$/) at = n
    if (at > n) return
    sub(/\*$/, "", positions[at])
    n = split(positions[at], kinds, "|")
    for (i = 1; i <= n; i++) {
        if (kinds[i] == "therapy" && n > 1 && therapy != "") continue
        if (kinds[i] == "technique" && n > 1 && therapy == "") continue
        offer(kinds[i], "")
    }
}

# Which command made the record of that id.
function edited(id) {
    return id ~ /^[sS][0-9]/ ? "session" : id ~ /^[dD][0-9]/ ? "dose" : id ~ /^[pP][0-9]/ ? "" : "log"
}

# Prints the words of that kind, each after what stands before it already.
function offer(kind, before,    i, n, list) {
    if (kind ~ /^,/) offer_list(substr(kind, 2), before)
    else if (kind ~ /^=/) {
        n = split(substr(kind, 2), list, ";")
        for (i = 1; i <= n; i++) offer_one(before, list[i], "")
    }
    else if (kind ~ /\|/) {
        n = split(kind, list, "|")
        for (i = 1; i <= n; i++) offer(list[i], before)
    }
    else if (kind == "file" || kind == "folder") print ":" kind "s"
    else if (kind == "command") offer_commands(places ? place[1] : "")
    else if (kind == "zone") offer_zones(before)
    else if (kind == "arm") offer_arms(before)
    else if (kind ~ /site$/) offer_sites(before substr(kind, 1, length(kind) - 4))
    else if (kind == "+tag") offer_all("tag", before "+", "")
    else if (kind ~ /=$/) offer_all(substr(kind, 1, length(kind) - 1), before, "=")
    else offer_all(kind, before, "")
}

function offer_one(before, text, description) {
    if (!(text in listed)) print_candidate(before text, description)
}

function offer_all(kind, before, after,    i) {
    for (i = 1; i <= count[kind]; i++) {
        if (kind == "technique" && therapy != "" && what[kind, i] != therapy) continue
        offer_one(before, word[kind, i] after, what[kind, i])
    }
}

# What a comma list holds already is not offered again.
function offer_list(kind, before,    parts, n) {
    n = split(substr(current, length(before) + 1), parts, ",")
    for (; n > 1; n--) listed[parts[n - 1]] = 1
    if (match(current, /^.*,/) && RLENGTH > length(before)) before = substr(current, 1, RLENGTH)
    offer(kind, before)
}

function offer_sites(before,    i, name) {
    for (i = 1; i <= count["site"]; i++) {
        name = before word["site", i]
        print_candidate(name, "")
        if (substr(current, 1, length(name)) == name) {
            print_candidate(name ":left", "")
            print_candidate(name ":right", "")
            print_candidate(name ":both", "")
            print_candidate(name ":middle", "")
        }
    }
}

function offer_arms(before,    parts, n, i) {
    n = split(substr(current, length(before) + 1), parts, "+")
    for (i = 1; i < n; i++) {
        listed[parts[i]] = 1
        before = before parts[i] "+"
    }
    if (before !~ /\+$/) print_candidate(before "none", "days without a therapy")
    offer_all("therapy", before, "")
}

function offer_zones(before,    line, fields) {
    while ((getline line < "/usr/share/zoneinfo/zone.tab") > 0) {
        if (line !~ /^#/) {
            split(line, fields, "\t")
            print_candidate(before fields[3], "")
        }
    }
}
