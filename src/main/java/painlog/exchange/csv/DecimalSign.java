package painlog.exchange.csv;

import painlog.error.BadInput;

/** What separates the whole part of numbers from their decimals in a file. */
enum DecimalSign {
    POINT,
    COMMA;

    /** The numbers of a cell with decimal points, whatever stands around them. */
    String withPoints(String cell) {
        if (this == POINT || (cell.indexOf(',') < 0 && cell.indexOf('.') < 0)) {
            return cell;
        }
        StringBuilder plain = new StringBuilder();
        int i = 0;
        while (i < cell.length()) {
            int end = i;
            while (end < cell.length() && isPart(cell.charAt(end), end > i)) {
                end++;
            }
            plain.append(end == i ? cell.substring(i, i + 1) : withPoint(cell.substring(i, end)));
            i = Math.max(end, i + 1);
        }
        return plain.toString();
    }

    private static boolean isPart(char c, boolean inside) {
        return (c >= '0' && c <= '9') || (inside && (c == ',' || c == '.'));
    }

    /**
     * {@code 1.000,5} becomes {@code 1000.5}: beside a decimal comma, points separate thousands. A single point that
     * can't do that, as in {@code 6.5}, is a decimal point all the same.
     */
    private static String withPoint(String number) {
        int comma = number.indexOf(',');
        String whole = comma < 0 ? number : number.substring(0, comma);
        String rest = comma < 0 ? "" : number.substring(comma).replace(',', '.');
        String[] groups = whole.split("\\.", -1);
        if (areThousands(groups)) {
            return String.join("", groups) + rest;
        }
        if (comma >= 0 || groups.length > 2) {
            throw new BadInput("\"" + number + "\" is no number with a decimal comma, whose points may only separate"
                    + " thousands, as in 12.345,5");
        }
        return number;
    }

    private static boolean areThousands(String[] groups) {
        for (int i = 1; i < groups.length; i++) {
            if (groups[i].length() != 3 || groups[0].length() > 3 || groups[0].equals("0")) {
                return false;
            }
        }
        return true;
    }
}
