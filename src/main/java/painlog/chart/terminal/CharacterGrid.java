package painlog.chart.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import painlog.text.DisplayWidth;

/**
 * A grid of character cells. Each holds a character or a Braille pattern of two by four dots, in one colour; text never
 * overwrites text. A wide letter takes two cells, a combining mark the cell of its letter.
 */
final class CharacterGrid {
    private static final int BRAILLE = 0x2800;
    /** The bit of each dot, by row from the top, left one first. */
    private static final int[][] DOTS = {{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}};

    private final int width;
    private final int height;
    private final int[] characters;
    private final String[] colours;
    private final boolean[] written;
    private final @Nullable String[] letters;

    CharacterGrid(int width, int height) {
        this.width = width;
        this.height = height;
        characters = new int[width * height];
        colours = new String[width * height];
        written = new boolean[width * height];
        letters = new @Nullable String[width * height];
        Arrays.fill(characters, ' ');
        Arrays.fill(colours, "");
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Puts a character where there is no text; outside the grid nothing happens. */
    void put(int x, int y, int character, String colour) {
        int at = y * width + x;
        if (x >= 0 && x < width && y >= 0 && y < height && !written[at]) {
            characters[at] = character;
            colours[at] = colour;
        }
    }

    /** Adds a dot of a cell, which is 2 dots wide and 4 high; other characters but text give way. */
    void dot(int dotX, int dotY, String colour) {
        int x = Math.floorDiv(dotX, 2);
        int y = Math.floorDiv(dotY, 4);
        if (x < 0 || x >= width || y < 0 || y >= height) {
            return;
        }
        int old = characters[y * width + x];
        int dots = old >= BRAILLE && old < BRAILLE + 256 ? old : BRAILLE;
        put(x, y, dots | DOTS[Math.floorMod(dotY, 4)][Math.floorMod(dotX, 2)], colour);
    }

    /** Writes text that lies within the grid, with a space to its neighbours; false when there is no space. */
    boolean write(int x, int y, String text, String colour) {
        int length = DisplayWidth.of(text);
        if (x < 0 || y < 0 || y >= height || x + length > width || !isFree(x - 1, y, length + 2)) {
            return false;
        }
        int column = x;
        for (int point : text.codePoints().toArray()) {
            int columns = DisplayWidth.of(point);
            if (columns == 0 && column > x) {
                // after a wide letter this is its second cell, which is printed next
                int before = y * width + column - 1;
                letters[before] = letters[before] + Character.toString(point);
            }
            for (int i = 0; i < columns; i++) {
                letter(column++, y, i == 0 ? Character.toString(point) : "", colour);
            }
        }
        return true;
    }

    /** The second cell of a wide letter holds nothing that is printed. */
    private void letter(int x, int y, String letter, String colour) {
        put(x, y, letter.isEmpty() ? '.' : letter.codePointAt(0), colour);
        written[y * width + x] = true;
        letters[y * width + x] = letter;
    }

    /** Whether there is text. */
    boolean isWritten(int x, int y) {
        return x >= 0 && x < width && y >= 0 && y < height && written[y * width + x];
    }

    private boolean isFree(int x, int y, int length) {
        for (int i = Math.max(0, x); i < Math.min(width, x + length); i++) {
            if (written[y * width + i]) {
                return false;
            }
        }
        return true;
    }

    /** The rows as lines, without space at their ends. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int y = 0; y < height; y++) {
            lines.add(line(y));
        }
        return lines;
    }

    private String line(int y) {
        int end = width;
        while (end > 0 && characters[y * width + end - 1] == ' ') {
            end--;
        }
        StringBuilder line = new StringBuilder();
        String colour = "";
        for (int i = y * width; i < y * width + end; i++) {
            if (!colours[i].equals(colour)) {
                line.append(colour.isEmpty() ? "" : "\u001B[0m").append(colours[i]);
                colour = colours[i];
            }
            String letter = letters[i];
            line.append(letter == null ? Character.toString(characters[i]) : letter);
        }
        return line.append(colour.isEmpty() ? "" : "\u001B[0m").toString();
    }
}
