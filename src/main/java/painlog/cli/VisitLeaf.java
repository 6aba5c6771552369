package painlog.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import painlog.chart.Leaf;
import painlog.chart.Picture;
import painlog.chart.Piece;
import painlog.report.Align;
import painlog.report.Block;
import painlog.report.Document;
import painlog.report.Facts;
import painlog.report.Figure;
import painlog.report.Heading;
import painlog.report.Laid;
import painlog.report.Paragraph;
import painlog.report.Part;
import painlog.report.Part.Place;
import painlog.report.Points;
import painlog.report.Table;
import painlog.report.Tiles;

/** Introduces a document of the report room to the paper of the chart room: what a block is there as a piece. */
final class VisitLeaf {
    /** The shape of the body's picture, which stands beside what follows it. */
    private static final double BODY = 1;

    private final Map<Figure.Kind, Picture> pictures;
    private final double course;

    private VisitLeaf(Map<Figure.Kind, Picture> pictures, double course) {
        this.pictures = pictures;
        this.course = course;
    }

    /**
     * The document as a leaf.
     *
     * @param course the height of the course's picture as a share of its width; 0 where it takes what is left
     */
    static Leaf of(Document document, Map<Figure.Kind, Picture> pictures, double course) {
        VisitLeaf leaf = new VisitLeaf(pictures, course);
        List<Leaf.Band> bands = new ArrayList<>();
        bands.add(across(leaf.head(document)));
        List<Part> parts = document.parts();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).place() == Place.ACROSS) {
                bands.add(across(leaf.part(parts.get(i))));
            } else if (i == 0 || parts.get(i - 1).place() == Place.ACROSS) {
                bands.add(leaf.beside(parts.subList(i, parts.size())));
            }
        }
        bands.add(across(List.of(new Piece.Words(document.statement() + " " + document.made(), true))));
        List<Piece> appendix = new ArrayList<>();
        document.appendix().forEach(part -> appendix.addAll(leaf.part(part)));
        return new Leaf(document.name(), document.statement(), bands, appendix);
    }

    private static Leaf.Band across(List<Piece> pieces) {
        return new Leaf.Band(List.of(pieces));
    }

    private List<Piece> head(Document document) {
        List<Piece> head = new ArrayList<>();
        head.add(new Piece.Title(1, document.title()));
        head.add(new Piece.Words(document.span(), false));
        document.lead().forEach(line -> head.add(new Piece.Words(line, false)));
        return head;
    }

    /** The left and the right parts at the beginning of these. */
    private Leaf.Band beside(List<Part> parts) {
        List<Piece> left = new ArrayList<>();
        List<Piece> right = new ArrayList<>();
        for (Part part : parts) {
            if (part.place() == Place.ACROSS) {
                break;
            }
            (part.place() == Place.LEFT ? left : right).addAll(part(part));
        }
        return left.isEmpty() || right.isEmpty()
                ? across(left.isEmpty() ? right : left)
                : new Leaf.Band(List.of(left, right));
    }

    private List<Piece> part(Part part) {
        List<Piece> pieces = new ArrayList<>();
        if (!part.title().isEmpty()) {
            pieces.add(new Piece.Title(2, part.title()));
        }
        for (Block block : part.blocks()) {
            Piece piece = piece(block, part.title());
            int last = pieces.size() - 1;
            boolean afterBody = last >= 0 && pieces.get(last) instanceof Piece.Drawn drawn && drawn.shape() == BODY;
            if (afterBody) {
                pieces.set(last, new Piece.Beside(pieces.get(last), piece, 0.38));
            } else {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    private Piece piece(Block block, String title) {
        if (block instanceof Heading heading) {
            return new Piece.Title(heading.level(), heading.text());
        }
        if (block instanceof Paragraph paragraph) {
            return new Piece.Words(paragraph.text(), true);
        }
        if (block instanceof Table table) {
            List<Piece.Head> heads = table.columns().stream()
                    .map(column -> new Piece.Head(column.title(), column.align() == Align.RIGHT))
                    .toList();
            return new Piece.Grid(title, heads, table.rows()::each);
        }
        return piece((Laid) block, title);
    }

    private Piece piece(Laid block, String title) {
        if (block instanceof Tiles tiles) {
            return new Piece.Glances(tiles.all().stream()
                    .map(tile -> new Piece.Glance(tile.label(), tile.figure(), tile.detail()))
                    .toList());
        }
        if (block instanceof Facts facts) {
            return new Piece.Grid(
                    title,
                    List.of(),
                    reader -> facts.all().forEach(fact -> reader.accept(List.of(fact.name(), fact.text()))));
        }
        if (block instanceof Points points) {
            return new Piece.Numbered(points.all());
        }
        Figure figure = (Figure) block;
        Picture picture = pictures.get(figure.kind());
        return picture == null ? new Piece.Words(figure.alternative(), true) : drawn(figure.kind(), picture);
    }

    private Piece drawn(Figure.Kind kind, Picture picture) {
        return switch (kind) {
            case COURSE -> new Piece.Drawn(picture, course, 1);
            case BODY -> new Piece.Drawn(picture, BODY, 1);
        };
    }
}
