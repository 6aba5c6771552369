package painlog;

/** The front door. */
public final class Painlog {
    private Painlog() {}

    public static void main(String[] args) {
        System.out.println("painlog");
    }
}
