package painlog.story;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

/** All commands there are, as the help lists them. */
record ListedCommands(Person person) {
    List<String> all() {
        List<String> commands = new ArrayList<>();
        for (String line : person.says("help").lines().toList()) {
            boolean command = line.startsWith("  ") && line.charAt(2) >= 'a' && line.charAt(2) <= 'z';
            if (command) {
                String name = line.strip().split(" ", 2)[0];
                var group = person.types("help " + name).out();
                if (group.startsWith("Usage:")) {
                    commands.add(name);
                }
                String members = group.substring(Math.max(0, group.indexOf("Options of every command")));
                if (group.startsWith("  " + name + " ")
                        || members.endsWith("shows the options and examples of one.\n")) {
                    members.lines()
                            .filter(member -> member.startsWith("  " + name + " "))
                            .filter(member -> !member.contains("painlog"))
                            .forEach(member ->
                                    commands.add(name + " " + member.strip().split(" ", 3)[1]));
                }
            }
        }
        assertTrue(commands.contains("log") && commands.contains("config path"), commands.toString());
        return commands;
    }
}
