package painlog.chart.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import painlog.chart.spec.Axis;
import painlog.chart.spec.Mark.Point;
import painlog.journal.word.Side;
import painlog.journal.word.Site;

/** The outline of a body 100 wide and 220 high, feet at 0, and the positions of the sites on it. */
final class BodyMap {
    static final Axis ACROSS = new Axis.Hidden(0, 100);
    static final Axis UPRIGHT = new Axis.Hidden(0, 226);

    /** From which side the figure is seen. */
    enum View {
        BACK,
        FRONT
    }

    /**
     * Where a site lies.
     *
     * @param aside how far from the midline its left and right lie
     * @param paired whether it has no middle, as a knee has none
     */
    record Place(View view, double aside, double height, boolean paired) {}

    private static final double MIDLINE = 50;

    private static final Map<String, Place> PLACES = Map.ofEntries(
            Map.entry("head", new Place(View.FRONT, 6, 206, false)),
            Map.entry("neck", new Place(View.BACK, 5, 182, false)),
            Map.entry("shoulder", new Place(View.BACK, 25, 165, true)),
            Map.entry("upper-back", new Place(View.BACK, 11, 155, false)),
            Map.entry("mid-back", new Place(View.BACK, 11, 135, false)),
            Map.entry("lower-back", new Place(View.BACK, 10, 115, false)),
            Map.entry("sacroiliac", new Place(View.BACK, 7, 102, true)),
            Map.entry("buttock", new Place(View.BACK, 13, 90, true)),
            Map.entry("chest", new Place(View.FRONT, 11, 153, false)),
            Map.entry("abdomen", new Place(View.FRONT, 9, 122, false)),
            Map.entry("hip", new Place(View.FRONT, 20, 99, true)),
            Map.entry("arm", new Place(View.FRONT, 34, 132, true)),
            Map.entry("leg", new Place(View.BACK, 14, 62, true)),
            Map.entry("knee", new Place(View.FRONT, 14, 44, true)),
            Map.entry("foot", new Place(View.FRONT, 14, 5, true)));

    /** The outline from the top of the head down the figure's side to between the legs: x from the midline, y. */
    private static final double[][] HALF = {
        {8, 216}, {12, 206}, {11, 194}, {7, 186}, {7, 179}, {15, 175}, {26, 171}, {32, 164}, {34, 150}, {37, 132},
        {40, 112}, {43, 98}, {44, 87}, {41, 79}, {38, 86}, {37, 98}, {33, 115}, {29, 133}, {25, 151}, {22, 138},
        {20, 122}, {23, 106}, {26, 94}, {26, 78}, {23, 56}, {20, 44}, {21, 30}, {17, 12}, {20, 3}, {12, 1},
        {10, 8}, {11, 28}, {9, 44}, {7, 64}, {3, 86}
    };

    private BodyMap() {}

    static Optional<Place> place(Site site) {
        return Optional.ofNullable(PLACES.get(site.name()));
    }

    /** Where the site is marked: on both sides when it is paired and no side was said. */
    static List<Point> spots(Site site, Place place) {
        boolean unsaid = site.side() == Side.UNSAID || site.side() == Side.MIDDLE;
        boolean bothSides = site.side() == Side.BOTH || (place.paired() && unsaid);
        List<Point> spots = new ArrayList<>();
        if (bothSides || site.side() == Side.LEFT) {
            spots.add(new Point(MIDLINE + leftward(place.view()) * place.aside(), place.height()));
        }
        if (bothSides || site.side() == Side.RIGHT) {
            spots.add(new Point(MIDLINE - leftward(place.view()) * place.aside(), place.height()));
        }
        if (spots.isEmpty()) {
            spots.add(new Point(MIDLINE, place.height()));
        }
        return spots;
    }

    /** Seen from behind, the person's left is on the left; seen from the front, on the right. */
    static int leftward(View view) {
        return view == View.BACK ? -1 : 1;
    }

    static List<Point> outline() {
        List<Point> points = new ArrayList<>();
        points.add(new Point(MIDLINE, 219));
        for (double[] point : HALF) {
            points.add(new Point(MIDLINE + point[0], point[1]));
        }
        points.add(new Point(MIDLINE, 91));
        for (int i = HALF.length - 1; i >= 0; i--) {
            points.add(new Point(MIDLINE - HALF[i][0], HALF[i][1]));
        }
        return points;
    }
}
